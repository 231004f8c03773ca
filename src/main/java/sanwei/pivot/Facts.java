package sanwei.pivot;

import sanwei.dataset.Market;
import sanwei.dataset.OrderLines;
import sanwei.time.DayRange;

/** Passes over the order lines of some products in some days; all products together are read from {@link Orders}. */
final class Facts {

    /** Marks of a customer. */
    static final int BOUGHT = 1;

    static final int DEMANDED = 2;
    static final int ORDERED = 4;

    private final OrderLines lines;
    private final Orders orders;

    Facts(Market market, Orders orders) {
        this.lines = market.lines();
        this.orders = orders;
    }

    /** Sums what was requested and supplied by cell, and marks who bought, who demanded and who has an order line. */
    void readSales(int[] products, DayRange days, int[] cellOf, byte[] flags, double[] requested, double[] supplied) {
        long[] sums = new long[2 * supplied.length];
        if (isAll(products)) {
            readSales(orders.customer(), orders.requested(), orders.supplied(), orders.firstRow(days), orders.endRow(days), cellOf, flags,
                    sums);
        } else {
            for (int product : products) {
                readSales(lines.customer(), lines.requested(), lines.supplied(), lines.firstRow(product, days.first()),
                        lines.endRow(product, days), cellOf, flags, sums);
            }
        }
        for (int cell = 0; cell < supplied.length; cell++) {
            requested[cell] = sums[2 * cell];
            supplied[cell] = sums[2 * cell + 1];
        }
    }

    private static void readSales(int[] customer, int[] requested, int[] supplied, int from, int to, int[] cellOf, byte[] flags,
            long[] sums) {
        for (int row = from; row < to; row++) {
            int c = customer[row];
            int place = 2 * cellOf[c];
            int wanted = requested[row];
            int got = supplied[row];
            sums[place] += wanted;
            sums[place + 1] += got;
            // −x has its sign bit set exactly when x > 0
            flags[c] |= (byte) (ORDERED | -got >>> 31 | -wanted >>> 31 << 1);
        }
    }

    /** Marks who has an order line of any product. */
    void markOrders(DayRange days, byte[] flags) {
        int[] customer = orders.customer();
        for (int row = orders.firstRow(days), end = orders.endRow(days); row < end; row++) {
            flags[customer[row]] |= ORDERED;
        }
    }

    /** Sums what was supplied by cell. */
    void readSupplied(int[] products, DayRange days, int[] cellOf, double[] supplied) {
        long[] sums = new long[supplied.length];
        if (isAll(products)) {
            readSupplied(orders.customer(), orders.supplied(), orders.firstRow(days), orders.endRow(days), cellOf, sums);
        } else {
            for (int product : products) {
                readSupplied(lines.customer(), lines.supplied(), lines.firstRow(product, days.first()), lines.endRow(product, days), cellOf,
                        sums);
            }
        }
        for (int cell = 0; cell < supplied.length; cell++) {
            supplied[cell] = sums[cell];
        }
    }

    private static void readSupplied(int[] customer, int[] supplied, int from, int to, int[] cellOf, long[] sums) {
        for (int row = from; row < to; row++) {
            sums[cellOf[customer[row]]] += supplied[row];
        }
    }

    /** Sums the wholesale value over all products by cell: of everybody, and of those marked as buyers. */
    void readValue(DayRange days, int[] cellOf, byte[] flags, double[] ofAll, double[] ofBuyers) {
        int[] customer = orders.customer();
        double[] value = orders.value();
        double[] ofOthersAndBuyers = new double[2 * ofAll.length];
        for (int row = orders.firstRow(days), end = orders.endRow(days); row < end; row++) {
            int c = customer[row];
            ofOthersAndBuyers[2 * cellOf[c] + (flags[c] & BOUGHT)] += value[row];
        }
        for (int cell = 0; cell < ofAll.length; cell++) {
            ofBuyers[cell] = ofOthersAndBuyers[2 * cell + BOUGHT];
            ofAll[cell] = ofOthersAndBuyers[2 * cell] + ofBuyers[cell];
        }
    }

    private boolean isAll(int[] products) {
        return products.length == lines.products();
    }
}
