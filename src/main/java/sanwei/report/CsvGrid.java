package sanwei.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import sanwei.measure.Measure;
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
        var shape = new GridShape(grid, texts);
        List<StringColumn> left = new ArrayList<>(List.of(StringColumn.create(texts.get("report.grid.measure"))));
        shape.headings().forEach(h -> left.add(StringColumn.create(h)));
        for (Measure measure : grid.measures()) {
            for (int line = 0; line < shape.lines(); line++) {
                left.getFirst().append(names.of(measure));
                List<String> own = shape.names(line);
                for (int i = 0; i < own.size(); i++) {
                    left.get(i + 1).append(own.get(i));
                }
            }
        }
        Table table = Table.create("grid");
        left.forEach(table::addColumns);
        IntStream.range(0, shape.columns()).forEach(column -> table.addColumns(DoubleColumn.create(shape.heading(column), values(grid, shape, column))));
        return table;
    }

    private static double[] values(PivotGrid grid, GridShape shape, int column) {
        return grid.measures().stream()
                .flatMapToDouble(m -> IntStream.range(0, shape.lines()).mapToDouble(line -> shape.at(line, column, m).value()))
                .toArray();
    }
}
