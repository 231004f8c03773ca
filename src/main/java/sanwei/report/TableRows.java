package sanwei.report;

import java.io.IOException;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;
import tech.tablesaw.columns.booleans.BooleanColumnType;
import tech.tablesaw.columns.numbers.IntColumnType;

/** Goes through a table of texts, numbers, whole numbers and truths without boxing its values. */
final class TableRows {

    /** Hands on one cell of a column. */
    private interface Cells {
        void give(int row, TableSink sink) throws IOException;
    }

    private final int rows;
    private final Cells[] columns;

    TableRows(Table table) {
        this.rows = table.rowCount();
        this.columns = table.columns().stream().map(TableRows::cells).toArray(Cells[]::new);
    }

    void giveTo(TableSink sink) throws IOException {
        for (int row = 0; row < rows; row++) {
            for (Cells column : columns) {
                column.give(row, sink);
            }
            sink.endRow();
        }
    }

    private static Cells cells(Column<?> column) {
        return switch (column) {
            case StringColumn texts -> (row, sink) -> give(texts.get(row), sink);
            case DoubleColumn numbers -> (row, sink) -> give(numbers.getDouble(row), sink);
            case IntColumn wholes -> (row, sink) -> give(wholes.getInt(row), sink);
            case BooleanColumn truths -> (row, sink) -> give(truths.getByte(row), sink);
            default -> throw new IllegalArgumentException("column " + column.name() + " is of type " + column.type());
        };
    }

    private static void give(String value, TableSink sink) throws IOException {
        if (value.isEmpty()) {
            sink.missing();
        } else {
            sink.text(value);
        }
    }

    private static void give(double value, TableSink sink) throws IOException {
        if (Double.isFinite(value)) {
            sink.number(value);
        } else {
            sink.missing();
        }
    }

    private static void give(int value, TableSink sink) throws IOException {
        if (IntColumnType.valueIsMissing(value)) {
            sink.missing();
        } else {
            sink.whole(value);
        }
    }

    private static void give(byte value, TableSink sink) throws IOException {
        if (value == BooleanColumnType.MISSING_VALUE) {
            sink.missing();
        } else {
            sink.truth(value == BooleanColumnType.BYTE_TRUE);
        }
    }
}
