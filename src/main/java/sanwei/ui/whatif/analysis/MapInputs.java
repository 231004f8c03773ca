package sanwei.ui.whatif.analysis;

import java.util.function.Supplier;
import sanwei.allocation.parameter.Scenario;
import sanwei.simulation.analysis.HeatMap;
import sanwei.ui.control.NumberInput;
import sanwei.ui.words.Words;

/** The two parameters, and how many values of each. */
final class MapInputs {

    private final Words words;
    private final AnalysisModel<MapForm, HeatMap> model;

    MapInputs(Words words, AnalysisModel<MapForm, HeatMap> model) {
        this.words = words;
        this.model = model;
    }

    /** Puts them into a form. */
    FormRow in(FormRow row) {
        Supplier<Scenario> scenario = model::scenario;
        var x = new MovedField(words, "map-x", () -> model.form().get().x(), scenario, m -> model.form().set(model.form().get().withX(m)));
        var y = new MovedField(words, "map-y", () -> model.form().get().y(), scenario, m -> model.form().set(model.form().get().withY(m)));
        NumberInput steps = FormRow.number(words, "map-steps", "analysing.map.steps", 3, Written.PLAIN, () -> model.form().get().steps(),
                v -> model.form().set(model.form().get().withSteps((int) v)));
        model.follow(() -> {
            x.show();
            y.show();
            steps.show();
        });
        return row.add("analysing.map.x", x.node()).add("analysing.map.y", y.node()).add("analysing.map.steps", steps);
    }
}
