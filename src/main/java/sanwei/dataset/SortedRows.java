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
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (dayOf.applyAsInt(middle) < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
