package sanwei.ui.explore;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import sanwei.pivot.Cell;
import sanwei.text.Figures;
import sanwei.text.Labels;
import sanwei.text.Texts;
import sanwei.ui.inspect.SubjectWords;

/** The grid in words: names of rows and columns, figures, and selections as text for other programs. */
final class GridWords {

    private final Texts texts;
    private final Labels labels;
    private final Figures figures;
    private final SubjectWords said;

    GridWords(Texts texts) {
        this.texts = texts;
        labels = new Labels(texts);
        figures = new Figures(texts);
        said = new SubjectWords(texts);
    }

    /** Of a row under another the own part alone. */
    String name(Grid grid, Row row) {
        return row.category() < grid.table().allCategories() ? category(grid, row) : region(grid, row);
    }

    /** With the name of the row it lies under. */
    String fullName(Grid grid, Row row) {
        return row.depth() == 0 ? name(grid, row) : texts.get("window.row", region(grid, row), category(grid, row));
    }

    private String region(Grid grid, Row row) {
        return said.region(grid.table(), new Cell(0, row.region(), row.category()));
    }

    private String category(Grid grid, Row row) {
        return said.category(grid.table(), new Cell(0, row.region(), row.category()));
    }

    String header(Column column) {
        String name = labels.brief(column.period());
        return column.total() ? texts.get("window.column.year", name) : name;
    }

    String fullHeader(Column column) {
        String name = labels.of(column.period());
        return column.partial() ? texts.get("window.column.partial", name) : name;
    }

    String figure(Grid grid, Row row, Column column) {
        return figures.cell(grid.measure(), grid.value(row, column));
    }

    /** Value, parts, and customers behind them where it is surveyed. */
    String parts(Grid grid, Row row, Column column) {
        return said.parts(grid.subject(row, column));
    }

    /** What the screen shows, in a sentence. */
    String heading(Grid grid) {
        Layout layout = grid.layout();
        String rows = layout.region().map(labels::of).map(GridWords::inSentence).orElse("");
        String members = layout.category().map(labels::of).map(GridWords::inSentence).orElse("");
        String by = rows.isEmpty() ? members : members.isEmpty() ? rows : texts.get("window.row", rows, members);
        return by.isEmpty()
                ? texts.get("window.explore.heading.total", labels.header(grid.measure()), inSentence(labels.of(layout.grain())))
                : texts.get("window.explore.heading", labels.header(grid.measure()), by, inSentence(labels.of(layout.grain())));
    }

    private static String inSentence(String label) {
        return label.toLowerCase(Locale.ROOT);
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
