package sanwei.dataset;

import java.util.function.IntUnaryOperator;

/** Looks things up in rows that are ordered by day. */
public final class SortedRows {
    private SortedRows() {}

    /**
     * The first row on or after a day, among rows from (included) to (excluded); {@code to} when there is none.
     *
     * @param dayOf the day of a row, never falling from row to row
     */
    public static int firstFrom(int from, int to, IntUnaryOperator dayOf, int day) {
        int low = from;
        int length = to - from;
        // one comparison without a branch in each step: which way a step goes cannot be predicted
        while (length > 0) {
            int half = length + 1 >>> 1;
            low += dayOf.applyAsInt(low + half - 1) < day ? half : 0;
            length -= half;
        }
        return low;
    }
}
