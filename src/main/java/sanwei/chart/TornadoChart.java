package sanwei.chart;

import java.util.List;
import sanwei.measure.Measure;
import sanwei.work.Message;

/**
 * What one measure comes to when one thing at a time is moved down and up, as bars away from what it is with nothing moved.
 *
 * @param base with nothing moved; NaN where undefined
 * @param bars from top to bottom
 * @param left how many more bars there are
 */
public record TornadoChart(Measure measure, double base, List<Bar> bars, int left, Message whenEmpty) implements ChartSpec {

    /** The series of marks at the lower ends. */
    public static final int LOW = 0;
    /** The series of marks at the higher ends. */
    public static final int HIGH = 1;

    public TornadoChart {
        bars = List.copyOf(bars);
    }

    /** What is moved, with what it is moved down and up to. */
    public record Bar(String name, End low, End high) {

        End end(int series) {
            return series == LOW ? low : high;
        }
    }

    /**
     * @param label the value it is moved to
     * @param value what that comes to, NaN where undefined
     */
    public record End(String label, double value) {}

    @Override
    public boolean isEmpty() {
        return Double.isNaN(base) || bars.stream().allMatch(b -> Double.isNaN(b.low.value) && Double.isNaN(b.high.value));
    }
}
