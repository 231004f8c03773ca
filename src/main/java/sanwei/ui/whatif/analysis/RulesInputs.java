package sanwei.ui.whatif.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sanwei.simulation.analysis.RuleBench;
import sanwei.time.Period;
import sanwei.ui.control.Choice;
import sanwei.ui.control.NumberInput;
import sanwei.ui.words.Words;

/** Where inflated requests are tried, and how many of them. */
final class RulesInputs {

    private final Words words;
    private final AnalysisModel<RulesForm, RuleBench> model;

    RulesInputs(Words words, AnalysisModel<RulesForm, RuleBench> model) {
        this.words = words;
        this.model = model;
    }

    /** Puts them into a form. */
    FormRow in(FormRow row) {
        var week = new Choice<Optional<Period>>(words, words.text("analysing.rules.week"),
                w -> w.map(Period::label).orElseGet(() -> words.texts().get("analysing.rules.tightest")),
                        w -> model.form().set(model.form().get().with(w)));
        week.node().setId("rules-week");
        NumberInput sample = FormRow.number(words, "rules-sample", "analysing.rules.sample", 4, Written.PLAIN,
                () -> model.form().get().sample(),
                v -> model.form().set(model.form().get().withSample((int) v)));
        model.follow(() -> {
            week.show(weeks(), model.form().get().week());
            sample.show();
        });
        return row.add("analysing.rules.week", week.node()).add("analysing.rules.sample", sample);
    }

    private List<Optional<Period>> weeks() {
        List<Optional<Period>> weeks = new ArrayList<>(List.of(Optional.empty()));
        model.question().ifPresent(q -> q.subject().plan().horizon().weeks().forEach(w -> weeks.add(Optional.of(w))));
        return weeks;
    }
}
