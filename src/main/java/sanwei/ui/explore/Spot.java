package sanwei.ui.explore;

import java.util.Comparator;
import java.util.Optional;
import sanwei.time.Period;
import sanwei.ui.inspect.Subject;

/**
 * Where in the grid the user looks, so that it is found again in another reading.
 *
 * @param row its key; empty for the total
 * @param period of the column, empty for the latest complete one
 */
record Spot(Optional<String> row, Optional<Period> period) {

    static final Spot NONE = new Spot(Optional.empty(), Optional.empty());

    /** The cell there; what the grid does not have is replaced by the total and by the latest complete period. */
    Optional<Subject> in(Grid grid) {
        Row at = row.flatMap(key -> grid.rows().stream().filter(r -> grid.key(r).equals(key)).findFirst()).orElse(grid.total());
        return period.flatMap(p -> grid.columns().stream().filter(c -> c.period().equals(p)).findFirst())
                .or(() -> latest(grid))
                .map(column -> grid.subject(at, column));
    }

    private static Optional<Column> latest(Grid grid) {
        return grid.periods().stream().max(Comparator.comparing((Column c) -> !c.partial()).thenComparing(Column::period));
    }
}
