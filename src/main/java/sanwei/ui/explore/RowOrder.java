package sanwei.ui.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * The order in which rows stand: by a column, or as in the dataset. The total stays first, rows stay under their own, what is
 * undefined comes last.
 *
 * @param column index of the column, {@link #DATASET} for the order of the dataset
 */
record RowOrder(int column, boolean descending) {

    static final int DATASET = -1;
    static final RowOrder AS_IN_DATASET = new RowOrder(DATASET, false);

    /** The rows to be seen: those under a folded one are left out. */
    List<Row> arrange(Grid grid, Set<String> unfolded) {
        List<Row> arranged = new ArrayList<>();
        for (Row row : sorted(grid, grid.rows().stream().filter(r -> r.depth() == 0).toList())) {
            arranged.add(row);
            if (row.branch() && unfolded.contains(grid.key(row))) {
                arranged.addAll(sorted(grid, grid.rows().stream().filter(r -> r.isUnder(row)).toList()));
            }
        }
        return arranged;
    }

    private List<Row> sorted(Grid grid, List<Row> rows) {
        if (column < 0 || column >= grid.columns().size()) {
            return rows;
        }
        Column by = grid.columns().get(column);
        Comparator<Row> value = Comparator.comparingDouble(r -> (descending ? -1 : 1) * grid.value(r, by));
        // NaN counts as larger than any number, whatever its sign: undefined is last either way
        return rows.stream().sorted(Comparator.comparing((Row r) -> !r.total()).thenComparing(value)).toList();
    }
}
