package sanwei.simulation;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import sanwei.allocation.Counties;
import sanwei.allocation.Ledger;
import sanwei.allocation.PanelReadings;
import sanwei.allocation.Preparation;
import sanwei.allocation.ProductWeek;
import sanwei.allocation.WeekAllocation;
import sanwei.allocation.WeekInputs;
import sanwei.allocation.parameter.Catalogue;
import sanwei.allocation.parameter.Scenario;
import sanwei.dataset.Market;
import sanwei.pivot.Comparison;
import sanwei.pivot.MethodWeights;
import sanwei.pivot.Pivot;
import sanwei.pivot.SelectedProducts;
import sanwei.pivot.Selection;
import sanwei.time.DayRange;
import sanwei.time.Period;
import sanwei.work.BadInput;
import sanwei.work.Job;

/**
 * Everything about some products of a market over some weeks that no parameter changes, read once, so that a replay with other parameters
 * only redoes the arithmetic. Safe for use by several threads.
 */
public final class ReplayPlan {

    private final Pivot pivot;
    private final Market market;
    private final Selection selection;
    private final SelectedProducts selected;
    private final Horizon horizon;
    private final MethodWeights weights;
    private final Counties counties;
    private final Ledger history;
    private final PanelHistory panel;
    private final PriceResponse response;
    private final boolean[] products;
    private final Map<Comparison, Prepared> prepared = new EnumMap<>(Comparison.class);

    /**
     * The weeks as history has them.
     *
     * @param readingOf for each week the panel's reading behind each entry of its {@link PanelReadings}
     */
    record Prepared(Preparation preparation, List<WeekInputs> weeks, int[][] readingOf) {}

    /** @throws sanwei.work.BadInput when the market has no such brand or product */
    public ReplayPlan(Pivot pivot, Selection selection, Horizon horizon, MethodWeights weights, Job job) {
        this.pivot = pivot;
        this.market = pivot.market();
        this.selection = selection;
        this.selected = SelectedProducts.of(market, selection);
        this.horizon = horizon;
        this.weights = weights;
        counties = new Counties(market);
        products = new boolean[market.products().size()];
        for (int product : selected.products()) {
            products[product] = true;
        }
        history = Ledger.of(market, selected.products(), horizon.firstWeek(), horizon.lastWeek());
        panel = new PanelHistory(market, products, weights);
        response = PriceResponse.estimate(pivot, selection, weights, job);
    }

    /** Another market of the same customers and products, otherwise as the plan that it differs from. */
    private ReplayPlan(ReplayPlan of, Market market, Comparison comparison, UnaryOperator<WeekInputs> change) {
        this.market = market;
        pivot = of.pivot;
        selection = of.selection;
        selected = of.selected;
        horizon = of.horizon;
        weights = of.weights;
        counties = of.counties;
        history = of.history;
        products = of.products;
        panel = new PanelHistory(market, products, weights);
        response = of.response;
        Prepared before = of.prepared(comparison);
        prepared.put(comparison, new Prepared(before.preparation(), before.weeks().stream().map(change).toList(), before.readingOf()));
    }

    /** The first week by itself, otherwise as the plan that it belongs to. */
    private ReplayPlan(ReplayPlan of) {
        market = of.market;
        pivot = of.pivot;
        selection = of.selection;
        selected = of.selected;
        horizon = new Horizon(of.horizon.firstWeek(), of.horizon.firstWeek());
        weights = of.weights;
        counties = of.counties;
        history = Ledger.of(market, selected.products(), horizon.firstWeek(), horizon.lastWeek());
        products = of.products;
        panel = of.panel;
        response = of.response;
    }

    /** A plan of which a replay comes to the same first week, and to nothing else. */
    public ReplayPlan firstWeek() {
        return new ReplayPlan(this);
    }

    /** The quantities that may differ from history, customer by product by week: what a replay takes grows with them. */
    public long quantities() {
        return (long) market.customers().size() * selected.products().length * horizon.weeks().size();
    }

    public Market market() {
        return market;
    }

    /** Of history. */
    public Pivot pivot() {
        return pivot;
    }

    public Horizon horizon() {
        return horizon;
    }

    public PriceResponse response() {
        return response;
    }

    /** The products that are allocated, in words of the dataset. */
    public Selection selection() {
        return selection;
    }

    /** Of the survey methods. */
    public MethodWeights weights() {
        return weights;
    }

    /** Indices of the products that are allocated, in dataset order. */
    public int[] products() {
        return selected.products();
    }

    /**
     * What would have happened with the parameters of a scenario.
     *
     * @throws sanwei.work.BadInput when the scenario cannot be computed with
     */
    public Outcome replay(Scenario scenario, Job job) {
        return new Replay(this, scenario).run(job);
    }

    /**
     * One week of a replay with all that it was made from, for which the weeks before it are replayed.
     *
     * @throws sanwei.work.BadInput when the week is not replayed, or the scenario cannot be computed with
     */
    public WeekAllocation week(Scenario scenario, Period week, Job job) {
        int place = horizon.weeks().indexOf(week);
        if (place < 0) {
            throw BadInput.of("simulation.problem.week", week.label(), horizon.firstWeek().label(), horizon.lastWeek().label());
        }
        return new Replay(this, scenario).week(place, job);
    }

    /** Cartons that history supplied of the products in the weeks. */
    public long supplied() {
        return weeks().flatMap(week -> week.products().stream()).mapToLong(ProductWeek::supplied).sum();
    }

    /** Whether there are order lines of the products in the weeks. */
    public boolean hasLines() {
        DayRange days = horizon.days();
        return Arrays.stream(selected.products()).anyMatch(p -> market.lines().firstRow(p, days.first()) < market.lines().endRow(p, days));
    }

    /** As history has them. */
    Stream<WeekInputs> weeks() {
        return prepared(Comparison.CALENDAR).weeks().stream();
    }

    /**
     * The same in a market that might have been instead: requests, history and survey disturbed at random. The same generator gives the
     * same disturbance.
     *
     * @throws sanwei.work.BadInput when the scenario cannot be computed with
     */
    public Outcome replay(Scenario scenario, Spreads spreads, RandomGenerator random, Job job) {
        Comparison comparison = scenario.get(Catalogue.COMPARISON);
        var disturbance = new Disturbance(this, spreads, random);
        Preparation preparation = prepared(comparison).preparation();
        return new ReplayPlan(this, disturbance.market(), comparison, week -> disturbance.of(week, preparation)).replay(scenario, job);
    }

    /** What the panel's shops sold between readings within the days, pair by pair, as history has it. */
    public List<SellOut> sellOut(DayRange days) {
        return SellOut.of(market, panel, days);
    }

    SelectedProducts selected() {
        return selected;
    }

    Counties counties() {
        return counties;
    }

    /** To be copied before it is written to. */
    Ledger history() {
        return history;
    }

    PanelHistory panel() {
        return panel;
    }

    boolean[] isSelected() {
        return products;
    }

    synchronized Prepared prepared(Comparison comparison) {
        return prepared.computeIfAbsent(comparison, this::prepare);
    }

    private Prepared prepare(Comparison comparison) {
        var preparation = new Preparation(market, selected, counties, comparison, weights);
        List<WeekInputs> weeks = horizon.weeks().stream().map(preparation::week).toList();
        int[] readingOfRow = new int[market.survey().size()];
        for (int reading = 0; reading < panel.readings(); reading++) {
            readingOfRow[panel.surveyRow(reading)] = reading;
        }
        int[][] readingOf = weeks.stream()
                .map(week -> Arrays.stream(week.panel().row()).map(row -> readingOfRow[row]).toArray())
                .toArray(int[][]::new);
        return new Prepared(preparation, weeks, readingOf);
    }
}
