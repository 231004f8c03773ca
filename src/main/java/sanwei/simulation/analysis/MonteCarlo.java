package sanwei.simulation.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator.SplittableGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import sanwei.allocation.parameter.Scenario;
import sanwei.pivot.Pivot;
import sanwei.simulation.ReplayPlan;
import sanwei.simulation.Spreads;
import sanwei.work.BadInput;
import sanwei.work.Job;

/**
 * What a scenario comes to in markets that might have been, each disturbed at random.
 *
 * @param history of each goal, NaN when undefined
 * @param scenario value of each goal without disturbance, NaN when undefined
 * @param estimates of each goal, after ever more runs; the last is the result
 */
public record MonteCarlo(Request request, double[] history, double[] scenario, List<List<Estimate>> estimates) {

    /** The most runs of one request. */
    public static final int MOST_RUNS = 100_000;
    /** Estimates on the way to the result. */
    private static final int POINTS = 20;

    public MonteCarlo {
        estimates = estimates.stream().map(List::copyOf).toList();
    }

    /** @param goals what is read of every run */
    public record Request(Scenario scenario, GoalReader goals, Spreads spreads, int runs, long seed) {

        public Request {
            if (runs < 2 || runs > MOST_RUNS) {
                throw BadInput.of("analysis.problem.runs", 2, MOST_RUNS, runs);
            }
        }
    }

    /** The same request gives the same result, however many threads work on it. */
    public static MonteCarlo of(ReplayPlan plan, Request request, Job job) {
        GoalReader goals = request.goals();
        List<SplittableGenerator> generators = generators(request);
        double[] scenario = goals.read(plan.replay(request.scenario(), Runs.silent(job)).market(), job);
        List<double[]> runs = Runs.each(request.runs(), job, i -> goals.read(
                plan.replay(request.scenario(), request.spreads(), generators.get(i), Runs.silent(job)).market(), job));
        List<List<Estimate>> estimates = IntStream.range(0, goals.goals().size())
                .mapToObj(goal -> estimates(runs.stream().mapToDouble(run -> run[goal]).toArray()))
                .toList();
        return new MonteCarlo(request, goals.read(new Pivot(plan.market()), Runs.silent(job)), scenario, estimates);
    }

    /** One for each run, split off in the order of the runs before any of them starts. */
    private static List<SplittableGenerator> generators(Request request) {
        SplittableGenerator root = RandomGeneratorFactory.<SplittableGenerator>of("L64X128MixRandom").create(request.seed());
        List<SplittableGenerator> generators = new ArrayList<>();
        for (int i = 0; i < request.runs(); i++) {
            generators.add(root.split());
        }
        return generators;
    }

    private static List<Estimate> estimates(double[] values) {
        return IntStream.rangeClosed(1, POINTS)
                .map(point -> (int) ((long) values.length * point / POINTS))
                .filter(runs -> runs > 1)
                .distinct()
                .mapToObj(runs -> Estimate.of(Arrays.copyOf(values, runs)))
                .toList();
    }

    /** The estimate of a goal after all runs. */
    public Estimate result(int goal) {
        return estimates.get(goal).getLast();
    }

    /** Whether history lies outside the middle 90 % of the runs. */
    public boolean historyOutside(int goal) {
        return result(goal).isOutside(history[goal]);
    }
}
