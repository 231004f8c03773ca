package sanwei.ui.whatif.analysis;

import java.util.List;
import java.util.Optional;
import sanwei.time.Period;

/**
 * What a rule bench is told.
 *
 * @param week in which inflated requests are tried; empty for the tightest
 */
record RulesForm(Optional<Period> week, int sample, List<Double> inflations) {

    RulesForm {
        inflations = List.copyOf(inflations);
    }

    RulesForm with(Optional<Period> other) {
        return new RulesForm(other, sample, inflations);
    }

    RulesForm withSample(int other) {
        return new RulesForm(week, other, inflations);
    }
}
