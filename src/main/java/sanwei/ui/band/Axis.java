package sanwei.ui.band;

import java.util.stream.IntStream;
import sanwei.band.Bands;
import sanwei.band.Histogram;
import sanwei.band.Scale;
import sanwei.measure.Band;

/**
 * The part of a scale that histogram and slider show.
 *
 * @param from in steps of the scale
 * @param to in steps of the scale
 */
record Axis(Scale scale, int from, int to) {

    private static final int TEN = 10;

    /** Both edges, the standard band and all values, in tens of steps. */
    static Axis of(Tried tried, Histogram histogram) {
        Scale scale = Scale.of(tried.measure());
        Band standard = Bands.standard(tried.measure()).standard();
        int[] filled = IntStream.range(0, Histogram.BINS).filter(b -> histogram.count(b) > 0).toArray();
        double low = Math.min(scale.steps(standard.lower()) - TEN, scale.steps(tried.band().lower()) - 5);
        double high = Math.max(scale.steps(standard.upper()) + TEN, scale.steps(tried.band().upper()) + 5);
        if (filled.length > 0) {
            low = Math.min(low, filled[0]);
            high = Math.max(high, filled[filled.length - 1] + 1);
        }
        return new Axis(scale, Math.max(0, (int) Math.floor(low / TEN) * TEN), Math.min(Histogram.BINS, (int) Math.ceil(high / TEN) * TEN));
    }

    /** Where a value lies: 0 at the beginning, 1 at the end. */
    double share(double value) {
        return (scale.steps(value) - from) / (to - from);
    }

    /** The value at a place, in whole steps: also beyond the ends. */
    double valueAt(double share) {
        return scale.value(Math.rint(from + (to - from) * share));
    }

    /** Steps between two labels. */
    int tick() {
        return to - from > 10 * TEN ? 2 * TEN : TEN;
    }
}
