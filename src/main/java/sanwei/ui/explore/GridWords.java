package sanwei.ui.explore;

import java.util.List;
import java.util.stream.Collectors;
import sanwei.text.Figures;
import sanwei.text.Labels;
import sanwei.text.PivotWords;
import sanwei.text.Texts;

/** The grid in words: names of rows and columns, figures, and selections as text for other programs. */
final class GridWords {

    private final Texts texts;
    private final Labels labels;
    private final Figures figures;
    private final PivotWords words;

    GridWords(Texts texts) {
        this.texts = texts;
        labels = new Labels(texts);
        figures = new Figures(texts);
        words = new PivotWords(texts);
    }

    /** Of a row under another the own part alone. */
    String name(Grid grid, Row row) {
        return row.category() < grid.table().allCategories()
                ? words.category(grid.table(), row.inTable())
                : words.region(grid.table(), row.inTable());
    }

    /** With the name of the row it lies under. */
    String fullName(Grid grid, Row row) {
        return words.row(grid.table(), row.inTable());
    }

    String header(Column column) {
        String name = labels.brief(column.period());
        return column.total() ? texts.get("window.column.year", name) : name;
    }

    String fullHeader(Column column) {
        return words.period(column.table(), column.index());
    }

    String figure(Grid grid, Row row, Column column) {
        return figures.cell(grid.measure(), grid.value(row, column));
    }

    /** Value, parts, and customers behind them where it is surveyed. */
    String parts(Grid grid, Row row, Column column) {
        return words.parts(column.table(), grid.measure(), column.cell(row));
    }

    /** What the screen shows, in a sentence. */
    String heading(Grid grid) {
        return words.title(grid.measure(), grid.table().spec());
    }

    /** Rows and columns as other programs take a table: cells apart by tabs, with names at both sides. */
    String text(Grid grid, List<Row> rows, List<Column> columns) {
        String head = labels.header(grid.measure()) + "\t" + columns.stream().map(this::header).collect(Collectors.joining("\t"));
        return rows.stream()
                .map(row -> fullName(grid, row) + "\t"
                        + columns.stream().map(column -> figure(grid, row, column)).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n", head + "\n", "\n"));
    }
}
