package sanwei.chart;

import java.util.Arrays;
import java.util.List;
import sanwei.work.Message;

/** What a chart shows, in the figures and words it is drawn with. */
public sealed interface ChartSpec permits TimeChart, ShareChart, HeatChart, PanelChart, ScatterChart, ChangeChart, TornadoChart,
        MapChart, CurveChart {

    /** Whether there is nothing to see. */
    boolean isEmpty();

    /** Why there is nothing to see, said in place of the chart where it is empty. */
    Message whenEmpty();

    /**
     * A place on an axis, in most charts a period.
     *
     * @param label short, for the axis
     * @param fullLabel for tooltips
     * @param partial hatched
     */
    record Place(String label, String fullLabel, boolean partial) {}

    /**
     * A line, a row, or one bar at each place.
     *
     * @param values NaN for a gap
     * @param notes said beside the value in tooltips, such as its parts; one per place, or none at all
     */
    record Series(String name, double[] values, List<String> notes) {
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

        /** The note of a place behind a line break; empty without notes. */
        String note(int place) {
            return notes.isEmpty() ? "" : "\n" + notes.get(place);
        }
    }

    /** @throws IllegalArgumentException when a series has not one value for each place */
    static void check(List<Place> places, List<Series> series) {
        for (Series one : series) {
            if (one.values().length != places.size()) {
                throw new IllegalArgumentException(one.name() + " has " + one.values().length + " values for " + places.size() + " places");
            }
        }
    }
}
