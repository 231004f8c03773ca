package sanwei.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import sanwei.report.AnalysisTables;
import sanwei.simulation.analysis.Goal;
import sanwei.simulation.analysis.GoalReader;
import sanwei.simulation.analysis.Range;
import sanwei.simulation.analysis.Tornado;

/** Moves parameters one at a time. */
@CommandLine.Command(name = "tornado", sortOptions = false)
final class TornadoCommand implements Command {

    private final AnalyseCommand analyse;

    @Option(names = "--goal", paramLabel = "GOAL", required = true)
    private String goal;

    @Option(names = "--range", paramLabel = "P[=L..H],…", descriptionKey = "tornado-range")
    private List<String> ranges = List.of();

    @Mixin
    private ReplayOptions replay;

    @Option(names = "--out", paramLabel = "FILE", required = true)
    private String out;

    TornadoCommand(AnalyseCommand analyse) {
        this.analyse = analyse;
    }

    @Override
    public ExitCode run() {
        Goal asked = GoalWords.goal(goal);
        return analyse.write(replay, out, (plan, read) -> {
            List<Range> moved = ranges.isEmpty()
                    ? Range.movable().stream().map(p -> Range.around(read.scenario(), p)).toList()
                    : Words.lists(ranges).stream().map(word -> GoalWords.range(word, read.scenario())).toList();
            var goals = new GoalReader(plan, replay.period(plan), List.of(asked));
            var request = new Tornado.Request(read.scenario(), goals, moved);
            return new AnalyseCommand.Result(AnalysisTables.of(Tornado.of(plan, request, analyse.console().job())),
                    List.of()).replayed(plan, read, moved.stream().map(Range::parameter).toList());
        });
    }
}
