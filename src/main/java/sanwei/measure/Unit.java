package sanwei.measure;

/** What a value is expressed in, and so how it is written. */
public enum Unit {
    /** A ratio shown as a percentage. */
    RATE(1),
    /** A relative change shown as a signed percentage. */
    CHANGE(1),
    /** A difference of two ratios, shown as signed percentage points. */
    POINTS(1),
    /** A plain multiple with two decimals. */
    MULTIPLE(1),
    /** Days. */
    DAYS(1),
    /** An index, 100 = base. */
    INDEX(100);

    private final double scale;

    Unit(double scale) {
        this.scale = scale;
    }

    /** What numerator ÷ denominator is multiplied with. */
    public double scale() {
        return scale;
    }

    /** What a difference of two values is expressed in. */
    public Unit ofChange() {
        return switch (this) {
            case RATE, CHANGE, POINTS -> POINTS;
            case MULTIPLE, DAYS, INDEX -> this;
        };
    }
}
