package sanwei.ui.explore;

import java.util.Optional;
import sanwei.measure.Measure;

/** What a line or a heading of the grid on the screen fixes of the places in it; a line and a heading fix all of one together. */
record Slot(Optional<Row> row, Optional<Column> column, Optional<Measure> measure) {

    static Slot of(Row row) {
        return new Slot(Optional.of(row), Optional.empty(), Optional.empty());
    }

    static Slot of(Column column) {
        return new Slot(Optional.empty(), Optional.of(column), Optional.empty());
    }

    Slot with(Measure other) {
        return new Slot(row, column, Optional.of(other));
    }

    /** What either of the two fixes. */
    Slot and(Slot other) {
        return new Slot(row.or(other::row), column.or(other::column), measure.or(other::measure));
    }

    /** Whether it is about all members, or about a whole year beside shorter periods. */
    boolean total() {
        return row.filter(Row::total).isPresent() || column.filter(Column::total).isPresent();
    }

    boolean partial() {
        return column.filter(Column::partial).isPresent();
    }
}
