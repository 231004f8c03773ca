package sanwei.band;

import sanwei.measure.Band;

/** One of the two ends of a band. */
public enum Edge {
    LOWER,
    UPPER;

    /** The widest band of a rate: 0 to 200 %. */
    public static final Band LIMITS = new Band(0, 2);

    public double of(Band band) {
        return switch (this) {
            case LOWER -> band.lower();
            case UPPER -> band.upper();
        };
    }

    /** The band with this edge as near to the rate as the limits and the other edge allow; the same band for NaN. */
    public Band move(Band band, double rate) {
        if (Double.isNaN(rate)) {
            return band;
        }
        return switch (this) {
            case LOWER -> new Band(Math.clamp(rate, LIMITS.lower(), band.upper()), band.upper());
            case UPPER -> new Band(band.lower(), Math.clamp(rate, band.lower(), LIMITS.upper()));
        };
    }
}
