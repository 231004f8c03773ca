package sanwei.report.outline;

import java.time.LocalDate;
import sanwei.band.Bands;
import sanwei.pivot.Selection;
import sanwei.text.Language;
import sanwei.time.Period;

/**
 * What a report is to be about.
 *
 * @param period of the length that the kind is about, one that the data touch
 * @param bands that values are read against
 * @param date that the report is said to be made on
 */
public record ReportRequest(ReportKind kind, Period period, Selection products, Bands bands, LocalDate date, Language language) {

    public ReportRequest {
        if (period.grain() != kind.grain()) {
            throw new IllegalArgumentException(period + " is no period of a report of kind " + kind.code());
        }
    }
}
