package sanwei.pivot;

import java.util.Arrays;

/** Customers to be counted once each, however often they are met. */
final class CustomerSet {

    private final boolean[] contained;
    private int[] members = new int[64];
    private int size;

    CustomerSet(int customers) {
        contained = new boolean[customers];
    }

    void add(int customer) {
        if (!contained[customer]) {
            contained[customer] = true;
            if (size == members.length) {
                members = Arrays.copyOf(members, 2 * size);
            }
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
