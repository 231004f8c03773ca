package sanwei.ui.scope;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import sanwei.pivot.Comparison;
import sanwei.text.Figures;
import sanwei.text.Labels;
import sanwei.text.Texts;
import sanwei.time.Days;
import sanwei.time.DayRange;
import sanwei.ui.scope.Changes.Change;

/** Changes in words. */
public final class ChangeWords {

    private final Texts texts;
    private final Labels labels;
    private final Figures figures;

    public ChangeWords(Texts texts) {
        this.texts = texts;
        labels = new Labels(texts);
        figures = new Figures(texts);
    }

    /**
     * A change as it is told.
     *
     * @param against what the value is compared with, in few letters
     * @param figure signed, "—" where there is nothing to compare
     * @param hint the same in full, with the value of then
     */
    public record Said(String against, String figure, String hint) {}

    /**
     * Against the period before, against last year as the scope compares, and in the other way where it gives another figure.
     */
    public List<Said> of(Changes changes) {
        List<Said> said = new ArrayList<>();
        said.add(said(changes, changes.before(), texts.get("window.change.before", labels.brief(changes.period().previous())),
                days(changes.period().previous().days())));
        Said lastYear = lastYear(changes, changes.chosen());
        said.add(lastYear);
        Arrays.stream(Comparison.values())
                .filter(other -> other != changes.chosen())
                .map(other -> lastYear(changes, other))
                .filter(other -> !other.figure().equals(Figures.UNDEFINED) && !other.figure().equals(lastYear.figure()))
                .forEach(said::add);
        return said;
    }

    private Said lastYear(Changes changes, Comparison comparison) {
        String against = switch (comparison) {
            case CALENDAR -> texts.get("window.change.year_before", labels.brief(changes.period().yearBefore()));
            case FESTIVAL -> texts.get("window.change.festival");
        };
        String days = comparison.yearBefore(changes.period()).map(this::days).orElse(Figures.UNDEFINED);
        return said(changes, changes.yearBefore().get(comparison), against, days);
    }

    private Said said(Changes changes, Change change, String against, String days) {
        return new Said(against, figures.change(changes.measure(), change.now(), change.then()),
                texts.get("window.change.hint", days, figures.value(changes.measure(), change.then()),
                        figures.value(changes.measure(), change.now())));
    }

    private String days(DayRange range) {
        return texts.get("pivot.months", Days.format(range.first()), Days.format(range.last()));
    }
}
