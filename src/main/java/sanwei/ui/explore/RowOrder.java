package sanwei.ui.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sanwei.measure.Measure;
import sanwei.time.Period;

/** The order in which members stand. The total stays first, rows stay under their own, what is undefined comes last. */
public sealed interface RowOrder {

    RowOrder AS_IN_DATASET = new AsInDataset();

    /** As they stand in the dataset. */
    record AsInDataset() implements RowOrder {}

    /** By the values of a measure in a period. */
    record ByValue(Measure measure, Period period, boolean descending) implements RowOrder {}

    /** The rows to be seen: those under a folded one are left out. */
    default List<Row> arrange(Grid grid, Set<String> unfolded) {
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
        return comparator(grid)
                .map(order -> rows.stream().sorted(Comparator.comparing((Row r) -> !r.total()).thenComparing(order)).toList())
                .orElse(rows);
    }

    /** Empty where the grid has nothing to sort by. */
    private Optional<Comparator<Row>> comparator(Grid grid) {
        return switch (this) {
            case AsInDataset() -> Optional.empty();
            case ByValue(Measure measure, Period period, boolean descending) -> grid.column(period, measure)
                    // NaN counts as larger than any number, whatever its sign: undefined is last either way
                    .map(by -> Comparator.comparingDouble(r -> (descending ? -1 : 1) * new Place(grid, r, by, measure).value()));
        };
    }
}
