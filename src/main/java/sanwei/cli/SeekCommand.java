package sanwei.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import sanwei.report.AnalysisTables;
import sanwei.simulation.analysis.GoalSeek;
import sanwei.simulation.analysis.GoalSeek.Answer;
import sanwei.simulation.analysis.Limit;
import sanwei.work.Message;

/** Seeks the value of a parameter that keeps to limits. */
@CommandLine.Command(name = "seek", sortOptions = false)
final class SeekCommand implements Command {

    private final AnalyseCommand analyse;

    @Option(names = "--target", paramLabel = "GOAL<=V", required = true)
    private String target;

    @Option(names = "--keep", paramLabel = "GOAL<=V,…")
    private List<String> keep = List.of();

    @Option(names = "--range", paramLabel = "P=L..H", descriptionKey = "seek-range")
    private String range = "supply_factor=0..3";

    @Option(names = "--steps", paramLabel = "N", descriptionKey = "seek-steps")
    private String steps = "31";

    @Mixin
    private ReplayOptions replay;

    @Option(names = "--out", paramLabel = "FILE", required = true)
    private String out;

    SeekCommand(AnalyseCommand analyse) {
        this.analyse = analyse;
    }

    @Override
    public ExitCode run() {
        List<Limit> limits = new ArrayList<>(List.of(GoalWords.limit(target)));
        Words.lists(keep).forEach(word -> limits.add(GoalWords.limit(word)));
        int values = Words.count("--steps", steps);
        return analyse.write(replay, out, (plan, read) -> {
            var request = new GoalSeek.Request(read.scenario(), replay.period(plan), GoalWords.range(range, read.scenario()), values, limits);
            GoalSeek found = GoalSeek.of(plan, request, analyse.console().job());
            return new AnalyseCommand.Result(AnalysisTables.of(found), told(found))
                    .replayed(plan, read, List.of(request.range().parameter()));
        });
    }

    private static List<Message> told(GoalSeek seek) {
        String parameter = seek.request().range().parameter().id();
        List<Message> told = new ArrayList<>();
        switch (seek.answer()) {
            case Answer.Found found -> told.add(Message.of("analysis.seek.found", parameter, found.point().value()));
            case Answer.None none -> {
                told.add(Message.of("analysis.seek.none", parameter, seek.request().range().low(), seek.request().range().high(),
                        limits(seek, none.binding()), none.nearest().value()));
                if (!none.unreached().isEmpty()) {
                    told.add(Message.of("analysis.seek.unreached", limits(seek, none.unreached())));
                }
            }
        }
        told.add(Message.of("analysis.seek.tried", seek.points().size()));
        return told;
    }

    private static String limits(GoalSeek seek, List<Integer> indices) {
        return indices.stream().map(i -> AnalysisTables.label(seek.request().limits().get(i))).collect(Collectors.joining(", "));
    }
}
