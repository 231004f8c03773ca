package sanwei.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sanwei.allocation.parameter.Parameter.Figure;
import sanwei.allocation.parameter.Scenario;
import sanwei.simulation.analysis.Goal;
import sanwei.simulation.analysis.Limit;
import sanwei.simulation.analysis.Limit.Side;
import sanwei.simulation.analysis.Range;
import sanwei.work.BadInput;

/** Reads goals, limits and ranges: {@code stock_out@C01@format=mall}, {@code stock_out@C01<=0.2}, {@code supply_factor=0.8..1.2}. */
final class GoalWords {

    private static final Pattern LIMIT = Pattern.compile("(.+?)(<=|>=)(.+)");
    private static final Pattern RANGE = Pattern.compile("(.+?)\\.\\.(.+)");

    private GoalWords() {}

    static Goal goal(String word) {
        return Goal.parse(word);
    }

    static Limit limit(String word) {
        Matcher parts = LIMIT.matcher(word);
        if (!parts.matches()) {
            throw BadInput.of("analysis.problem.limit", word);
        }
        return new Limit(goal(parts.group(1)), parts.group(2).equals("<=") ? Side.AT_MOST : Side.AT_LEAST,
                number(parts.group(3), BadInput.of("analysis.problem.limit", word)));
    }

    /** A parameter alone is moved around its value in the scenario. */
    static Range range(String word, Scenario scenario) {
        if (word.indexOf('=') < 0) {
            return Range.around(scenario, Range.figure(word));
        }
        Words.Pair pair = Words.pair("--range", word);
        Figure figure = Range.figure(pair.name());
        Matcher ends = RANGE.matcher(pair.value());
        BadInput refusal = BadInput.of("analysis.problem.range_word", word);
        if (!ends.matches()) {
            throw refusal;
        }
        return new Range(figure, number(ends.group(1), refusal), number(ends.group(2), refusal));
    }

    static double number(String word, BadInput refusal) {
        try {
            return Double.parseDouble(word);
        } catch (NumberFormatException _) {
            throw refusal;
        }
    }
}
