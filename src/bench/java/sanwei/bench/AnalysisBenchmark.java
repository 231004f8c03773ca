package sanwei.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import sanwei.allocation.parameter.Scenario;
import sanwei.dataset.BundledExample;
import sanwei.dataset.open.Dataset;
import sanwei.measure.Measure;
import sanwei.pivot.MethodWeights;
import sanwei.pivot.Pivot;
import sanwei.pivot.Selection;
import sanwei.simulation.Horizon;
import sanwei.simulation.Outcome;
import sanwei.simulation.ReplayPlan;
import sanwei.simulation.Spreads;
import sanwei.simulation.analysis.Goal;
import sanwei.simulation.analysis.GoalReader;
import sanwei.simulation.analysis.MonteCarlo;
import sanwei.simulation.analysis.Range;
import sanwei.simulation.analysis.Tornado;
import sanwei.work.Job;

/** What analyses of a half-year of the example cost beside one replay of it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2)
@Measurement(iterations = 3)
public class AnalysisBenchmark {

    private static final Scenario HANDBOOK = Scenario.standard("handbook");
    private static final int PARAMETERS = 20;
    private static final int RUNS = 500;

    private ReplayPlan plan;
    private GoalReader goals;

    @Setup
    public void open() {
        var history = new Pivot(Dataset.open(BundledExample.find().orElseThrow(), Job.quiet()));
        plan = new ReplayPlan(history, new Selection.Brand(history.market().focusBrand()), Horizon.standard(history.market().span()),
                MethodWeights.HANDBOOK, Job.quiet());
        goals = new GoalReader(plan, plan.horizon().period(), List.of(Goal.of(Measure.STOCK_OUT)));
        // as many as an analysis makes, so that a single one does not pay for the compiler
        for (int i = 0; i < RUNS; i++) {
            replay();
        }
    }

    @Benchmark
    public Outcome replay() {
        return plan.replay(HANDBOOK, Job.quiet());
    }

    @Benchmark
    public Tornado tornado() {
        List<Range> ranges = Range.movable().stream().limit(PARAMETERS).map(p -> Range.around(HANDBOOK, p)).toList();
        return Tornado.of(plan, new Tornado.Request(HANDBOOK, goals, ranges), Job.quiet());
    }

    @Benchmark
    public MonteCarlo monteCarlo() {
        return MonteCarlo.of(plan, new MonteCarlo.Request(HANDBOOK, goals, Spreads.ASSUMED, RUNS, 2025), Job.quiet());
    }
}
