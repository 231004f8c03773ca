package sanwei.ui.drill;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A long table that is read row by row; sums stand above the rows.
 *
 * @param size number of rows
 */
record Sheet(Part part, List<SheetColumn> columns, int size, List<Sum> sums) {

    /** A sum over some of the rows. */
    record Sum(String name, IntPredicate over) {}

    /** Rows in the order of the facts. */
    int[] asInDataset() {
        return IntStream.range(0, size).toArray();
    }

    /** Rows in the order of a column; equal ones as in the dataset. */
    int[] sorted(int column, boolean descending) {
        return IntStream.range(0, size).boxed().sorted(columns.get(column).order(descending)).mapToInt(Integer::intValue).toArray();
    }

    /** Of a column that is not additive only the first one says something: the name of the sum. */
    String text(Sum sum, int column) {
        return switch (columns.get(column)) {
            case SheetColumn.Amount amount when amount.additive() -> amount.said().apply(sum(sum, amount));
            case SheetColumn.Amount amount -> "";
            case SheetColumn.Name name -> column == 0 ? sum.name() : "";
        };
    }

    private double sum(Sum sum, SheetColumn.Amount column) {
        return IntStream.range(0, size).filter(sum.over()).mapToDouble(column.amount()).sum();
    }

    /** Sums and rows as other programs take a table. */
    String copied(List<Integer> rows) {
        String head = columns.stream().map(SheetColumn::header).collect(Collectors.joining("\t"));
        return rows.stream()
                .map(row -> IntStream.range(0, columns.size()).mapToObj(c -> text(row, c)).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n", head + "\n", "\n"));
    }

    /** @param row a row, or −1 − n for the n-th sum */
    String text(int row, int column) {
        return row < 0 ? text(sums.get(-1 - row), column) : columns.get(column).text(row);
    }
}
