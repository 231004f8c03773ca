package sanwei.chart;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.jfree.data.Range;
import sanwei.measure.Unit;

/** Everything there is to see of some values, in round steps. */
final class MeasureRange {

    private static final int MOST_STEPS = 6;
    private static final double MARGIN = 0.03;

    private MeasureRange() {}

    /** @param values NaN where there is none */
    static Range of(Unit unit, DoubleStream values) {
        Steps steps = steps(unit, values);
        double margin = (steps.upper() - steps.lower()) * MARGIN;
        return new Range(steps.lower() - margin, steps.upper() + margin);
    }

    /** However close the values are. */
    static Range close(DoubleStream values) {
        double[] seen = values.filter(Double::isFinite).toArray();
        double low = Arrays.stream(seen).min().orElse(0);
        double high = Arrays.stream(seen).max().orElse(0);
        double around = high > low ? 0 : Math.abs(low) / 10 + 1e-3;
        Steps steps = Steps.around(low - around, high + around, MOST_STEPS);
        return new Range(steps.lower(), steps.upper());
    }

    /** With the zero that bars stand on, and room above them for their figures. */
    static Range ofBars(Unit unit, DoubleStream values) {
        Steps steps = steps(unit, DoubleStream.concat(values, DoubleStream.of(0)));
        double margin = (steps.upper() - steps.lower()) * MARGIN;
        return new Range(steps.lower() == 0 ? 0 : steps.lower() - margin, steps.upper() + 2 * margin);
    }

    private static Steps steps(Unit unit, DoubleStream values) {
        double[] seen = values.filter(Double::isFinite).toArray();
        double low = Arrays.stream(seen).min().orElse(0);
        double high = Arrays.stream(seen).max().orElse(1);
        double least = smallest(unit);
        if (high - low < least) {
            boolean share = unit == Unit.RATE && low >= 0 && high <= 1;
            high = share ? Math.min(1, high + least / 2) : high + least / 2;
            low = share ? Math.max(0, high - least) : high - least;
        }
        return Steps.around(low, high, MOST_STEPS);
    }

    /** So that a flat line does not look like a mountain range. */
    private static double smallest(Unit unit) {
        return switch (unit) {
            case RATE, CHANGE -> 0.05;
            case POINTS -> 0.01;
            case MULTIPLE -> 0.1;
            case DAYS -> 2;
            case INDEX -> 2;
        };
    }
}
