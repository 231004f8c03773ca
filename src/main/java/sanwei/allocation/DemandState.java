package sanwei.allocation;

import sanwei.work.Coded;

/** How a live request compares with the quantity that policy and circle give. */
public enum DemandState implements Coded {
    STRONG,
    /** Strong, but the customer already holds enough. */
    STRONG_HOLDING,
    BALANCED,
    WEAK
}
