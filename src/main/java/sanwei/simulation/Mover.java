package sanwei.simulation;

/**
 * What somebody was supplied in two markets with the same requests.
 *
 * @param member index of a customer or a region
 * @param requested cartons, in both
 * @param before cartons supplied in the one
 * @param after cartons supplied in the other
 */
public record Mover(int member, long requested, long before, long after) {

    /** Cartons more. */
    public long cartons() {
        return after - before;
    }

    /** NaN where nothing was requested. */
    public double fulfilmentBefore() {
        return requested == 0 ? Double.NaN : (double) before / requested;
    }

    /** NaN where nothing was requested. */
    public double fulfilmentAfter() {
        return requested == 0 ? Double.NaN : (double) after / requested;
    }

    /** Points of fulfilment more, as a share; NaN where nothing was requested. */
    public double fulfilment() {
        return fulfilmentAfter() - fulfilmentBefore();
    }
}
