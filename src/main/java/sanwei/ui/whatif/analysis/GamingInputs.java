package sanwei.ui.whatif.analysis;

import java.util.OptionalDouble;
import sanwei.simulation.analysis.GamingLens;
import sanwei.ui.control.NumberInput;
import sanwei.ui.words.Words;

/** When a week is scarce. */
final class GamingInputs {

    private final Words words;
    private final AnalysisModel<GamingForm, GamingLens> model;

    GamingInputs(Words words, AnalysisModel<GamingForm, GamingLens> model) {
        this.words = words;
        this.model = model;
    }

    /** Puts them into a form. */
    FormRow in(FormRow row) {
        NumberInput scarce = FormRow.number(words, "gaming-scarce", "analysing.gaming.scarce", 5, Written.PERCENT,
                () -> model.form().get().scarceBelow(),
                GamingInputs::read, v -> model.form().set(new GamingForm(v)));
        model.follow(scarce::show);
        return row.add("analysing.gaming.scarce", scarce);
    }

    private static OptionalDouble read(String text) {
        OptionalDouble number = Written.PERCENT.read(text);
        return number.isPresent() && number.getAsDouble() > 0 && number.getAsDouble() <= 1 ? number : OptionalDouble.empty();
    }
}
