package sanwei.text;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.Set;
import sanwei.allocation.parameter.Parameter;
import sanwei.allocation.parameter.ParameterUnit;
import sanwei.allocation.parameter.Scenario;
import sanwei.dataset.Category;
import sanwei.work.Coded;

/** The parameters of scenarios and their values in words. */
public final class ScenarioWords {

    private final Texts texts;
    private final Labels labels;

    public ScenarioWords(Texts texts) {
        this.texts = texts;
        labels = new Labels(texts);
    }

    public String name(Parameter<?> parameter) {
        return texts.get("parameter." + parameter.id() + ".name");
    }

    /** What a scenario has for the parameter. */
    public String value(Parameter<?> parameter, Scenario scenario) {
        return switch (parameter) {
            case Parameter.Figure figure -> figure(figure, scenario.get(figure));
            case Parameter.Choice<?> choice -> choice(choice, scenario.get(choice));
            case Parameter.Members members -> members(scenario.get(members), members);
        };
    }

    public String choice(Parameter.Choice<?> choice, Coded value) {
        return texts.get("parameter." + choice.id() + ".choice." + value.code());
    }

    private String members(Set<String> chosen, Parameter.Members of) {
        return chosen.isEmpty()
                ? texts.get("whatif.none_chosen")
                : of.known().stream().filter(chosen::contains).map(m -> labels.ofMember(Category.CIRCLE, m)).collect(joining(texts.get("member.between")));
    }

    /** As much of the number as there is, shares as percentages. */
    public String figure(Parameter.Figure figure, double value) {
        boolean share = figure.unit() == ParameterUnit.SHARE;
        BigDecimal shown = BigDecimal.valueOf(value).scaleByPowerOfTen(share ? 2 : 0).stripTrailingZeros();
        return shown.toPlainString() + (share ? "%" : "");
    }
}
