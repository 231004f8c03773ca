package sanwei.ui.whatif.analysis;

import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;
import javafx.scene.Node;
import javafx.scene.control.Button;
import sanwei.simulation.Spreads;
import sanwei.simulation.analysis.MonteCarlo;
import sanwei.ui.control.DropDown;
import sanwei.ui.control.NumberInput;
import sanwei.ui.words.Words;

/** How many markets there might have been, and how far they lie from the recorded one. */
final class MonteCarloInputs {

    private final Words words;
    private final AnalysisModel<MonteCarloForm, MonteCarlo> model;

    MonteCarloInputs(Words words, AnalysisModel<MonteCarloForm, MonteCarlo> model) {
        this.words = words;
        this.model = model;
    }

    /** Puts them into a form. */
    FormRow in(FormRow row) {
        NumberInput runs = FormRow.number(words, "monte-carlo-runs", "analysing.monte_carlo.runs", 5, Written.PLAIN, () -> form().runs(),
                v -> model.form().set(form().withRuns((int) v)));
        NumberInput seed = FormRow.number(words, "monte-carlo-seed", "analysing.monte_carlo.seed", 6, Written.PLAIN, () -> form().seed(),
                v -> model.form().set(form().withSeed((long) v)));
        model.follow(() -> {
            runs.show();
            seed.show();
        });
        Button spreads = new DropDown(words.text("analysing.monte_carlo.spreads"), words.text("analysing.monte_carlo.spreads.hint"),
                in -> panel()).node();
        row.add("analysing.monte_carlo.runs", runs).add("analysing.monte_carlo.seed", seed);
        row.getChildren().add(spreads);
        return row;
    }

    private MonteCarloForm form() {
        return model.form().get();
    }

    private Node panel() {
        var panel = new FormLines(words);
        spread(panel, "analysing.spread.request", Spreads::request,
                (s, v) -> new Spreads(v, s.demand(), s.history(), s.stock(), s.price()));
        spread(panel, "analysing.spread.demand", Spreads::demand,
                (s, v) -> new Spreads(s.request(), v, s.history(), s.stock(), s.price()));
        spread(panel, "analysing.spread.history", Spreads::history,
                (s, v) -> new Spreads(s.request(), s.demand(), v, s.stock(), s.price()));
        spread(panel, "analysing.spread.stock", Spreads::stock,
                (s, v) -> new Spreads(s.request(), s.demand(), s.history(), v, s.price()));
        spread(panel, "analysing.spread.price", Spreads::price,
                (s, v) -> new Spreads(s.request(), s.demand(), s.history(), s.stock(), v));
        return panel;
    }

    private void spread(FormLines panel, String key, ToDoubleFunction<Spreads> of, BiFunction<Spreads, Double, Spreads> change) {
        panel.add(key, FormRow.number(words, key.replace('.', '-'), key, 5, Written.PERCENT, () -> of.applyAsDouble(form().spreads()),
                MonteCarloInputs::read, v -> model.form().set(form().with(change.apply(form().spreads(), v)))));
    }

    private static OptionalDouble read(String text) {
        OptionalDouble number = Written.PERCENT.read(text);
        return number.isPresent() && number.getAsDouble() >= 0 && number.getAsDouble() <= 1 ? number : OptionalDouble.empty();
    }
}
