package sanwei.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import sanwei.report.AnalysisTables;
import sanwei.simulation.analysis.RuleBench;
import sanwei.time.Grain;
import sanwei.time.Period;
import sanwei.work.BadInput;
import sanwei.work.Message;

/** All rationing rules on the same supply. */
@CommandLine.Command(name = "rules", sortOptions = false)
final class RulesCommand implements Command {

    private final AnalyseCommand analyse;

    @Option(names = "--week", paramLabel = "WEEK", descriptionKey = "rules-week")
    private String week;

    @Option(names = "--sample", paramLabel = "N")
    private String sample = "100";

    @Option(names = "--inflate", paramLabel = "PART,…")
    private List<String> inflate = List.of();

    @Mixin
    private ReplayOptions replay;

    @Option(names = "--out", paramLabel = "FILE", required = true)
    private String out;

    RulesCommand(AnalyseCommand analyse) {
        this.analyse = analyse;
    }

    @Override
    public ExitCode run() {
        Optional<Period> tried = Optional.ofNullable(week).map(label -> Period.parse(label)
                .filter(p -> p.grain() == Grain.WEEK)
                .orElseThrow(() -> BadInput.of("allocation.problem.week", label)));
        int most = Words.count("--sample", sample);
        List<Double> by = inflate.isEmpty() ? RuleBench.Request.INFLATIONS : Words.lists(inflate).stream()
                .map(word -> GoalWords.number(word, BadInput.of("analysis.problem.inflation"))).toList();
        return analyse.write(replay, out, (plan, read) -> {
            var request = new RuleBench.Request(read.scenario(), replay.period(plan), tried, most, by);
            RuleBench bench = RuleBench.of(plan, request, analyse.console().job());
            Message rationed = Message.of(bench.isRationed() ? "analysis.rules.rationed" : "analysis.rules.not_rationed",
                    bench.incentiveWeek().label());
            Stream<Message> missing = plan.market().targetClasses().present() ? Stream.of() : Stream.of(Message.of("analysis.rules.no_classes"));
            return new AnalyseCommand.Result(AnalysisTables.of(bench), Stream.concat(Stream.of(rationed), missing).toList())
                    .replayed(plan, read, List.of());
        });
    }
}
