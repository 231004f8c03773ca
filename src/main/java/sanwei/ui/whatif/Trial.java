package sanwei.ui.whatif;

import java.util.List;
import java.util.Optional;
import sanwei.measure.Band;
import sanwei.measure.Measure;
import sanwei.pivot.Pivot;
import sanwei.pivot.PivotRow;
import sanwei.pivot.PivotTable;
import sanwei.simulation.Outcome;
import sanwei.simulation.ReplayPlan;
import sanwei.time.Period;
import sanwei.work.Message;

/**
 * What a replay came to, beside what it is held against.
 *
 * @param period what the indicators are about: the stretch that was asked for, or its first week
 * @param then of what it is held against
 */
record Trial(Asked asked, Period period, ReplayPlan plan, Outcome outcome, Pivot now, Pivot then, List<Indicator> indicators,
        List<Message> assumptions) {

    Trial {
        indicators = List.copyOf(indicators);
        assumptions = List.copyOf(assumptions);
    }

    /**
     * A value with its parts.
     *
     * @param behind customers behind a surveyed value, −1 for other measures
     */
    record Figure(double value, double numerator, double denominator, int behind) {
        boolean isDefined() {
            return !Double.isNaN(value);
        }
    }

    /**
     * One of the indicators over the whole period.
     *
     * @param reason why there is no value, where there is none
     */
    record Indicator(Measure measure, Figure now, Figure then, Optional<Band> band, Optional<Message> reason) {

        Band.State state() {
            return band.map(b -> b.stateOf(now.value())).orElse(Band.State.UNDEFINED);
        }
    }

    static Figure figure(PivotTable table, Measure measure) {
        var cell = PivotRow.total(table).at(0);
        return new Figure(table.value(measure, cell), table.numerator(measure, cell), table.denominator(measure, cell),
                table.behind(measure, cell));
    }
}
