package sanwei.band;

import sanwei.measure.Band;

/** Counts of rates in bins of one percent from 0 to 200 %, each told apart by state; a bin has its left edge, not its right one. */
public final class Histogram {

    public static final int BINS = 200;

    /** What a product with 100 is off by at most: 0.29 × 100 is a little less than 29. */
    private static final double ROUNDING = 1e-9;

    private final int[][] counts = new int[Band.State.values().length][BINS];
    private int beyond;

    Histogram() {}

    void add(double rate, Band.State state) {
        int bin = (int) Math.floor(rate * 100 + ROUNDING);
        if (bin < BINS) {
            counts[state.ordinal()][Math.max(0, bin)]++;
        } else {
            beyond++;
        }
    }

    /** @param bin the left edge in percent */
    public int count(int bin, Band.State state) {
        return counts[state.ordinal()][bin];
    }

    public int count(int bin) {
        return count(bin, Band.State.BELOW) + count(bin, Band.State.INSIDE) + count(bin, Band.State.ABOVE);
    }

    /** Values of 200 % and more, in no bin. */
    public int beyond() {
        return beyond;
    }
}
