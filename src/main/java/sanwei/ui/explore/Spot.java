package sanwei.ui.explore;

import java.util.Optional;
import sanwei.measure.Measure;
import sanwei.time.Period;
import sanwei.ui.inspect.Subject;

/**
 * Where in the grid the user looks, so that it is found again in another reading.
 *
 * @param row its key; empty for the total
 * @param period of the column, empty for the latest complete one
 * @param measure empty for the first
 */
record Spot(Optional<String> row, Optional<Period> period, Optional<Measure> measure) {

    static final Spot NONE = new Spot(Optional.empty(), Optional.empty(), Optional.empty());

    /** The cell there; what the grid does not have is replaced by the total, the latest complete period and the first measure. */
    Optional<Subject> in(Face face) {
        Grid grid = face.grid();
        Row at = row.flatMap(key -> grid.rows().stream().filter(r -> grid.key(r).equals(key)).findFirst()).orElse(grid.total());
        Measure of = measureIn(face);
        return period.flatMap(p -> grid.columns().stream().filter(c -> c.period().equals(p)).findFirst())
                .or(grid::latest)
                .map(column -> new Place(grid, at, column, of).subject());
    }

    Measure measureIn(Face face) {
        return measure.filter(face.measures()::contains).orElse(face.measures().getFirst());
    }
}
