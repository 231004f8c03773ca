package sanwei.simulation.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import sanwei.allocation.Sheet;
import sanwei.allocation.WeekAllocation;
import sanwei.allocation.parameter.Catalogue;
import sanwei.allocation.parameter.Rule;
import sanwei.allocation.parameter.Scenario;
import sanwei.allocation.share.Fairness;
import sanwei.dataset.Category;
import sanwei.dataset.Market;
import sanwei.dataset.OrderLines;
import sanwei.dataset.RegionLevel;
import sanwei.measure.Measure;
import sanwei.pivot.Cell;
import sanwei.pivot.Member;
import sanwei.pivot.Pivot;
import sanwei.pivot.PivotSpec;
import sanwei.pivot.PivotTable;
import sanwei.simulation.Outcome;
import sanwei.simulation.ReplayPlan;
import sanwei.time.DayRange;
import sanwei.time.Period;
import sanwei.work.BadInput;
import sanwei.work.Job;

/**
 * All rationing rules on the same supply.
 *
 * @param incentiveWeek the week in which the incentive to inflate requests was tried
 * @param rules in declared order
 */
public record RuleBench(Request request, Period incentiveWeek, List<RuleReading> rules) {

    public RuleBench {
        rules = List.copyOf(rules);
    }

    /**
     * What is compared.
     *
     * @param scenario everything but the rule
     * @param period what fulfilment is read over
     * @param week in which inflated requests are tried; empty for the one in which claims exceed the supply most
     * @param sample at most so many requests are inflated, evenly spread over all; each by itself
     * @param inflations what requests are inflated by, 0.1 for 10 %
     */
    public record Request(Scenario scenario, Period period, Optional<Period> week, int sample, List<Double> inflations) {

        public static final List<Double> INFLATIONS = List.of(0.1, 0.5, 1.0);

        public Request {
            inflations = List.copyOf(inflations);
            if (sample < 1) {
                throw BadInput.of("analysis.problem.sample");
            }
            if (!inflations.stream().allMatch(i -> i > 0 && i <= 10)) {
                throw BadInput.of("analysis.problem.inflation");
            }
        }
    }

    /**
     * What a rule comes to.
     *
     * @param fulfilment NaN when nothing was requested
     * @param gini of the customers' own fulfilment, over customers with a request; NaN when nobody got anything
     * @param jain as {@code gini}
     * @param byClass empty where the data tell no classes
     * @param unmet cartons requested but not supplied
     * @param unallocated cartons of the supply that nobody got, over the horizon
     */
    public record RuleReading(Rule rule, double fulfilment, List<Part> byClass, List<Part> byCounty, double gini, double jain, long unmet,
            long unallocated, List<Incentive> incentives) {

        public RuleReading {
            byClass = List.copyOf(byClass);
            byCounty = List.copyOf(byCounty);
            incentives = List.copyOf(incentives);
        }
    }

    /** Fulfilment of a member, NaN when it requested nothing. */
    public record Part(Member member, double fulfilment) {}

    /** @throws BadInput when the scenario cannot be computed with, or period or week lie outside the data */
    public static RuleBench of(ReplayPlan plan, Request request, Job job) {
        GoalReader.checkReached(plan.market(), request.period());
        Period week = request.week().orElseGet(() -> tightest(plan, request.scenario(), job));
        Rule[] rules = Rule.values();
        return new RuleBench(request, week, Runs.each(rules.length, job, i -> reading(plan, request, week, rules[i], job)));
    }

    private static RuleReading reading(ReplayPlan plan, Request request, Period week, Rule rule, Job job) {
        Scenario scenario = request.scenario().with(Catalogue.RULE, rule);
        Outcome outcome = plan.replay(scenario, Runs.silent(job));
        PivotTable table = fulfilment(plan, request.period(), outcome.pivot(plan.pivot()), job);
        var all = new Cell(0, table.allRegions(), table.allCategories());
        double[] fills = fills(outcome.market(), plan.products(), request.period().days());
        return new RuleReading(rule, table.value(Measure.FULFILMENT, all),
                IntStream.range(0, table.allCategories())
                        .mapToObj(c -> part(table, table.categories().get(c), new Cell(0, table.allRegions(), c))).toList(),
                IntStream.range(0, table.allRegions())
                        .mapToObj(r -> part(table, table.regions().get(r), new Cell(0, r, table.allCategories()))).toList(),
                Fairness.gini(fills), Fairness.jain(fills),
                (long) (table.denominator(Measure.FULFILMENT, all) - table.numerator(Measure.FULFILMENT, all)),
                outcome.tallies().stream().mapToLong(Outcome.Tally::unallocated).sum(),
                Incentive.of(plan, scenario, week, request.sample(), request.inflations(), job));
    }

    private static PivotTable fulfilment(ReplayPlan plan, Period period, Pivot pivot, Job job) {
        Optional<LocalDate> anyDayOfIt = Optional.of(LocalDate.ofEpochDay(period.days().first()));
        PivotSpec spec = PivotSpec.of(List.of(Measure.FULFILMENT), period.grain())
                .withProducts(plan.selection())
                .withDays(anyDayOfIt, anyDayOfIt)
                .withRegion(Optional.of(RegionLevel.COUNTY))
                .withCategory(Optional.of(Category.TARGET_CLASS).filter(c -> plan.market().targetClasses().present()));
        return pivot.compute(spec, Runs.silent(job));
    }

    private static Part part(PivotTable table, Member member, Cell cell) {
        return new Part(member, table.value(Measure.FULFILMENT, cell));
    }

    /** Fulfilment of each customer with a request. */
    private static double[] fills(Market market, int[] products, DayRange days) {
        OrderLines lines = market.lines();
        long[] requested = new long[market.customers().size()];
        long[] supplied = new long[requested.length];
        for (int product : products) {
            for (int row = lines.firstRow(product, days.first()), end = lines.endRow(product, days); row < end; row++) {
                requested[lines.customer()[row]] += lines.requested()[row];
                supplied[lines.customer()[row]] += lines.supplied()[row];
            }
        }
        return IntStream.range(0, requested.length)
                .filter(c -> requested[c] > 0)
                .mapToDouble(c -> (double) supplied[c] / requested[c])
                .toArray();
    }

    /** The week of the horizon in which claims exceed the supply most, as a part of the supply; of several the first. */
    private static Period tightest(ReplayPlan plan, Scenario scenario, Job job) {
        Period tightest = plan.horizon().firstWeek();
        double most = -1;
        for (Period week : plan.horizon().weeks()) {
            job.cancellation().check();
            double excess = excess(plan, scenario, week);
            if (excess > most) {
                tightest = week;
                most = excess;
            }
        }
        return tightest;
    }

    /** NaN when nothing was requested or supplied. */
    private static double excess(ReplayPlan plan, Scenario scenario, Period week) {
        if (WeekSums.of(plan.market().lines(), plan.products(), week.days()).requested() == 0) {
            return Double.NaN;
        }
        double excess = 0;
        long supply = 0;
        for (Sheet sheet : WeekAllocation.of(plan.market(), plan.selection(), week, scenario, plan.weights()).sheets()) {
            double claims = 0;
            for (int row = 0; row < sheet.size(); row++) {
                claims += sheet.claim(row);
            }
            excess += Math.max(0, claims - sheet.supply());
            supply += sheet.supply();
        }
        return supply == 0 ? Double.NaN : excess / supply;
    }

    /** Whether the claims of the week exceed the supply: if not, the rules differ in nothing there. */
    public boolean isRationed() {
        return rules.stream().flatMap(rule -> rule.incentives().stream()).anyMatch(incentive -> incentive.cut() > 0);
    }
}
