package sanwei.allocation.parameter;

import sanwei.work.Coded;

/** What becomes of a supply that exceeds the claims. */
public enum Surplus implements Coded {
    /** Claims grow in proportion up to their caps. */
    PLACED,
    /** Claims stand, the rest is held back. */
    HELD
}
