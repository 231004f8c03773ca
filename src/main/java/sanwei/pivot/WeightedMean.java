package sanwei.pivot;

/** A mean that stays exact when there is one value, or all are equal. */
public final class WeightedMean {

    private double mean = Double.NaN;
    private double weight;

    public void add(double value, double one) {
        weight += one;
        mean = weight == one ? value : mean + (value - mean) * (one / weight);
    }

    /** NaN when there is no value. */
    public double value() {
        return mean;
    }
}
