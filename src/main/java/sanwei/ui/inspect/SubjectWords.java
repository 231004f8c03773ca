package sanwei.ui.inspect;

import sanwei.pivot.PivotRow;
import sanwei.text.PivotWords;
import sanwei.text.Texts;

/** Cells in words. */
public final class SubjectWords {

    private final PivotWords words;

    public SubjectWords(Texts texts) {
        words = new PivotWords(texts);
    }

    /** Region, category member, or both where both are told apart. */
    public String name(Subject subject) {
        return words.row(subject.table(), new PivotRow(subject.cell().region(), subject.cell().category()));
    }

    /** The period as it is called in a sentence, with a word where the data cover it only in part. */
    public String period(Subject subject) {
        return words.period(subject.table(), subject.cell().period());
    }

    /** Value, parts, and customers behind them where it is surveyed. */
    public String parts(Subject subject) {
        return words.parts(subject.table(), subject.measure(), subject.cell());
    }
}
