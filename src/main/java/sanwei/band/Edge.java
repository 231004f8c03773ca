package sanwei.band;

import sanwei.measure.Band;

/** One of the two ends of a band. */
public enum Edge {
    LOWER,
    UPPER;

    public double of(Band band) {
        return switch (this) {
            case LOWER -> band.lower();
            case UPPER -> band.upper();
        };
    }

    /** The band with this edge as near to the value as the scale and the other edge allow; the same band for NaN. */
    public Band move(Band band, double value, Scale scale) {
        if (Double.isNaN(value)) {
            return band;
        }
        return switch (this) {
            case LOWER -> new Band(Math.clamp(value, 0, band.upper()), band.upper());
            case UPPER -> new Band(band.lower(), Math.clamp(value, band.lower(), scale.highest()));
        };
    }
}
