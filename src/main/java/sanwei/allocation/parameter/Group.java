package sanwei.allocation.parameter;

/** What a parameter has a say in, in the order of the steps. */
public enum Group {
    REFERENCE,
    POLICY,
    CIRCLE,
    DEMAND,
    BANDS,
    MARKET,
    SUPPLY,
    /** Not of the allocation itself, but of what a replay supposes the customers do. */
    CUSTOMERS
}
