package sanwei.simulation.analysis;

import sanwei.dataset.OrderLines;
import sanwei.time.DayRange;

/** Cartons of some products in a range of days, over all customers. */
record WeekSums(long requested, long supplied) {

    static WeekSums of(OrderLines lines, int[] products, DayRange days) {
        long requested = 0;
        long supplied = 0;
        for (int product : products) {
            for (int row = lines.firstRow(product, days.first()), end = lines.endRow(product, days); row < end; row++) {
                requested += lines.requested()[row];
                supplied += lines.supplied()[row];
            }
        }
        return new WeekSums(requested, supplied);
    }

    /** NaN when nothing was requested. */
    double fulfilment() {
        return requested == 0 ? Double.NaN : (double) supplied / requested;
    }
}
