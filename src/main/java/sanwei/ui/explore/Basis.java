package sanwei.ui.explore;

import sanwei.measure.Band;
import sanwei.measure.Formula.When;
import sanwei.pivot.PivotTable;
import sanwei.work.Coded;

/** What members are sorted by, in one period. */
public enum Basis implements Coded {
    VALUE,
    /** The change against the period before. */
    CHANGE,
    /** The change against the same period last year. */
    YEAR_CHANGE,
    /** How far outside its band the value lies; below zero inside. */
    DISTANCE;

    /** Whether it needs values of other days. */
    boolean looksBack() {
        return switch (this) {
            case VALUE, DISTANCE -> false;
            case CHANGE, YEAR_CHANGE -> true;
        };
    }

    /** NaN where it is undefined; what is cut off is compared over equal elapsed days. */
    double of(Place place) {
        return switch (this) {
            case VALUE -> place.value();
            case CHANGE -> change(place, When.BEFORE);
            case YEAR_CHANGE -> change(place, When.YEAR_BEFORE);
            case DISTANCE -> place.band().map(band -> distance(band, place.value())).orElse(Double.NaN);
        };
    }

    private static double change(Place place, When when) {
        PivotTable then = place.column().compared().get(when);
        return then == null ? Double.NaN : place.value() - then.value(place.measure(), place.cell());
    }

    private static double distance(Band band, double value) {
        return Math.max(band.lower() - value, value - band.upper());
    }
}
