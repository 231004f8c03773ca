package sanwei.pivot;

import sanwei.work.Coded;

/** Which days of last year a period is compared with. */
public enum Comparison implements Coded {
    /** The same week number, month, quarter, half or date. */
    CALENDAR,
    /** The period moved back so that Spring Festival falls together. */
    FESTIVAL
}
