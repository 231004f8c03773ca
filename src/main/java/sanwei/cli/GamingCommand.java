package sanwei.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import sanwei.report.AnalysisTables;
import sanwei.simulation.analysis.GamingLens;
import sanwei.work.BadInput;
import sanwei.work.Message;

/** Evidence for how far requests may lie above what customers need. */
@CommandLine.Command(name = "gaming", sortOptions = false)
final class GamingCommand implements Command {

    private final AnalyseCommand analyse;

    @Option(names = "--scarce", paramLabel = "SHARE")
    private String scarce = "0.7";

    @Mixin
    private ReplayOptions replay;

    @Option(names = "--out", paramLabel = "FILE", required = true)
    private String out;

    GamingCommand(AnalyseCommand analyse) {
        this.analyse = analyse;
    }

    @Override
    public ExitCode run() {
        var request = new GamingLens.Request(GoalWords.number(scarce, BadInput.of("analysis.problem.scarce")));
        return analyse.write(replay, out, (plan, read) -> {
            GamingLens lens = GamingLens.of(plan, request, analyse.console().job());
            return new AnalyseCommand.Result(AnalysisTables.of(lens, plan.market()), List.of(
                    Message.of("analysis.gaming.weeks", lens.scarceWeeks(), lens.otherWeeks(), request.scarceBelow()),
                    Message.of("analysis.gaming.evidence")));
        });
    }
}
