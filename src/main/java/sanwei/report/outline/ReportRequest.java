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
 */
public record ReportRequest(Outline outline, Bands bands, LocalDate date, Language language) {

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
