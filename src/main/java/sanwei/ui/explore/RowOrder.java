package sanwei.ui.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
        Map<Integer, List<Row>> under = grid.rows().stream().collect(Collectors.groupingBy(Row::parent));
        List<Row> arranged = new ArrayList<>();
        add(grid, Row.NONE, under, unfolded, arranged);
        return arranged;
    }

    private void add(Grid grid, int parent, Map<Integer, List<Row>> under, Set<String> unfolded, List<Row> arranged) {
        for (Row row : sorted(grid, under.getOrDefault(parent, List.of()))) {
            arranged.add(row);
            if (row.branch() && unfolded.contains(grid.key(row))) {
                add(grid, grid.rows().indexOf(row), under, unfolded, arranged);
            }
        }
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
