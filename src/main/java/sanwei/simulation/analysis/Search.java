package sanwei.simulation.analysis;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import sanwei.allocation.parameter.ParameterUnit;
import sanwei.allocation.parameter.Scenario;
import sanwei.simulation.ReplayPlan;
import sanwei.simulation.analysis.GoalSeek.Answer;
import sanwei.simulation.analysis.GoalSeek.Point;
import sanwei.simulation.analysis.GoalSeek.Request;
import sanwei.simulation.analysis.GoalSeek.Trend;
import sanwei.work.Job;
import sanwei.work.Message;

/** One search: a scan, then halving of the intervals in which limits turn. */
final class Search {

    /** The answer is given in these parts of a step of the parameter's unit. */
    private static final int FINER = 10;

    private static final int TARGET = 0;

    private final ReplayPlan plan;
    private final Request request;
    private final List<Limit> limits;
    private final GoalReader goals;
    private final Job job;
    private final double own;
    private final double resolution;
    private final TreeMap<Double, Point> points = new TreeMap<>();

    Search(ReplayPlan plan, Request request, Job job) {
        this.plan = plan;
        this.request = request;
        this.job = job;
        limits = request.limits();
        goals = new GoalReader(plan, request.period(), limits.stream().map(Limit::goal).toList());
        own = request.scenario().get(request.range().parameter());
        ParameterUnit unit = request.range().parameter().unit();
        resolution = unit == ParameterUnit.WEEKS ? unit.step() : unit.step() / FINER;
    }

    GoalSeek run() {
        scan();
        if (kept().isEmpty()) {
            lookBetween(List.copyOf(points.values()));
        }
        kept().ifPresent(this::closeIn);
        List<Point> all = List.copyOf(points.values());
        return new GoalSeek(request, all, IntStream.range(0, limits.size()).mapToObj(i -> trend(all, i)).toList(), answer(all));
    }

    private void scan() {
        double[] values = DoubleStream.concat(DoubleStream.of(request.range().values(request.steps())),
                DoubleStream.of(own).filter(v -> v >= request.range().low() && v <= request.range().high())).distinct().sorted().toArray();
        for (Point point : Runs.each(values.length, job, i -> point(values[i]))) {
            points.put(point.value(), point);
        }
    }

    private Point point(double value) {
        Scenario scenario = request.at(value);
        double[] readings = new double[limits.size()];
        Arrays.fill(readings, Double.NaN);
        if (Range.isPossible(scenario)) {
            readings = goals.read(plan.replay(scenario, Runs.silent(job)).market(), job);
        }
        return new Point(value, DoubleStream.of(readings).boxed().toList());
    }

    /** Of the points that keep to all limits the one nearest to the scenario's own value, of two the smaller. */
    private Optional<Point> kept() {
        return points.values().stream().filter(this::isKept).min(Comparator.comparingDouble(p -> Math.abs(p.value() - own)));
    }

    private boolean isKept(Point point) {
        return broken(point).isEmpty();
    }

    private List<Integer> broken(Point point) {
        return IntStream.range(0, limits.size()).filter(i -> !limits.get(i).isMet(point.readings().get(i))).boxed().toList();
    }

    private boolean isMet(Point point, int limit) {
        return limits.get(limit).isMet(point.readings().get(limit));
    }

    /** Closes in on where limits turn: there they cost each other least, and may all be kept. */
    private void lookBetween(List<Point> scanned) {
        for (int i = 1; i < scanned.size(); i++) {
            for (int limit = 0; limit < limits.size() && kept().isEmpty(); limit++) {
                turn(scanned.get(i - 1), scanned.get(i), limit);
            }
        }
    }

    private void turn(Point a, Point b, int limit) {
        if (isMet(a, limit) != isMet(b, limit)) {
            halve(isMet(a, limit) ? b : a, isMet(a, limit) ? a : b, point -> isMet(point, limit));
        }
    }

    /** From the answer towards the scenario's own value, as far as all limits are kept. */
    private void closeIn(Point kept) {
        var towardsOwn = kept.value() > own ? points.lowerEntry(kept.value()) : points.higherEntry(kept.value());
        if (kept.value() != own && towardsOwn != null) {
            halve(towardsOwn.getValue(), kept, this::isKept);
        }
    }

    /** Halves the interval between a point that is not as wanted and one that is until no value of the resolution lies between. */
    private void halve(Point not, Point wanted, Predicate<Point> isWanted) {
        Point outside = not;
        Point inside = wanted;
        double middle = between(outside, inside);
        while (!Double.isNaN(middle)) {
            Point found = point(middle);
            points.put(found.value(), found);
            job.report(Message.of("work.closing_in"), Double.NaN);
            if (isWanted.test(found)) {
                inside = found;
            } else {
                outside = found;
            }
            middle = between(outside, inside);
        }
    }

    /** The value of the resolution nearest to the middle, NaN when none lies between. */
    private double between(Point a, Point b) {
        double middle = Range.tidy(Math.rint((a.value() + b.value()) / 2 / resolution) * resolution);
        return middle > Math.min(a.value(), b.value()) && middle < Math.max(a.value(), b.value()) ? middle : Double.NaN;
    }

    private Answer answer(List<Point> all) {
        return kept().<Answer>map(Answer.Found::new).orElseGet(() -> {
            List<Point> onTarget = all.stream().filter(p -> isMet(p, TARGET)).toList();
            Point nearest = onTarget.isEmpty()
                    ? all.stream().min(Comparator.comparingDouble(p -> miss(p, List.of(TARGET)))).orElseThrow()
                    : onTarget.stream().min(Comparator.comparingDouble(p -> miss(p, broken(p)))).orElseThrow();
            return new Answer.None(nearest, onTarget.isEmpty() ? List.of(TARGET) : broken(nearest),
                    IntStream.range(0, limits.size()).filter(i -> all.stream().noneMatch(p -> isMet(p, i))).boxed().toList());
        });
    }

    /** By how much a point breaks limits together; undefined readings miss by most. */
    private double miss(Point point, List<Integer> of) {
        double sum = 0;
        for (int limit : of) {
            double excess = limits.get(limit).excess(point.readings().get(limit));
            sum += Double.isNaN(excess) ? Double.POSITIVE_INFINITY : excess;
        }
        return sum;
    }

    private static Trend trend(List<Point> all, int limit) {
        boolean up = false;
        boolean down = false;
        for (int i = 1; i < all.size(); i++) {
            double step = all.get(i).readings().get(limit) - all.get(i - 1).readings().get(limit);
            if (Double.isNaN(step)) {
                return Trend.NEITHER;
            }
            up |= step > 0;
            down |= step < 0;
        }
        if (up && down) {
            return Trend.NEITHER;
        }
        return up ? Trend.RISING : down ? Trend.FALLING : Trend.LEVEL;
    }
}
