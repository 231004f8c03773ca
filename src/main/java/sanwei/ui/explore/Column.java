package sanwei.ui.explore;

import java.util.Optional;
import sanwei.measure.Band;
import sanwei.measure.Measure;
import sanwei.pivot.Cell;
import sanwei.pivot.PivotTable;
import sanwei.time.Period;

/**
 * A column of the grid.
 *
 * @param table the period is an index of
 * @param total whether it is a whole year beside the shorter periods
 */
record Column(PivotTable table, int index, boolean total) {

    Period period() {
        return table.periods().get(index);
    }

    boolean partial() {
        return table.partial(index);
    }

    Cell cell(Row row) {
        return new Cell(index, row.region(), row.category());
    }

    double value(Measure measure, Row row) {
        return table.value(measure, cell(row));
    }

    Optional<Band> band(Measure measure) {
        return Band.standard(measure, period().days());
    }

    Band.State state(Measure measure, Row row) {
        return band(measure).map(b -> b.stateOf(value(measure, row))).orElse(Band.State.UNDEFINED);
    }
}
