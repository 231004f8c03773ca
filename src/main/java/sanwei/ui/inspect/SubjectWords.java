package sanwei.ui.inspect;

import sanwei.dataset.Category;
import sanwei.pivot.Cell;
import sanwei.pivot.PivotTable;
import sanwei.text.Figures;
import sanwei.text.Labels;
import sanwei.text.Texts;

/** Cells in words. */
public final class SubjectWords {

    private final Texts texts;
    private final Labels labels;
    private final Figures figures;

    public SubjectWords(Texts texts) {
        this.texts = texts;
        labels = new Labels(texts);
        figures = new Figures(texts);
    }

    public String region(PivotTable table, Cell cell) {
        return cell.region() < table.allRegions() ? table.regions().get(cell.region()).name() : labels.total();
    }

    public String category(PivotTable table, Cell cell) {
        Category category = table.spec().category().orElseThrow();
        return labels.ofMember(category, table.categories().get(cell.category()).code());
    }

    /** Region, category member, or both where both are told apart. */
    public String name(Subject subject) {
        PivotTable table = subject.table();
        Cell cell = subject.cell();
        if (cell.category() == table.allCategories()) {
            return region(table, cell);
        }
        String category = category(table, cell);
        return table.spec().region().isEmpty() ? category : texts.get("window.row", region(table, cell), category);
    }

    /** The period as it is called in a sentence, with a word where the data cover it only in part. */
    public String period(Subject subject) {
        String name = labels.of(subject.period());
        return subject.partial() ? texts.get("window.column.partial", name) : name;
    }

    /** Value, parts, and customers behind them where it is surveyed. */
    public String parts(Subject subject) {
        String parts = figures.parts(subject.measure(), subject.numerator(), subject.denominator());
        return subject.behind() < 0 ? parts : texts.get("window.parts.behind", parts, subject.behind());
    }
}
