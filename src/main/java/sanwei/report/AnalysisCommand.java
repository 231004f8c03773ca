package sanwei.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import sanwei.allocation.parameter.Parameter;
import sanwei.allocation.parameter.Scenario;
import sanwei.pivot.Selection;
import sanwei.simulation.Spreads;
import sanwei.simulation.analysis.Goal;
import sanwei.simulation.analysis.Limit;
import sanwei.simulation.analysis.Range;
import sanwei.time.Days;
import sanwei.time.Grain;
import sanwei.time.Period;

/**
 * Commands that analyse the same replay.
 *
 * @param scenario whatever differs from the handbook is set on the command line
 * @param replayed period whose weeks are replayed, and over which indicators are read
 */
public record AnalysisCommand(Path dataset, Scenario scenario, Selection products, Period replayed, Path out) {

    public CommandLine tornado(Goal goal, List<Range> ranges) {
        List<String> words = start("tornado");
        CommandLine.add(words, "--goal", AnalysisTables.label(goal));
        if (!ranges.equals(Range.movable().stream().map(p -> Range.around(scenario, p)).toList())) {
            CommandLine.addList(words, "--range", ranges.stream().map(AnalysisCommand::word).toList());
        }
        return end(words);
    }

    /** @param steps values of each parameter */
    public CommandLine map(Goal goal, Range x, Range y, int steps) {
        List<String> words = start("map");
        CommandLine.add(words, "--goal", AnalysisTables.label(goal));
        CommandLine.add(words, "--x", word(x));
        CommandLine.add(words, "--y", word(y));
        CommandLine.add(words, "--steps", Integer.toString(steps));
        return end(words);
    }

    public CommandLine monteCarlo(List<Goal> goals, int runs, long seed, Spreads spreads) {
        List<String> words = start("monte-carlo");
        CommandLine.addList(words, "--goal", goals.stream().map(AnalysisTables::label).toList());
        CommandLine.add(words, "--runs", Integer.toString(runs));
        CommandLine.add(words, "--seed", Long.toString(seed));
        if (!spreads.equals(Spreads.ASSUMED)) {
            CommandLine.addList(words, "--spread", List.of("request=" + PlainNumber.of(spreads.request()),
                    "demand=" + PlainNumber.of(spreads.demand()),
                    "history=" + PlainNumber.of(spreads.history()), "stock=" + PlainNumber.of(spreads.stock()),
                    "price=" + PlainNumber.of(spreads.price())));
        }
        return end(words);
    }

    /** @param limits the target first */
    public CommandLine seek(List<Limit> limits, Range range, int steps) {
        List<String> words = start("seek");
        CommandLine.add(words, "--target", AnalysisTables.label(limits.getFirst()));
        CommandLine.addList(words, "--keep", limits.stream().skip(1).map(AnalysisTables::label).toList());
        CommandLine.add(words, "--range", word(range));
        CommandLine.add(words, "--steps", Integer.toString(steps));
        return end(words);
    }

    public CommandLine rules(Optional<Period> week, int sample, List<Double> inflations) {
        List<String> words = start("rules");
        week.ifPresent(w -> CommandLine.add(words, "--week", w.label()));
        CommandLine.add(words, "--sample", Integer.toString(sample));
        CommandLine.addList(words, "--inflate", inflations.stream().map(PlainNumber::of).toList());
        return end(words);
    }

    public CommandLine gaming(double scarceBelow) {
        List<String> words = start("gaming");
        CommandLine.add(words, "--scarce", PlainNumber.of(scarceBelow));
        return end(words);
    }

    private static String word(Range range) {
        return range.parameter().id() + "=" + PlainNumber.of(range.low()) + ".." + PlainNumber.of(range.high());
    }

    private List<String> start(String analysis) {
        return new ArrayList<>(List.of(CommandLine.PROGRAM, "analyse", dataset.toString(), analysis));
    }

    private CommandLine end(List<String> words) {
        CommandLine.addList(words, "--set", scenario.differences(Scenario.standard("")).stream().map(this::set).toList());
        CommandLine.addProducts(words, products);
        if (replayed.grain() == Grain.HALF) {
            CommandLine.add(words, "--half", replayed.label());
        } else {
            CommandLine.add(words, "--from", Days.format(replayed.days().first()));
            CommandLine.add(words, "--to", Days.format(replayed.days().last()));
            CommandLine.add(words, "--at", replayed.label());
        }
        CommandLine.add(words, "--out", out.toString());
        return new CommandLine(words);
    }

    private String set(Parameter<?> parameter) {
        return parameter.id() + "=" + switch (parameter) {
            case Parameter.Figure figure -> PlainNumber.of(scenario.get(figure));
            case Parameter.Choice<?> choice -> scenario.get(choice).code();
            case Parameter.Members members -> members.known().stream().filter(scenario.get(members)::contains)
                    .collect(Collectors.joining("+"));
        };
    }
}
