package sanwei.simulation.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import sanwei.allocation.parameter.Scenario;
import sanwei.dataset.Category;
import sanwei.dataset.Market;
import sanwei.dataset.Region;
import sanwei.dataset.RegionLevel;
import sanwei.dataset.Regions;
import sanwei.measure.Measure;
import sanwei.pivot.Cell;
import sanwei.pivot.Member;
import sanwei.pivot.MethodWeights;
import sanwei.pivot.Pivot;
import sanwei.pivot.PivotSpec;
import sanwei.pivot.PivotTable;
import sanwei.pivot.Selection;
import sanwei.simulation.ReplayPlan;
import sanwei.time.Days;
import sanwei.time.Period;
import sanwei.work.BadInput;
import sanwei.work.Choices;
import sanwei.work.Job;

/** Reads goals from markets, those that can be asked together in one question. Safe for use by several threads. */
public final class GoalReader {

    /** What goals of one question have in common. */
    private record Axes(Optional<RegionLevel> level, Optional<Category> category) {}

    private record Question(PivotSpec spec, List<Integer> places) {}

    private final List<Goal> goals;
    private final Period period;
    private final List<Question> questions;

    /**
     * @param period what the goals are read over
     * @throws BadInput when a region or member is not the market's, or the data do not reach the period
     */
    public GoalReader(ReplayPlan plan, Period period, List<Goal> goals) {
        this(plan.market(), plan.selection(), plan.weights(), period, goals);
    }

    /**
     * @param products what the goals are about
     * @param period what the goals are read over
     * @throws BadInput when a region or member is not the market's, or the data do not reach the period
     */
    public GoalReader(Market market, Selection products, MethodWeights weights, Period period, List<Goal> goals) {
        this.goals = List.copyOf(goals);
        this.period = period;
        checkReached(market, period);
        Map<Axes, List<Integer>> together = new LinkedHashMap<>();
        for (int i = 0; i < goals.size(); i++) {
            together.computeIfAbsent(axes(market, goals.get(i)), axes -> new ArrayList<>()).add(i);
        }
        Optional<LocalDate> anyDayOfIt = Optional.of(LocalDate.ofEpochDay(period.days().first()));
        PivotSpec whole = PivotSpec.of(List.of(), period.grain()).withProducts(products).withWeights(weights).withDays(anyDayOfIt, anyDayOfIt);
        questions = together.entrySet().stream().map(e -> question(market, whole, e.getKey(), e.getValue())).toList();
    }

    /** @throws BadInput when the data do not reach the period */
    static void checkReached(Market market, Period period) {
        if (!market.span().periods(period.grain()).contains(period)) {
            throw BadInput.of("analysis.problem.period", period.label(), Days.format(market.span().firstDay()),
                    Days.format(market.span().lastDay()));
        }
    }

    private static Axes axes(Market market, Goal goal) {
        return new Axes(goal.region().map(code -> level(market, code)), goal.category().map(Goal.Of::category));
    }

    private static RegionLevel level(Market market, String code) {
        Regions regions = market.regions();
        return regions.ofCode(code).map(r -> regions.get(r).level()).orElseThrow(() -> BadInput.of("problem.unknown.region", code,
                Choices.of(code, regions.all().stream().map(Region::code).toList())));
    }

    private Question question(Market market, PivotSpec whole, Axes axes, List<Integer> places) {
        places.forEach(i -> goals.get(i).category().ifPresent(of -> checkMember(market, of)));
        List<Measure> measures = places.stream().map(i -> goals.get(i).measure()).toList();
        return new Question(whole.withMeasures(measures).withRegion(axes.level()).withCategory(axes.category()), places);
    }

    private static void checkMember(Market market, Goal.Of of) {
        List<String> members = market.coding(of.category()).members();
        if (!members.contains(of.member())) {
            throw BadInput.of("problem.unknown.member", of.category().code() + "=" + of.member(), Choices.of(of.member(), members));
        }
    }

    public List<Goal> goals() {
        return goals;
    }

    public Period period() {
        return period;
    }

    /** The value of each goal, NaN where it is undefined. */
    public double[] read(Pivot pivot, Job job) {
        double[] values = new double[goals.size()];
        for (Question question : questions) {
            PivotTable table = pivot.compute(question.spec(), job);
            for (int i : question.places()) {
                values[i] = table.value(goals.get(i).measure(), cell(table, goals.get(i)));
            }
        }
        return values;
    }

    /** As {@link #read} of what a replay comes to. */
    double[] read(ReplayPlan plan, Scenario scenario, Job job) {
        return read(plan.replay(scenario, Runs.silent(job)).pivot(plan.pivot()), Runs.silent(job));
    }

    /** As {@link #read} of a market of its own. */
    double[] read(Market market, Job job) {
        return read(new Pivot(market), Runs.silent(job));
    }

    private static Cell cell(PivotTable table, Goal goal) {
        int region = goal.region().map(code -> place(table.regions(), code)).orElse(table.allRegions());
        int category = goal.category().map(of -> place(table.categories(), of.member())).orElse(table.allCategories());
        return new Cell(0, region, category);
    }

    private static int place(List<Member> members, String code) {
        return IntStream.range(0, members.size()).filter(i -> members.get(i).code().equals(code)).findFirst().orElseThrow();
    }
}
