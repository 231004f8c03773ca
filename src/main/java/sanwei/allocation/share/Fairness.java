package sanwei.allocation.share;

import java.util.Arrays;

/** How evenly amounts are spread; NaN when there is nothing to spread. */
public final class Fairness {

    private Fairness() {}

    /** Gini's coefficient: 0 when all have the same, towards 1 when one has all. */
    public static double gini(double[] amounts) {
        double[] rising = amounts.clone();
        Arrays.sort(rising);
        double sum = 0;
        double ranked = 0;
        for (int i = 0; i < rising.length; i++) {
            sum += rising[i];
            ranked += (2.0 * (i + 1) - rising.length - 1) * rising[i];
        }
        return sum == 0 ? Double.NaN : ranked / (rising.length * sum);
    }

    /** Jain's index: 1 when all have the same, 1 ÷ their number when one has all. */
    public static double jain(double[] amounts) {
        double sum = 0;
        double squares = 0;
        for (double amount : amounts) {
            sum += amount;
            squares += amount * amount;
        }
        return squares == 0 ? Double.NaN : sum * sum / (amounts.length * squares);
    }
}
