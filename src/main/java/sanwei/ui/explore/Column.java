package sanwei.ui.explore;

import java.util.Map;
import sanwei.measure.Formula.When;
import sanwei.pivot.Cell;
import sanwei.pivot.PivotTable;
import sanwei.time.Period;

/**
 * A period of the grid.
 *
 * @param table the period is an index of
 * @param compared the same question on the days compared with, where it was asked
 * @param total whether it is a whole year beside the shorter periods
 */
record Column(PivotTable table, Map<When, PivotTable> compared, int index, boolean total) {

    Period period() {
        return table.periods().get(index);
    }

    boolean partial() {
        return table.partial(index);
    }

    Cell cell(Row row) {
        return new Cell(index, row.region(), row.category());
    }
}
