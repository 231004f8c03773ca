package sanwei.report;

import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** A tidy table of two rows with everything that is awkward to write. */
final class TidyRows {

    private TidyRows() {}

    static Table awkward() {
        IntColumn behind = IntColumn.create("n").appendMissing();
        return Table.create("pivot",
                StringColumn.create("period", "2025-01", "2025-01"),
                StringColumn.create("region", "*", "东,\"城\""),
                StringColumn.create("category", "(none)", "a\nb"),
                StringColumn.create("measure", "price_index", "distribution"),
                DoubleColumn.create("value", 101.25, Double.NaN),
                DoubleColumn.create("numerator", 1.0E-5, 1_234_567_890.0),
                DoubleColumn.create("denominator", 2.5E17, 0),
                BooleanColumn.create("partial", true, false),
                behind.append(12));
    }
}
