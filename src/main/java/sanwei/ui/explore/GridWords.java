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

    /** The period in few letters, marked where the data cover it only in part. */
    String name(Column column) {
        String name = labels.brief(column.period());
        return (column.total() ? texts.get("window.column.year", name) : name) + (column.partial() ? " *" : "");
    }

    private String fullName(Column column) {
        return words.period(column.table(), column.index());
    }

    /** The member or period of a line or heading. */
    String name(Face face, Slot slot) {
        return slot.row().map(row -> name(face.grid(), row)).or(() -> slot.column().map(this::name)).orElse("");
    }

    /** Member or period, and the measure where there is more than one. */
    String fullName(Face face, Slot slot) {
        String name = slot.row().map(row -> fullName(face.grid(), row)).or(() -> slot.column().map(this::fullName)).orElse("");
        String measure = measure(face, slot);
        return measure.isEmpty() ? name : texts.get("window.heading", name, measure);
    }

    /** The measure of a heading where there is more than one. */
    String measure(Face face, Slot slot) {
        return face.measures().size() == 1 ? "" : slot.measure().map(labels::header).orElse("");
    }

    /** What stands over the names of the lines. */
    String corner(Face face) {
        return face.measures().stream().map(labels::header).collect(Collectors.joining(texts.get("member.between")));
    }

    String figure(Place place) {
        return figures.cell(place.measure(), place.value());
    }

    /** Everything there is to say of a value: where it is, what it is, and what it is made of. */
    String explanation(Place place) {
        return texts.get("window.cell", fullName(place.grid(), place.row()), fullName(place.column()),
                texts.get("window.heading", figures.value(place.measure(), place.value()), labels.name(place.measure())), parts(place));
    }

    /** Value, parts, and customers behind them where it is surveyed. */
    private String parts(Place place) {
        return words.parts(place.column().table(), place.measure(), place.cell());
    }

    /** What the screen shows, in a sentence. */
    String heading(Face face) {
        return words.title(face.measures(), face.grid().table().spec());
    }

    /** The member, with what it lies under, or the period in few letters, and the measure where there is more than one. */
    String copied(Face face, Slot slot) {
        String name = slot.row().map(row -> fullName(face.grid(), row)).or(() -> slot.column().map(this::name)).orElse("");
        String measure = measure(face, slot);
        return measure.isEmpty() ? name : texts.get("window.heading", name, measure);
    }
}
