package sanwei.simulation.analysis;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import sanwei.allocation.parameter.Scenario;
import sanwei.dataset.TestDataset;
import sanwei.dataset.generate.Generator;
import sanwei.dataset.generate.GeneratorSettings;
import sanwei.dataset.open.Dataset;
import sanwei.measure.Measure;
import sanwei.pivot.MethodWeights;
import sanwei.pivot.Pivot;
import sanwei.pivot.Selection;
import sanwei.simulation.Horizon;
import sanwei.simulation.ReplayPlan;
import sanwei.time.Period;
import sanwei.work.Cancellation;
import sanwei.work.Job;

/** Markets to analyse. */
public final class Markets {

    static final Scenario HANDBOOK = Scenario.standard("handbook");

    private Markets() {}

    /** A small generated one over a quarter of a year. */
    static ReplayPlan generated(Path folder) {
        Path file = folder.resolve("market.db");
        Generator.write(file, new GeneratorSettings(120, 70, 6, 11), Job.quiet());
        return plan(file, "2024-Q1");
    }

    /** Two counties with two shops each that request 10 and 20 a week and got half of it; no last year, no survey, all of them core. */
    public static TestDataset twoCounties(Path folder) {
        TestDataset data = TestDataset.in(folder)
                .region("P", null, "province")
                .region("C1", "P", "county")
                .region("C2", "P", "county")
                .product("a", "A", "tier1", 100, 120, 110)
                .customer("k1", "C1").format("mall").circle("commercial")
                .customer("k2", "C1").format("grocery").circle("commercial")
                .customer("k3", "C2").format("mall").circle("commercial")
                .customer("k4", "C2").format("grocery").circle("commercial");
        for (int i = 1; i <= 4; i++) {
            data.targetClass("k" + i, "A", "2025-Q1", "core");
            for (String day : List.of("2025-03-04", "2025-03-11", "2025-03-18", "2025-03-25")) {
                int requested = i % 2 == 1 ? 10 : 20;
                data.line(day, "k" + i, "a", requested, requested / 2);
            }
        }
        return data;
    }

    static ReplayPlan plan(Path file, String period) {
        var history = new Pivot(Dataset.open(file, Job.quiet()));
        Horizon horizon = Horizon.of(Period.parse(period).orElseThrow().days(), history.market().span());
        return new ReplayPlan(history, new Selection.Brand(history.market().focusBrand()), horizon, MethodWeights.HANDBOOK, Job.quiet());
    }

    static GoalReader read(ReplayPlan plan, Measure... measures) {
        return new GoalReader(plan, plan.horizon().period(), List.of(measures).stream().map(Goal::of).toList());
    }

    /** A job that is cancelled when it has come so far. */
    static Job cancelledAt(double fraction) {
        var cancellation = new Cancellation();
        return new Job((stage, done) -> {
            if (done >= fraction) {
                cancellation.cancel();
            }
        }, cancellation);
    }

    static <T> T withThreads(int threads, Callable<T> work) throws Exception {
        try (var pool = new ForkJoinPool(threads)) {
            return pool.submit(work).get();
        }
    }
}
