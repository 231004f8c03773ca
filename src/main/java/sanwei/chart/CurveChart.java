package sanwei.chart;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import sanwei.measure.Measure;
import sanwei.measure.Unit;
import sanwei.work.Message;

/**
 * One measure over a number.
 *
 * @param across the number
 * @param x its values, rising
 * @param value of the measure at each, NaN for a gap
 * @param strip around the values
 * @param levels heights to be compared with
 */
public record CurveChart(Axis across, Measure measure, double[] x, ChartSpec.Series value, Optional<Strip> strip, List<Level> levels,
        Message whenEmpty)
        implements ChartSpec {

    public CurveChart {
        x = x.clone();
        levels = List.copyOf(levels);
        if (value.values().length != x.length) {
            throw new IllegalArgumentException(value.name() + " has " + value.values().length + " values for " + x.length);
        }
    }

    /** What lies across, and how it is written. */
    public record Axis(String name, Unit unit) {}

    /** From low to high at each number; NaN where it is not known. */
    public record Strip(String name, double[] low, double[] high) {}

    /** A height with a name. */
    public record Level(String label, double value) {}

    @Override
    public boolean isEmpty() {
        return Arrays.stream(value.values()).allMatch(Double::isNaN);
    }
}
