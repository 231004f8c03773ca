package sanwei.chart;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import sanwei.measure.Band;
import sanwei.measure.Measure;
import sanwei.work.Coded;
import sanwei.work.Message;

/**
 * What a chart of one measure shows.
 *
 * @param places from left to right
 * @param series each with one value per place
 * @param whenEmpty why there is nothing to see, said where no series has a value
 */
public record ChartSpec(Kind kind, Measure measure, List<Place> places, List<Series> series, Optional<Band> band, Message whenEmpty) {

    public ChartSpec {
        places = List.copyOf(places);
        series = List.copyOf(series);
        for (Series one : series) {
            if (one.values().length != places.size()) {
                throw new IllegalArgumentException(one.name() + " has " + one.values().length + " values for " + places.size() + " places");
            }
        }
    }

    /** How values are drawn. */
    public enum Kind implements Coded {
        LINE,
        BAR
    }

    /**
     * A place on the horizontal axis, in most charts a period.
     *
     * @param label short, for the axis
     * @param fullLabel for tooltips
     * @param partial hatched
     */
    public record Place(String label, String fullLabel, boolean partial) {}

    /**
     * A line, or one bar at each place.
     *
     * @param values in the unit of the measure, NaN for a gap
     * @param notes said beside the value in tooltips, such as its parts; one per place, or none at all
     */
    public record Series(String name, double[] values, List<String> notes) {
        public Series {
            values = values.clone();
            notes = List.copyOf(notes);
            if (!notes.isEmpty() && notes.size() != values.length) {
                throw new IllegalArgumentException(name + " has " + notes.size() + " notes for " + values.length + " values");
            }
        }

        public Series(String name, double... values) {
            this(name, values, List.of());
        }

        boolean isEmpty() {
            return Arrays.stream(values).allMatch(Double::isNaN);
        }
    }

    /** Whether no series has a value. */
    public boolean isEmpty() {
        return series.stream().allMatch(Series::isEmpty);
    }
}
