package sanwei.ui.drill;

import javafx.collections.ObservableListBase;

/** The sums of a sheet and its rows in some order, as a table takes them. */
final class RowList extends ObservableListBase<Integer> {

    private final int sums;
    private int[] rows;

    RowList(int sums, int[] rows) {
        this.sums = sums;
        this.rows = rows;
    }

    /** The same rows in another order. */
    void order(int[] other) {
        var before = new RowList(sums, rows);
        rows = other;
        beginChange();
        nextReplace(0, size(), before);
        endChange();
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
