package sanwei.band;

import sanwei.measure.Band;
import sanwei.measure.Measure;

/**
 * Where the bands of a measure may lie, in {@link Histogram#BINS} equal steps from 0 to the highest edge.
 *
 * @param highest 2 for a rate, that is 200 %
 */
public record Scale(double highest) {

    public static Scale of(Measure measure) {
        return switch (measure.unit()) {
            case RATE, CHANGE, POINTS -> new Scale(2);
            case INDEX, DAYS -> new Scale(200);
            case MULTIPLE -> new Scale(10);
        };
    }

    /** The steps from 0 to a value, with fractions. */
    public double steps(double value) {
        return value * perUnit();
    }

    public double value(double steps) {
        return steps / perUnit();
    }

    private double perUnit() {
        return Histogram.BINS / highest;
    }

    /** The nearest whole step. */
    public double snap(double value) {
        return value(Math.rint(steps(value)));
    }

    /** The value some steps away, as exact as edges are written. */
    public double moved(double value, double steps) {
        return value(Math.rint((steps(value) + steps) * 10) / 10);
    }

    /** The widest band. */
    public Band limits() {
        return new Band(0, highest);
    }
}
