package sanwei.ui.scope;

import java.util.List;
import sanwei.text.Labels;
import sanwei.text.PivotWords;
import sanwei.text.Texts;
import sanwei.time.Grain;
import sanwei.time.Period;

/** The scope in words. */
public final class ScopeWords {

    private final Texts texts;
    private final Labels labels;
    private final PivotWords words;

    public ScopeWords(Texts texts) {
        this.texts = texts;
        labels = new Labels(texts);
        words = new PivotWords(texts);
    }

    public String products(Setting setting) {
        return words.products(setting.scope().products(), setting.opened().market());
    }

    public String region(Setting setting) {
        return words.region(setting.scope().within(), setting.opened().market());
    }

    public String months(Setting setting) {
        List<Period> months = setting.opened().market().span().periods(Grain.MONTH);
        if (months.isEmpty()) {
            return texts.get("pivot.months.none");
        }
        Period from = setting.scope().from().orElse(months.getFirst());
        Period to = setting.scope().to().orElse(months.getLast());
        return from.equals(to) ? labels.of(from) : texts.get("pivot.months", labels.of(from), labels.of(to));
    }

    /** Everything in one line. */
    public String all(Setting setting) {
        return texts.get("pivot.scope", products(setting), region(setting), months(setting));
    }
}
