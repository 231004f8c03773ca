package sanwei.ui.drill;

import javafx.collections.ObservableListBase;

/** The sums of a sheet and its rows in some order, as a table takes them; never changes. */
final class RowList extends ObservableListBase<Integer> {

    private final int sums;
    private final int[] rows;

    RowList(int sums, int[] rows) {
        this.sums = sums;
        this.rows = rows;
    }

    /** A row, or −1 − n for the n-th sum. */
    @Override
    public Integer get(int index) {
        return index < sums ? -1 - index : rows[index - sums];
    }

    @Override
    public int size() {
        return sums + rows.length;
    }
}
