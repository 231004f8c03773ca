package sanwei.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import sanwei.measure.Measure;
import sanwei.pivot.PivotRow;
import sanwei.text.Texts;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** Writes a grid as comma-separated values, with the mark of UTF-8 without which Excel takes Chinese for something else. */
final class CsvGrid {

    private static final byte[] MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

    private CsvGrid() {}

    /** Leaves the stream open, everything flushed. */
    static void write(PivotGrid grid, Texts texts, OutputStream out) throws IOException {
        out.write(MARK);
        CsvFile.write(table(grid, texts), out);
    }

    private static Table table(PivotGrid grid, Texts texts) {
        var names = new GridNames(grid, texts);
        List<StringColumn> left = new ArrayList<>(List.of(StringColumn.create(texts.get("report.grid.measure"))));
        names.headings().forEach(h -> left.add(StringColumn.create(h)));
        for (Measure measure : grid.measures()) {
            for (PivotRow row : grid.rows()) {
                left.getFirst().append(names.of(measure));
                List<String> own = names.of(row);
                for (int i = 0; i < own.size(); i++) {
                    left.get(i + 1).append(own.get(i));
                }
            }
        }
        Table table = Table.create("grid");
        left.forEach(table::addColumns);
        grid.columns().forEach(column -> table.addColumns(DoubleColumn.create(names.of(column), values(grid, column))));
        return table;
    }

    private static double[] values(PivotGrid grid, PivotGrid.Column column) {
        return grid.measures().stream().flatMapToDouble(m -> grid.rows().stream().mapToDouble(row -> column.value(m, row))).toArray();
    }
}
