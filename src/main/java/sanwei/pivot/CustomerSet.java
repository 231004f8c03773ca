package sanwei.pivot;

/** Customers to be counted once each, however often they are met. */
final class CustomerSet {

    private final boolean[] contained;
    private final int[] members;
    private int size;

    CustomerSet(int customers) {
        contained = new boolean[customers];
        members = new int[customers];
    }

    void add(int customer) {
        if (!contained[customer]) {
            contained[customer] = true;
            members[size++] = customer;
        }
    }

    /** Adds the members up by cell. */
    void count(int[] cellOf, double[] cells) {
        for (int i = 0; i < size; i++) {
            cells[cellOf[members[i]]]++;
        }
    }
}
