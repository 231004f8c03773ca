package sanwei.ui.explore;

import java.util.Optional;
import java.util.Set;
import sanwei.chart.pivot.Drawing;
import sanwei.measure.Measure;

/**
 * What Explore shows of a scope.
 *
 * @param layout as it was asked for
 * @param unfolded keys of the rows whose parts are shown
 * @param chosen keys of the rows that are drawn
 * @param measure that is drawn, empty for the first
 */
public record Shown(Layout layout, Drawing drawing, Set<String> unfolded, Set<String> chosen, Optional<Measure> measure) {

    public Shown {
        unfolded = Set.copyOf(unfolded);
        chosen = Set.copyOf(chosen);
    }
}
