package sanwei.band;

import sanwei.measure.Band;

/** Counts of values in the steps of a scale, each told apart by state; a bin has its left edge, not its right one. */
public final class Histogram {

    public static final int BINS = 200;

    /** What a product with 100 is off by at most: 0.29 × 100 is a little less than 29. */
    static final double ROUNDING = 1e-9;

    private final int[][] counts = new int[Band.State.values().length][BINS];
    private final Scale scale;
    private int beyond;

    Histogram(Scale scale) {
        this.scale = scale;
    }

    void add(double value, Band.State state) {
        int bin = (int) Math.floor(scale.steps(value) + ROUNDING);
        if (bin < BINS) {
            counts[state.ordinal()][Math.max(0, bin)]++;
        } else {
            beyond++;
        }
    }

    /** @param bin the steps to its left edge */
    public int count(int bin, Band.State state) {
        return counts[state.ordinal()][bin];
    }

    public int count(int bin) {
        return count(bin, Band.State.BELOW) + count(bin, Band.State.INSIDE) + count(bin, Band.State.ABOVE);
    }

    /** Values of the highest edge and more, in no bin. */
    public int beyond() {
        return beyond;
    }
}
