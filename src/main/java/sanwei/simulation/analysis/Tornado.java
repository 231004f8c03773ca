package sanwei.simulation.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sanwei.allocation.parameter.Scenario;
import sanwei.simulation.ReplayPlan;
import sanwei.work.BadInput;
import sanwei.work.Job;

/**
 * What one indicator does when parameters are moved one at a time.
 *
 * @param value with the scenario as it is, NaN when undefined
 * @param bars the widest first, equal ones in the order asked for, those without a span last
 */
public record Tornado(Request request, double value, List<Bar> bars) {

    public Tornado {
        bars = List.copyOf(bars);
    }

    /** @param goals one goal, and what it is read over */
    public record Request(Scenario scenario, GoalReader goals, List<Range> ranges) {

        public Request {
            ranges = List.copyOf(ranges);
            if (goals.goals().size() != 1) {
                throw new IllegalArgumentException("one goal");
            }
            if (ranges.isEmpty()) {
                throw BadInput.of("analysis.problem.no_parameter");
            }
        }
    }

    /**
     * One parameter moved down and up.
     *
     * @param low what the lower value gives, NaN when undefined
     * @param high what the higher value gives, NaN when undefined
     */
    public record Bar(Range range, Scenario lowScenario, Scenario highScenario, double low, double high) {

        /** Distance between the smallest and the largest of the three values, NaN when one of them is undefined. */
        public double span(double base) {
            return Math.max(base, Math.max(low, high)) - Math.min(base, Math.min(low, high));
        }
    }

    /** @throws BadInput when a scenario cannot be computed with */
    public static Tornado of(ReplayPlan plan, Request request, Job job) {
        Map<Scenario, Integer> places = new LinkedHashMap<>();
        List<Scenario> low = request.ranges().stream().map(r -> Range.set(request.scenario(), r.parameter(), r.low())).toList();
        List<Scenario> high = request.ranges().stream().map(r -> Range.set(request.scenario(), r.parameter(), r.high())).toList();
        places.put(request.scenario(), 0);
        for (int i = 0; i < low.size(); i++) {
            places.putIfAbsent(low.get(i).check(), places.size());
            places.putIfAbsent(high.get(i).check(), places.size());
        }
        List<Scenario> scenarios = List.copyOf(places.keySet());
        List<Double> values = Runs.each(scenarios.size(), job, i -> value(plan, request, scenarios.get(i), job));
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < low.size(); i++) {
            bars.add(new Bar(request.ranges().get(i), low.get(i), high.get(i), values.get(places.get(low.get(i))),
                    values.get(places.get(high.get(i)))));
        }
        double base = values.getFirst();
        // -span sorts undefined ones last
        bars.sort(Comparator.comparingDouble(bar -> -bar.span(base)));
        return new Tornado(request, base, bars);
    }

    private static double value(ReplayPlan plan, Request request, Scenario scenario, Job job) {
        return request.goals().read(plan.replay(scenario, Runs.silent(job)).market(), job)[0];
    }
}
