package sanwei.simulation.analysis;

import java.util.List;
import sanwei.allocation.parameter.Scenario;
import sanwei.simulation.ReplayPlan;
import sanwei.time.Period;
import sanwei.work.BadInput;
import sanwei.work.Job;

/**
 * Which value of a parameter keeps to all limits.
 *
 * @param points all that was replayed, by the value of the parameter
 * @param trends how the reading of each limit went over the points
 */
public record GoalSeek(Request request, List<Point> points, List<Trend> trends, Answer answer) {

    public GoalSeek {
        points = List.copyOf(points);
        trends = List.copyOf(trends);
    }

    /**
     * What is sought.
     *
     * @param period what the limits are read over
     * @param steps values of the parameter that are tried to begin with
     * @param limits the target first, then what it must not cost
     */
    public record Request(Scenario scenario, Period period, Range range, int steps, List<Limit> limits) {

        public Request {
            limits = List.copyOf(limits);
            if (limits.isEmpty()) {
                throw BadInput.of("analysis.problem.no_target");
            }
            if (steps < 2 || steps > HeatMap.MOST_STEPS) {
                throw BadInput.of("analysis.problem.steps", 2, HeatMap.MOST_STEPS);
            }
        }

        public Scenario at(double value) {
            return Range.set(scenario, range.parameter(), value);
        }
    }

    /**
     * One value of the parameter.
     *
     * @param readings of each limit, NaN when undefined
     */
    public record Point(double value, List<Double> readings) {

        public Point {
            readings = List.copyOf(readings);
        }
    }

    /** What was seen of a reading when the parameter rose from point to point; nothing is said of the values between. */
    public enum Trend {
        RISING,
        FALLING,
        LEVEL,
        /** Now up, now down, or undefined in between. */
        NEITHER
    }

    /** What came out. */
    public sealed interface Answer {

        /**
         * All limits are kept.
         *
         * @param point the one nearest to the scenario's own value of those that were tried
         */
        record Found(Point point) implements Answer {}

        /**
         * No value that was tried keeps to all limits.
         *
         * @param nearest of those on target the one that breaks the other limits by least; with none on target the one nearest to it
         * @param binding indices of the limits that stand in the way: those broken there, or the target itself
         * @param unreached indices of the limits that no value keeps to, even if the others are given up
         */
        record None(Point nearest, List<Integer> binding, List<Integer> unreached) implements Answer {}
    }

    /** Tries evenly spaced values, then closes in where limits turn from broken to kept. */
    public static GoalSeek of(ReplayPlan plan, Request request, Job job) {
        return new Search(plan, request, job).run();
    }
}
