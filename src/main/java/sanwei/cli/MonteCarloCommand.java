package sanwei.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import sanwei.measure.Measure;
import sanwei.report.AnalysisTables;
import sanwei.simulation.Spreads;
import sanwei.simulation.analysis.Goal;
import sanwei.simulation.analysis.GoalReader;
import sanwei.simulation.analysis.MonteCarlo;
import sanwei.work.BadInput;
import sanwei.work.Message;

/** Replays in markets that might have been. */
@CommandLine.Command(name = "monte-carlo", sortOptions = false)
final class MonteCarloCommand implements Command {

    private static final String REQUEST = "request";
    private static final String DEMAND = "demand";
    private static final String HISTORY = "history";
    private static final String STOCK = "stock";
    private static final String PRICE = "price";

    private final AnalyseCommand analyse;

    @Option(names = "--goal", paramLabel = "GOAL,…", descriptionKey = "monte-carlo-goal")
    private List<String> goals = List.of();

    @Option(names = "--runs", paramLabel = "N")
    private String runs = "500";

    @Option(names = "--seed", paramLabel = "N")
    private String seed = "2025";

    @Option(names = "--spread", paramLabel = "WHAT=S,…")
    private List<String> spreads = List.of();

    @Mixin
    private ReplayOptions replay;

    @Option(names = "--out", paramLabel = "FILE", required = true)
    private String out;

    MonteCarloCommand(AnalyseCommand analyse) {
        this.analyse = analyse;
    }

    @Override
    public ExitCode run() {
        List<Goal> asked = goals.isEmpty()
                ? Arrays.stream(Measure.values()).map(Goal::of).toList()
                : Words.lists(goals).stream().map(GoalWords::goal).toList();
        int count = Words.count("--runs", runs);
        long start = Words.seed("--seed", seed);
        Spreads by = spreads();
        return analyse.write(replay, out, (plan, read) -> {
            var reader = new GoalReader(plan, replay.period(plan), asked);
            var request = new MonteCarlo.Request(read.scenario(), reader, by, count, start);
            return new AnalyseCommand.Result(AnalysisTables.of(MonteCarlo.of(plan, request, analyse.console().job())), List.of(
                    Message.of("analysis.assumption.spreads", by.request(), by.demand(), by.history(), by.stock(), by.price())))
                    .replayed(plan, read, List.of());
        });
    }

    /** Those that are not named keep what is assumed. */
    private Spreads spreads() {
        Spreads assumed = Spreads.ASSUMED;
        Map<String, Double> by = new LinkedHashMap<>();
        by.put(REQUEST, assumed.request());
        by.put(DEMAND, assumed.demand());
        by.put(HISTORY, assumed.history());
        by.put(STOCK, assumed.stock());
        by.put(PRICE, assumed.price());
        for (String word : Words.lists(spreads)) {
            Words.Pair pair = Words.pair("--spread", word);
            String what = Words.one("spread", pair.name(), List.copyOf(by.keySet()), id -> id);
            by.put(what, GoalWords.number(pair.value(), BadInput.of("analysis.problem.spread")));
        }
        return new Spreads(by.get(REQUEST), by.get(DEMAND), by.get(HISTORY), by.get(STOCK), by.get(PRICE));
    }
}
