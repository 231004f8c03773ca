package sanwei.report.section;

import java.util.Optional;
import sanwei.measure.Measure;
import sanwei.pivot.PivotRow;
import sanwei.pivot.PivotTable;
import sanwei.report.commentary.Compared;
import sanwei.report.commentary.Named;

/** The cartons supplied in the period of a report and in the comparable days of last year: the parts of volume growth. */
final class Supplied {

    private final Inquiry inquiry;
    private final PivotTable table;
    private final int now;

    /** @param table has volume growth in the period of the report */
    Supplied(Inquiry inquiry, PivotTable table) {
        this.inquiry = inquiry;
        this.table = table;
        this.now = table.periods().indexOf(inquiry.period());
    }

    double now(PivotRow row) {
        // the numerator is the difference, and the sum of both is the supply itself
        return table.numerator(Measure.GROWTH_VOLUME, row.at(now)) + then(row);
    }

    double then(PivotRow row) {
        return table.denominator(Measure.GROWTH_VOLUME, row.at(now));
    }

    Compared compared(Line line) {
        return new Compared(line.name(), now(line.row()), then(line.row()));
    }

    Optional<Named> level() {
        return Optional.of(new Named(inquiry.labels().of(inquiry.period()), now(PivotRow.total(table)))).filter(Named::isDefined);
    }

    Optional<Named> levelThen() {
        return Optional.of(new Named(inquiry.sameOfLastYear(), then(PivotRow.total(table)))).filter(Named::isDefined);
    }
}
