package sanwei.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import sanwei.report.AnalysisTables;
import sanwei.simulation.analysis.Goal;
import sanwei.simulation.analysis.GoalReader;
import sanwei.simulation.analysis.HeatMap;

/** Moves two parameters together. */
@CommandLine.Command(name = "map", sortOptions = false)
final class MapCommand implements Command {

    private final AnalyseCommand analyse;

    @Option(names = "--goal", paramLabel = "GOAL", required = true)
    private String goal;

    @Option(names = "--x", paramLabel = "P[=L..H]", required = true)
    private String x;

    @Option(names = "--y", paramLabel = "P[=L..H]", required = true)
    private String y;

    @Option(names = "--steps", paramLabel = "N", descriptionKey = "map-steps")
    private String steps = "9";

    @Mixin
    private ReplayOptions replay;

    @Option(names = "--out", paramLabel = "FILE", required = true)
    private String out;

    MapCommand(AnalyseCommand analyse) {
        this.analyse = analyse;
    }

    @Override
    public ExitCode run() {
        Goal asked = GoalWords.goal(goal);
        int values = Words.count("--steps", steps);
        return analyse.write(replay, out, (plan, read) -> {
            var goals = new GoalReader(plan, replay.period(plan), List.of(asked));
            var request = new HeatMap.Request(read.scenario(), goals, GoalWords.range(x, read.scenario()), values,
                    GoalWords.range(y, read.scenario()), values);
            return new AnalyseCommand.Result(AnalysisTables.of(HeatMap.of(plan, request, analyse.console().job())),
                    List.of()).replayed(plan, read, List.of(request.x().parameter(), request.y().parameter()));
        });
    }
}
