package sanwei.report;

import java.util.LinkedHashMap;
import java.util.Map;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** A table filled row by row; every row gives a value to the same columns in the same order. */
final class RowTable {

    private final String name;
    private final Map<String, Column<?>> columns = new LinkedHashMap<>();

    RowTable(String name) {
        this.name = name;
    }

    /** Empty for none. */
    RowTable text(String column, String value) {
        ((StringColumn) columns.computeIfAbsent(column, StringColumn::create)).append(value);
        return this;
    }

    /** NaN for none. */
    RowTable number(String column, double value) {
        ((DoubleColumn) columns.computeIfAbsent(column, DoubleColumn::create)).append(value);
        return this;
    }

    RowTable whole(String column, int value) {
        ((IntColumn) columns.computeIfAbsent(column, IntColumn::create)).append(value);
        return this;
    }

    RowTable truth(String column, boolean value) {
        ((BooleanColumn) columns.computeIfAbsent(column, BooleanColumn::create)).append(value);
        return this;
    }

    Table table() {
        return Table.create(name, columns.values().toArray(Column<?>[]::new));
    }
}
