package sanwei.allocation.parameter;

/** Where the standard value of a parameter comes from. */
public enum Source {
    /** The precision-marketing handbook. */
    HANDBOOK,
    /** Given by nobody; to be weighed by the analyst. */
    ASSUMED
}
