package sanwei.text;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import sanwei.allocation.parameter.Group;
import sanwei.allocation.parameter.Parameter;
import sanwei.allocation.parameter.ParameterUnit;
import sanwei.allocation.parameter.Scenario;
import sanwei.dataset.Category;
import sanwei.dataset.Season;
import sanwei.work.Coded;

/** Parameters and their values in words. */
public final class ParameterWords {

    private final Texts texts;
    private final Labels labels;

    public ParameterWords(Texts texts) {
        this.texts = texts;
        labels = new Labels(texts);
    }

    public String name(Group group) {
        return texts.get("parameter.group." + group.name().toLowerCase(Locale.ROOT));
    }

    public String name(Parameter<?> parameter) {
        return texts.get("parameter." + parameter.id() + ".name");
    }

    public String help(Parameter<?> parameter) {
        return texts.get("parameter." + parameter.id() + ".help");
    }

    /** The standard value, where it comes from, and for a figure its bounds. */
    public String source(Parameter<?> parameter) {
        String source = texts.get("parameter.source." + parameter.source().name().toLowerCase(Locale.ROOT));
        String standard = texts.get("whatif.standard", standard(parameter), source);
        return switch (parameter) {
            case Parameter.Figure figure -> texts.get("whatif.standard.bounds", standard, figure(figure, figure.least()), figure(figure, figure.most()));
            case Parameter.Choice<?> choice -> standard;
            case Parameter.Members members -> standard;
        };
    }

    private String standard(Parameter<?> parameter) {
        return value(parameter, Scenario.standard(""));
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

    public String circle(String member) {
        return labels.ofMember(Category.CIRCLE, member);
    }

    private String members(Set<String> chosen, Parameter.Members of) {
        return chosen.isEmpty()
                ? texts.get("whatif.none_chosen")
                : of.known().stream().filter(chosen::contains).map(this::circle).collect(joining(texts.get("member.between")));
    }

    /** As much of the number as there is, shares as percentages. */
    public String figure(Parameter.Figure figure, double value) {
        boolean share = figure.unit() == ParameterUnit.SHARE;
        BigDecimal shown = BigDecimal.valueOf(value).scaleByPowerOfTen(share ? 2 : 0).stripTrailingZeros();
        return shown.toPlainString() + (share ? "%" : "");
    }

    /** What somebody wrote for a figure; empty when it is no number. */
    public static OptionalDouble number(Parameter.Figure figure, String text) {
        try {
            var written = new BigDecimal(text.replace("%", "").replace("％", "").strip());
            return OptionalDouble.of(written.scaleByPowerOfTen(figure.unit() == ParameterUnit.SHARE ? -2 : 0).doubleValue());
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    /** The name of a row or column of a table of figures: a target class, a season or a format. */
    public String member(String code) {
        for (Season.Kind kind : Season.Kind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(code)) {
                return labels.of(kind);
            }
        }
        return labels.ofMember(Category.TARGET_CLASS.knownMembers().contains(code) ? Category.TARGET_CLASS : Category.FORMAT, code);
    }
}
