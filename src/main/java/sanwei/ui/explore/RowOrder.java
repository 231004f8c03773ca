package sanwei.ui.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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

    /**
     * As the user put them.
     *
     * @param keys of the rows; others come behind them as in the dataset
     */
    record Own(List<String> keys) implements RowOrder {
        public Own {
            keys = List.copyOf(keys);
        }
    }

    /**
     * By what a measure says in a period.
     *
     * @param period empty for the latest complete one
     */
    record By(Basis basis, Measure measure, Optional<Period> period, boolean descending) implements RowOrder {}

    /** Whether it needs periods before those that are shown. */
    default boolean looksBack() {
        return this instanceof By by && by.basis.looksBack();
    }

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
            case Own(List<String> keys) -> {
                Map<String, Integer> places = new HashMap<>();
                keys.forEach(key -> places.putIfAbsent(key, places.size()));
                yield Optional.of(Comparator.comparingInt(row -> places.getOrDefault(grid.key(row), places.size())));
            }
            case By(Basis basis, Measure measure, Optional<Period> period, boolean descending) -> grid.column(period, measure)
                    // NaN counts as larger than any number, whatever its sign: undefined is last either way
                    .map(by -> Comparator.comparingDouble(row -> (descending ? -1 : 1) * basis.of(new Place(grid, row, by, measure))));
        };
    }

    /** The order with a row some steps further down among those beside it, up for steps below zero; the total stays first. */
    default RowOrder moved(Grid grid, Row row, int steps) {
        List<Row> beside = new ArrayList<>(sorted(grid, grid.rows().stream().filter(r -> r.parent() == row.parent()).toList()));
        int from = beside.indexOf(row);
        int first = beside.getFirst().total() ? 1 : 0;
        int to = Math.clamp(from + steps, first, beside.size() - 1);
        if (row.total() || to == from) {
            return this;
        }
        beside.add(to, beside.remove(from));
        List<String> keys = new ArrayList<>(beside.stream().map(grid::key).toList());
        Set<String> branches = grid.rows().stream().filter(Row::branch).map(grid::key).collect(Collectors.toSet());
        arrange(grid, branches).stream().map(grid::key).filter(key -> !keys.contains(key)).forEach(keys::add);
        return new Own(keys);
    }
}
