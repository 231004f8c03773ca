package sanwei.allocation.share;

import java.util.Arrays;

/**
 * What customers claim of one product in one week, in the order of their ids. The arrays are shared, not copied, and may be longer.
 *
 * @param size number of customers
 * @param claim cartons, not negative, as a rule no whole number; at most the cap
 * @param cap whole cartons that nobody may exceed
 * @param rank of the target class, 0 the most important; below {@link #RANKS}
 * @param history cartons of the same week last year, NaN for none
 */
public record Claims(int size, double[] claim, int[] cap, byte[] rank, double[] history) {

    /** Number of target classes. */
    public static final int RANKS = 4;

    /** Sums of decimals miss by less than this. */
    private static final double ROUNDING = 1e-9;

    /** Customers with a claim, in their order. */
    int[] claimants() {
        int[] found = new int[size];
        int n = 0;
        for (int i = 0; i < size; i++) {
            if (claim[i] > 0) {
                found[n++] = i;
            }
        }
        return Arrays.copyOf(found, n);
    }

    /** Those of a class. */
    int[] ofRank(int[] claimants, int wanted) {
        return Arrays.stream(claimants).filter(i -> rank[i] == wanted).toArray();
    }

    /** Those with a history to go by, or those without. */
    int[] withHistory(int[] claimants, boolean wanted) {
        return Arrays.stream(claimants).filter(i -> history[i] > 0 == wanted).toArray();
    }

    double sum(int[] members) {
        double sum = 0;
        for (int i : members) {
            sum += claim[i];
        }
        return sum;
    }

    long caps(int[] members) {
        long sum = 0;
        for (int i : members) {
            sum += cap[i];
        }
        return sum;
    }

    /** The caps as numbers to compute with. */
    double[] limits() {
        double[] limits = new double[size];
        for (int i = 0; i < size; i++) {
            limits[i] = cap[i];
        }
        return limits;
    }

    /** The same weight for everybody. */
    double[] alike() {
        double[] alike = new double[size];
        Arrays.fill(alike, 1);
        return alike;
    }

    /** A sum of claims in whole cartons, rounded half up. */
    public static long whole(double cartons) {
        return (long) Math.floor(cartons + 0.5 + ROUNDING);
    }
}
