package sanwei.ui.whatif.analysis;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import sanwei.measure.Measure;
import sanwei.report.AnalysisTables;
import sanwei.report.CommandLine;
import sanwei.simulation.Spreads;
import sanwei.simulation.analysis.Goal;
import sanwei.simulation.analysis.MonteCarlo;
import sanwei.ui.overview.Indicator;
import sanwei.work.Job;
import tech.tablesaw.api.Table;

/** Replays in markets that might have been. */
record MonteCarloAnalysis() implements Analysis<MonteCarloForm, MonteCarlo> {

    private static final int RUNS = 200;
    private static final long SEED = 2025;

    @Override
    public AnalysisKind kind() {
        return AnalysisKind.MONTE_CARLO;
    }

    @Override
    public MonteCarloForm usual() {
        return new MonteCarloForm(RUNS, SEED, Spreads.ASSUMED);
    }

    /** The indicators on the screen, and the one at hand, all of what that is read of. */
    private static List<Goal> goals(Goal goal) {
        Stream<Measure> onScreen = Indicator.ALL.stream().map(Indicator::first);
        return Stream.concat(onScreen, Stream.of(goal.measure())).distinct().map(m -> new Goal(m, goal.region(), goal.category())).toList();
    }

    @Override
    public MonteCarlo answer(Question<MonteCarloForm> question, Job job) {
        MonteCarloForm form = question.form();
        return MonteCarlo.of(question.subject().plan(), new MonteCarlo.Request(question.scenario(),
                question.reader(goals(question.goal())), form.spreads(),
                form.runs(), form.seed()), job);
    }

    @Override
    public CommandLine command(Question<MonteCarloForm> question, Path out) {
        MonteCarloForm form = question.form();
        return question.command(out).monteCarlo(goals(question.goal()), form.runs(), form.seed(), form.spreads());
    }

    @Override
    public Table table(Question<MonteCarloForm> question, MonteCarlo result) {
        return AnalysisTables.of(result);
    }
}
