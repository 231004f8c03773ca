package sanwei.report.outline;

import java.time.LocalDate;
import sanwei.band.Bands;
import sanwei.pivot.Selection;
import sanwei.text.Language;
import sanwei.time.Period;

/**
 * A report to be composed.
 *
 * @param outline about a period that the data touch
 * @param bands that values are read against
 * @param date that the report is said to be made on
 * @param origin what the command has to name that makes it again
 */
public record ReportRequest(Outline outline, Bands bands, LocalDate date, Language language, Origin origin) {

    /** Of an outline that no file holds. */
    public ReportRequest(Outline outline, Bands bands, LocalDate date, Language language) {
        this(outline, bands, date, language, Origin.NONE);
    }

    public ReportKind kind() {
        return outline.kind();
    }

    public Period period() {
        return outline.period();
    }

    public Selection products() {
        return outline.products();
    }
}
