package sanwei.pivot;

import sanwei.measure.Amount;

/** The amounts counted in one slice, cell by cell, with one place behind the cells for what is outside the scope. */
final class SliceAmounts {

    private final CellMap map;
    private final double[][] byAmount = new double[Amount.values().length][];

    SliceAmounts(CellMap map) {
        this.map = map;
    }

    /** Zeros to count into. */
    double[] start(Amount amount) {
        double[] cells = new double[map.cells() + 1];
        byAmount[amount.ordinal()] = cells;
        return cells;
    }

    /** Counts that are already complete, totals included. */
    void put(Amount amount, double[] cells) {
        byAmount[amount.ordinal()] = cells;
    }

    /** Null when it was not asked for. */
    double[] get(Amount amount) {
        return byAmount[amount.ordinal()];
    }
}
