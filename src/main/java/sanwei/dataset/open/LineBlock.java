package sanwei.dataset.open;

/** A stretch of order lines on their way into the market, as columns; days are epoch days, customers and products indices. */
final class LineBlock {

    final int[] day;
    final int[] customer;
    final int[] product;
    final int[] requested;
    final int[] supplied;
    private int size;

    LineBlock(int capacity) {
        day = new int[capacity];
        customer = new int[capacity];
        product = new int[capacity];
        requested = new int[capacity];
        supplied = new int[capacity];
    }

    int size() {
        return size;
    }

    boolean isFull() {
        return size == day.length;
    }

    void add(int itsDay, int itsCustomer, int itsProduct, int itsRequested, int itsSupplied) {
        day[size] = itsDay;
        customer[size] = itsCustomer;
        product[size] = itsProduct;
        requested[size] = itsRequested;
        supplied[size] = itsSupplied;
        size++;
    }

    /** Puts the rows of another block at these places of this one; rows come in any order until all are there. */
    void scatter(LineBlock from, int[] places) {
        scatter(from.day, places, from.size, day);
        scatter(from.customer, places, from.size, customer);
        scatter(from.product, places, from.size, product);
        scatter(from.requested, places, from.size, requested);
        scatter(from.supplied, places, from.size, supplied);
        size += from.size;
    }

    private static void scatter(int[] from, int[] places, int n, int[] to) {
        for (int i = 0; i < n; i++) {
            to[places[i]] = from[i];
        }
    }
}
