package sanwei.ui.explore;

import sanwei.measure.Band;

/** What members are sorted by, in one period. */
public enum Basis {
    VALUE,
    /** The change against the period before. */
    CHANGE,
    /** The change against the same period last year. */
    YEAR_CHANGE,
    /** How far outside its band the value lies; below zero inside. */
    DISTANCE;

    /** Whether it needs periods before those that are shown. */
    boolean looksBack() {
        return switch (this) {
            case VALUE, DISTANCE -> false;
            case CHANGE, YEAR_CHANGE -> true;
        };
    }

    /** NaN where it is undefined; what is cut off is not compared with what is whole. */
    double of(Place place) {
        return switch (this) {
            case VALUE -> place.value();
            case CHANGE -> change(place, place.column().history().valueIn(place.column().period().previous(), place.measure(), place.cell()));
            case YEAR_CHANGE -> change(place, place.column().history().valueIn(place.column().period().yearBefore(), place.measure(), place.cell()));
            case DISTANCE -> place.band().map(band -> distance(band, place.value())).orElse(Double.NaN);
        };
    }

    private static double change(Place place, double then) {
        return place.column().partial() ? Double.NaN : place.value() - then;
    }

    private static double distance(Band band, double value) {
        return Math.max(band.lower() - value, value - band.upper());
    }
}
