package sanwei.allocation.share;

import java.util.Arrays;

/** Customers ordered by a key, the smallest on top; equal keys go by the order of the customers. */
final class CustomerHeap {

    /** Four children fit into the cache side by side, and make the heap half as deep as two would. */
    private static final int CHILDREN = 4;

    private double[] key;
    private int[] customer;
    private int size;

    CustomerHeap(int capacity) {
        key = new double[Math.max(CHILDREN, capacity)];
        customer = new int[key.length];
    }

    boolean isEmpty() {
        return size == 0;
    }

    int top() {
        return customer[0];
    }

    double topKey() {
        return key[0];
    }

    void add(int newCustomer, double newKey) {
        if (size == key.length) {
            key = Arrays.copyOf(key, 2 * size);
            customer = Arrays.copyOf(customer, 2 * size);
        }
        int place = size++;
        for (int parent = (place - 1) / CHILDREN; place > 0 && isBefore(newKey, newCustomer, parent); parent = (place - 1) / CHILDREN) {
            key[place] = key[parent];
            customer[place] = customer[parent];
            place = parent;
        }
        key[place] = newKey;
        customer[place] = newCustomer;
    }

    int removeTop() {
        int top = customer[0];
        size--;
        if (size > 0) {
            sink(customer[size], key[size]);
        }
        return top;
    }

    /** Gives the customer on top a larger key. */
    void raiseTop(double larger) {
        sink(customer[0], larger);
    }

    private void sink(int sunk, double sunkKey) {
        int place = 0;
        for (int first = 1; first < size; first = CHILDREN * place + 1) {
            int child = smallest(first, Math.min(first + CHILDREN, size));
            if (!(key[child] < sunkKey || key[child] == sunkKey && customer[child] < sunk)) {
                break;
            }
            key[place] = key[child];
            customer[place] = customer[child];
            place = child;
        }
        key[place] = sunkKey;
        customer[place] = sunk;
    }

    private int smallest(int from, int to) {
        int best = from;
        for (int place = from + 1; place < to; place++) {
            if (isBefore(key[place], customer[place], best)) {
                best = place;
            }
        }
        return best;
    }

    private boolean isBefore(double aKey, int aCustomer, int place) {
        return aKey < key[place] || aKey == key[place] && aCustomer < customer[place];
    }
}
