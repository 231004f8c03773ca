package sanwei.band;

/** What may follow a cell in the next period, that a band should have told beforehand. */
public enum Outcome {
    /** The price index is lower than in the cell. */
    PRICE_FALL,
    /** Stock-to-sales is higher than in the cell and above its own band. */
    STOCK_RISE,
    /** Either of the two; known only where both are. */
    EITHER
}
