package sanwei.ui.whatif.analysis;

import java.util.List;
import java.util.Optional;
import sanwei.allocation.parameter.Parameter.Figure;
import sanwei.allocation.parameter.Scenario;
import sanwei.simulation.analysis.Range;

/**
 * A parameter to be moved.
 *
 * @param ends empty to move it around the value that it has
 */
record Moved(Figure parameter, Optional<Ends> ends) {

    /** From low to high. */
    record Ends(double low, double high) {}

    /** Around its value. */
    static Moved of(Figure parameter) {
        return new Moved(parameter, Optional.empty());
    }

    static Moved of(Figure parameter, double low, double high) {
        return new Moved(parameter, Optional.of(new Ends(low, high)));
    }

    /** Everything that can be moved, each around its value. */
    static List<Moved> all() {
        return Range.movable().stream().map(Moved::of).toList();
    }

    /** @throws sanwei.work.BadInput when the parameter cannot be moved so */
    Range in(Scenario scenario) {
        return ends.map(e -> new Range(parameter, e.low, e.high)).orElseGet(() -> Range.around(scenario, parameter));
    }

    /** What is shown of it, also where it makes no sense yet. */
    Ends shown(Scenario scenario) {
        return ends.orElseGet(() -> {
            Range around = Range.around(scenario, parameter);
            return new Ends(around.low(), around.high());
        });
    }
}
