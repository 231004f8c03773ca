package sanwei.pivot;

import java.util.Arrays;

/** Customers to be counted once each, however often they are met. */
final class CustomerSet {

    private final long[] contained;
    private int[] members = new int[64];
    private int size;

    CustomerSet(int customers) {
        contained = new long[(customers >> 6) + 1];
    }

    void add(int customer) {
        long bit = 1L << customer;
        if ((contained[customer >> 6] & bit) == 0) {
            contained[customer >> 6] |= bit;
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
