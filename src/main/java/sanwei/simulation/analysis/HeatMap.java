package sanwei.simulation.analysis;

import java.util.List;
import sanwei.allocation.parameter.Scenario;
import sanwei.simulation.ReplayPlan;
import sanwei.work.BadInput;
import sanwei.work.Job;

/**
 * What one indicator does when two parameters are moved together.
 *
 * @param x values of the first parameter, rising
 * @param y values of the second parameter, rising
 * @param values by x, then y; NaN where undefined
 * @param possible by x, then y: whether the two values can be set together; where they cannot nothing was replayed
 */
public record HeatMap(Request request, double[] x, double[] y, double[][] values, boolean[][] possible) {

    /** The most values of one parameter. */
    public static final int MOST_STEPS = 100;

    /**
     * @param goals one goal, and what it is read over
     * @param xSteps number of values of the first parameter
     */
    public record Request(Scenario scenario, GoalReader goals, Range x, int xSteps, Range y, int ySteps) {

        public Request {
            if (goals.goals().size() != 1) {
                throw new IllegalArgumentException("one goal");
            }
            if (x.parameter().equals(y.parameter())) {
                throw BadInput.of("analysis.problem.same_parameter", x.parameter().id());
            }
            if (Math.min(xSteps, ySteps) < 2 || Math.max(xSteps, ySteps) > MOST_STEPS) {
                throw BadInput.of("analysis.problem.steps", 2, MOST_STEPS);
            }
        }

        /** The scenario of a place in the grid. */
        public Scenario at(double xValue, double yValue) {
            return Range.set(Range.set(scenario, x.parameter(), xValue), y.parameter(), yValue);
        }
    }

    public static HeatMap of(ReplayPlan plan, Request request, Job job) {
        double[] x = request.x().values(request.xSteps());
        double[] y = request.y().values(request.ySteps());
        boolean[][] possible = new boolean[x.length][y.length];
        double[][] values = new double[x.length][y.length];
        List<Double> cells = Runs.each(x.length * y.length, job, i -> {
            Scenario scenario = request.at(x[i / y.length], y[i % y.length]);
            possible[i / y.length][i % y.length] = Range.isPossible(scenario);
            return Range.isPossible(scenario)
                    ? request.goals().read(plan.replay(scenario, Runs.silent(job)).market(), job)[0]
                    : Double.NaN;
        });
        for (int i = 0; i < cells.size(); i++) {
            values[i / y.length][i % y.length] = cells.get(i);
        }
        return new HeatMap(request, x, y, values, possible);
    }
}
