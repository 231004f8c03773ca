package sanwei.simulation.analysis;

import java.util.Arrays;

/**
 * What runs came to; NaN when none of them has a value.
 *
 * @param runs that were made
 * @param defined those of them with a value; the rest says nothing
 * @param halfWidth of the 95 % interval of the mean, NaN with fewer than two values
 * @param low 5 % of the values lie below
 * @param lowerQuartile 25 % of the values lie below
 * @param upperQuartile 75 % of the values lie below
 * @param high 95 % of the values lie below
 */
public record Estimate(int runs, int defined, double mean, double halfWidth, double low, double lowerQuartile, double median,
        double upperQuartile, double high) {

    /** Of a normal distribution, 95 % lies so many deviations around the mean. */
    private static final double NORMAL = 1.959963984540054;

    static Estimate of(double[] values) {
        double[] rising = Arrays.stream(values).filter(v -> !Double.isNaN(v)).sorted().toArray();
        double mean = mean(rising);
        double squares = Arrays.stream(rising).map(v -> (v - mean) * (v - mean)).sum();
        double halfWidth = rising.length < 2 ? Double.NaN : NORMAL * Math.sqrt(squares / (rising.length - 1) / rising.length);
        return new Estimate(values.length, rising.length, mean, halfWidth, quantile(rising, 0.05), quantile(rising, 0.25),
                quantile(rising, 0.5), quantile(rising, 0.75), quantile(rising, 0.95));
    }

    /** Whether a value lies outside the middle 90 % of the runs. */
    public boolean isOutside(double value) {
        return value < low || value > high;
    }

    private static double mean(double[] values) {
        return values.length == 0 ? Double.NaN : Arrays.stream(values).sum() / values.length;
    }

    /** Between two values in proportion: the smallest is the quantile of 0, the largest that of 1. */
    private static double quantile(double[] rising, double part) {
        if (rising.length == 0) {
            return Double.NaN;
        }
        double place = part * (rising.length - 1);
        int below = (int) place;
        return below + 1 == rising.length ? rising[below] : rising[below] + (place - below) * (rising[below + 1] - rising[below]);
    }
}
