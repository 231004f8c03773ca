package sanwei.ui.whatif.analysis;

import java.util.ArrayList;
import java.util.List;
import sanwei.simulation.analysis.Limit;

/**
 * What a goal seek is told.
 *
 * @param limits the target first, then what it must not cost; none for what is usual for the indicator at hand
 * @param steps values of the parameter that are tried to begin with
 */
record SeekForm(List<Limit> limits, Moved moved, int steps) {

    SeekForm {
        limits = List.copyOf(limits);
    }

    SeekForm with(List<Limit> other) {
        return new SeekForm(other, moved, steps);
    }

    SeekForm with(Moved other) {
        return new SeekForm(limits, other, steps);
    }

    SeekForm withSteps(int other) {
        return new SeekForm(limits, moved, other);
    }

    static List<Limit> changed(List<Limit> limits, int place, Limit other) {
        List<Limit> all = new ArrayList<>(limits);
        all.set(place, other);
        return all;
    }

    static List<Limit> without(List<Limit> limits, int place) {
        List<Limit> all = new ArrayList<>(limits);
        all.remove(place);
        return all;
    }
}
