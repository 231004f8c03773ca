package sanwei.chart;

import java.util.List;
import java.util.Optional;
import sanwei.measure.Measure;
import sanwei.work.Message;

/**
 * What makes a figure at one moment into that at another, step by step.
 *
 * @param measure in whose unit the figures are; empty where they are plain amounts
 * @param start label and value at the beginning; NaN where undefined
 * @param steps which lead from the start to the end
 */
public record ChangeChart(Optional<Measure> measure, Stand start, List<Step> steps, Stand end, Message whenEmpty) implements ChartSpec {

    public ChangeChart {
        steps = List.copyOf(steps);
    }

    /** The figure at one of the two moments. */
    public record Stand(String label, double value, boolean partial) {}

    /** @param note said in tooltips */
    public record Step(String name, double change, String note) {}

    @Override
    public boolean isEmpty() {
        return Double.isNaN(start.value) || Double.isNaN(end.value);
    }
}
