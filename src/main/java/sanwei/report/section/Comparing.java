package sanwei.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sanwei.measure.Band;
import sanwei.measure.Measure;
import sanwei.pivot.PivotRow;
import sanwei.pivot.PivotTable;
import sanwei.report.commentary.Compared;
import sanwei.report.commentary.InBand;
import sanwei.report.commentary.Named;
import sanwei.report.document.Cell;
import sanwei.text.Figures;
import sanwei.time.Period;

/** One measure in the period of a report, beside the period before and the same of last year as far as the data reach. */
final class Comparing {

    private final Inquiry inquiry;
    private final Measure measure;
    private final PivotTable table;
    private final int now;

    /** @param table has the period and those it is compared with */
    Comparing(Inquiry inquiry, Measure measure, PivotTable table) {
        this.inquiry = inquiry;
        this.measure = measure;
        this.table = table;
        this.now = table.periods().indexOf(inquiry.period());
    }

    /** The periods to compare with, the nearest first; none for a period that is covered only in part. */
    static List<Period> others(Inquiry inquiry) {
        if (inquiry.partial()) {
            return List.of();
        }
        Period period = inquiry.period();
        return Stream.of(period.previous(), period.yearBefore())
                .distinct()
                .filter(p -> inquiry.span().periods(p.grain()).contains(p) && !inquiry.span().partial(p))
                .toList();
    }

    /** The same period of last year, or else the one before. */
    static Optional<Period> other(Inquiry inquiry) {
        return others(inquiry).reversed().stream().findFirst();
    }

    double now(PivotRow row) {
        return table.value(measure, row.at(now));
    }

    /** NaN where the data do not cover the other period. */
    double then(Period other, PivotRow row) {
        int then = table.periods().indexOf(other);
        return then < 0 || table.partial(then) ? Double.NaN : table.value(measure, row.at(then));
    }

    int behind(PivotRow row) {
        return table.behind(measure, row.at(now));
    }

    PivotRow total() {
        return PivotRow.total(table);
    }

    /** The total now, by the name of the period. */
    Named level() {
        return new Named(inquiry.labels().of(inquiry.period()), now(total()));
    }

    /** The total in the periods to compare with, by their names. */
    List<Named> levelsThen() {
        return others(inquiry).stream().map(p -> new Named(inquiry.labels().of(p), then(p, total()))).toList();
    }

    List<Named> named(List<Line> lines) {
        return lines.stream().map(l -> new Named(l.name(), now(l.row()))).toList();
    }

    List<Named> behind(List<Line> lines) {
        return lines.stream().map(l -> new Named(l.name(), behind(l.row()))).toList();
    }

    List<Compared> compared(List<Line> lines, Period other) {
        return lines.stream().map(l -> new Compared(l.name(), now(l.row()), then(other, l.row()))).toList();
    }

    Optional<Band> band() {
        return inquiry.band(measure, inquiry.period());
    }

    /** From the period before to the period itself; none where the measure has no band. */
    List<InBand.Step> steps(List<Line> lines, Period before) {
        return band().stream()
                .flatMap(band -> lines.stream().map(l -> new InBand.Step(new InBand.Read(l.name(), now(l.row()), band),
                        new InBand.Read(l.name(), then(before, l.row()), inquiry.band(measure, before).orElseThrow()))))
                .toList();
    }

    Band.State state(PivotRow row) {
        return inquiry.state(measure, inquiry.period(), now(row));
    }

    /** Above the cells of {@link #cells}; the change is called by the name. */
    static List<String> headings(Inquiry inquiry, String change) {
        List<String> headings = new ArrayList<>(List.of(inquiry.labels().of(inquiry.period())));
        for (Period other : others(inquiry)) {
            headings.add(inquiry.labels().of(other));
            headings.add(change);
        }
        return headings;
    }

    /** How a change is written. */
    @FunctionalInterface
    interface Change {
        Cell cell(Measure measure, double now, double then, Figures figures);
    }

    /** The value, and each value it is compared with beside the change. */
    List<Cell> cells(PivotRow row, Change change) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.value(measure, now(row), state(row), inquiry.figures())));
        for (Period other : others(inquiry)) {
            double then = then(other, row);
            cells.add(Cell.value(measure, then, inquiry.state(measure, other, then), inquiry.figures()));
            cells.add(change.cell(measure, now(row), then, inquiry.figures()));
        }
        return cells;
    }
}
