package sanwei.ui.overview;

import java.util.List;
import java.util.Optional;
import sanwei.measure.Band;
import sanwei.measure.Measure;
import sanwei.time.Period;
import sanwei.ui.scope.Changes;
import sanwei.work.Message;

/**
 * One indicator as a tile shows it.
 *
 * @param second another way to read the same indicator
 * @param periods of the course, oldest first, the last one being that of the tile
 * @param course the values of these periods; of partial ones NaN, they are kept out of trends
 * @param reason why there is no value, where there is none
 */
record Tile(
        Reading first,
        Optional<Reading> second,
        Optional<Band> band,
        Changes changes,
        List<Period> periods,
        double[] course,
        Optional<Message> reason) {

    /**
     * A value with its parts.
     *
     * @param behind customers behind a surveyed value, −1 for other measures
     */
    record Reading(Measure measure, double value, double numerator, double denominator, int behind) {
        boolean isDefined() {
            return !Double.isNaN(value);
        }
    }

    Measure measure() {
        return first.measure();
    }

    Band.State state() {
        return band.map(b -> b.stateOf(first.value())).orElse(Band.State.UNDEFINED);
    }
}
