package sanwei.ui.explore;

import sanwei.pivot.Cell;
import sanwei.pivot.PivotTable;
import sanwei.time.Period;

/**
 * A period of the grid.
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
}
