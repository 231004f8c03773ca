package sanwei.allocation.share;

import java.util.Arrays;

/** Customers ordered by a key, the smallest on top; equal keys go by the order of the customers. */
final class CustomerHeap {

    private final double[] key;
    private int[] heap;
    private int size;

    /** @param key of each customer; must not change while the customer is in the heap, except through {@link #raiseTop} */
    CustomerHeap(double[] key, int capacity) {
        this.key = key;
        this.heap = new int[Math.max(4, capacity)];
    }

    boolean isEmpty() {
        return size == 0;
    }

    int top() {
        return heap[0];
    }

    double topKey() {
        return key[heap[0]];
    }

    void add(int customer) {
        if (size == heap.length) {
            heap = Arrays.copyOf(heap, 2 * size);
        }
        int place = size++;
        while (place > 0 && isBefore(customer, heap[(place - 1) >> 1])) {
            heap[place] = heap[(place - 1) >> 1];
            place = (place - 1) >> 1;
        }
        heap[place] = customer;
    }

    int removeTop() {
        int top = heap[0];
        int last = heap[--size];
        if (size > 0) {
            sink(last);
        }
        return top;
    }

    /** Gives the customer on top a larger key. */
    void raiseTop(double larger) {
        key[heap[0]] = larger;
        sink(heap[0]);
    }

    private void sink(int customer) {
        int place = 0;
        int child = 1;
        while (child < size) {
            if (child + 1 < size && isBefore(heap[child + 1], heap[child])) {
                child++;
            }
            if (!isBefore(heap[child], customer)) {
                break;
            }
            heap[place] = heap[child];
            place = child;
            child = 2 * place + 1;
        }
        heap[place] = customer;
    }

    private boolean isBefore(int a, int b) {
        return key[a] < key[b] || key[a] == key[b] && a < b;
    }
}
