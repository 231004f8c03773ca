package sanwei.pivot;

/**
 * A customer's part in a cell.
 *
 * @param customer index in the market's customers
 * @param amounts one for each of the terms asked for, in their order; 0 where the customer has none
 */
public record CustomerShare(int customer, double[] amounts) {}
