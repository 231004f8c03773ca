package sanwei.dataset;

import sanwei.time.DayRange;

/**
 * A stretch of days that is not a normal period.
 *
 * @param name as in the dataset, may be empty
 */
public record Season(DayRange days, Kind kind, String name) {

    /** The time nodes; days in no season are normal. */
    public enum Kind {
        FESTIVAL,
        NORMAL,
        YEAR_END
    }
}
