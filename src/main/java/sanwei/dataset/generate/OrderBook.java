package sanwei.dataset.generate;

import java.util.Arrays;

/** The order lines of one week in file order, as columns that are reused from week to week. */
final class OrderBook {

    private int size;
    int[] pair = new int[1024];
    int[] day = new int[1024];
    int[] requested = new int[1024];
    int[] supplied = new int[1024];
    /** Who is served first when goods are short: the larger. */
    float[] precedence = new float[1024];

    int size() {
        return size;
    }

    void clear() {
        size = 0;
    }

    void add(int orderDay, int ofPair, int cartons, float rank) {
        if (size == pair.length) {
            grow(size * 2);
        }
        pair[size] = ofPair;
        day[size] = orderDay;
        requested[size] = cartons;
        supplied[size] = 0;
        precedence[size++] = rank;
    }

    private void grow(int length) {
        pair = Arrays.copyOf(pair, length);
        day = Arrays.copyOf(day, length);
        requested = Arrays.copyOf(requested, length);
        supplied = Arrays.copyOf(supplied, length);
        precedence = Arrays.copyOf(precedence, length);
    }
}
