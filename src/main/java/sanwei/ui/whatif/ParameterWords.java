package sanwei.ui.whatif;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.OptionalDouble;
import sanwei.allocation.parameter.Group;
import sanwei.allocation.parameter.Parameter;
import sanwei.allocation.parameter.ParameterUnit;
import sanwei.allocation.parameter.Scenario;
import sanwei.dataset.Category;
import sanwei.dataset.Season;
import sanwei.text.Labels;
import sanwei.text.ScenarioWords;
import sanwei.text.Texts;
import sanwei.work.Coded;

/** Parameters and their values in words. */
final class ParameterWords {

    private final Texts texts;
    private final Labels labels;
    private final ScenarioWords words;

    ParameterWords(Texts texts) {
        this.texts = texts;
        labels = new Labels(texts);
        words = new ScenarioWords(texts);
    }

    String name(Group group) {
        return texts.get("parameter.group." + group.name().toLowerCase(Locale.ROOT));
    }

    String name(Parameter<?> parameter) {
        return words.name(parameter);
    }

    String help(Parameter<?> parameter) {
        return texts.get("parameter." + parameter.id() + ".help");
    }

    /** The standard value, where it comes from, and for a figure its bounds. */
    String source(Parameter<?> parameter) {
        String source = texts.get("parameter.source." + parameter.source().name().toLowerCase(Locale.ROOT));
        String standard = texts.get("whatif.standard", standard(parameter), source);
        return switch (parameter) {
            case Parameter.Figure figure -> texts.get("whatif.standard.bounds", standard, figure(figure, figure.least()),
                    figure(figure, figure.most()));
            case Parameter.Choice<?> choice -> standard;
            case Parameter.Members members -> standard;
        };
    }

    private String standard(Parameter<?> parameter) {
        return value(parameter, Scenario.standard(DraftModel.UNNAMED));
    }

    /** What a scenario has for the parameter. */
    String value(Parameter<?> parameter, Scenario scenario) {
        return words.value(parameter, scenario);
    }

    String choice(Parameter.Choice<?> choice, Coded value) {
        return words.choice(choice, value);
    }

    String circle(String member) {
        return labels.ofMember(Category.CIRCLE, member);
    }

    /** As much of the number as there is, shares as percentages. */
    String figure(Parameter.Figure figure, double value) {
        return words.figure(figure, value);
    }

    /** What somebody wrote for a figure; empty when it is no number. */
    static OptionalDouble number(Parameter.Figure figure, String text) {
        try {
            var written = new BigDecimal(text.replace("%", "").replace("％", "").strip());
            return OptionalDouble.of(written.scaleByPowerOfTen(figure.unit() == ParameterUnit.SHARE ? -2 : 0).doubleValue());
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    /** The name of a row or column of a table of figures: a target class, a season or a format. */
    String member(String code) {
        for (Season.Kind kind : Season.Kind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(code)) {
                return labels.of(kind);
            }
        }
        return labels.ofMember(Category.TARGET_CLASS.knownMembers().contains(code) ? Category.TARGET_CLASS : Category.FORMAT, code);
    }
}
