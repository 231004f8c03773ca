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
        set(size++, itsDay, itsCustomer, itsProduct, itsRequested, itsSupplied);
    }

    /** Copies the row of another block to a place in this one, whose rows are set in any order. */
    void set(int place, LineBlock from, int row) {
        set(place, from.day[row], from.customer[row], from.product[row], from.requested[row], from.supplied[row]);
    }

    /** To be called when all places have been set. */
    void fill() {
        size = day.length;
    }

    private void set(int place, int itsDay, int itsCustomer, int itsProduct, int itsRequested, int itsSupplied) {
        day[place] = itsDay;
        customer[place] = itsCustomer;
        product[place] = itsProduct;
        requested[place] = itsRequested;
        supplied[place] = itsSupplied;
    }
}
