package sanwei.pivot;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import sanwei.dataset.Market;
import sanwei.dataset.Product;
import sanwei.measure.Amount;
import sanwei.measure.Formula;
import sanwei.measure.Formula.When;
import sanwei.measure.Measure;
import sanwei.pivot.PivotTable.Parts;
import sanwei.pivot.Timeline.Entry;
import sanwei.time.DayRange;
import sanwei.work.Job;

/**
 * Answers questions about one market. Made once per market: what all questions share is computed when it is made.
 * Safe for use by several threads.
 */
public final class Pivot {

    private final Market market;
    private final Orders orders;
    private final Facts facts;
    private final PanelStock stocks;
    private final PanelLines panel;
    private final PanelSupply supplies;
    private final PriceReadings prices;

    public Pivot(Market market) {
        this.market = market;
        this.orders = Orders.of(market);
        this.facts = new Facts(market, orders);
        this.stocks = new PanelStock(market);
        this.panel = PanelLines.of(stocks, market.lines(), market.customers().size());
        this.supplies = new PanelSupply(stocks, panel, market.survey(), market.lines());
        this.prices = new PriceReadings(market);
    }

    private Pivot(Pivot history, Market market, DayRange days) {
        this.market = market;
        this.orders = history.orders.replayed(market, days);
        this.facts = new Facts(market, orders);
        this.stocks = history.stocks.replayed(market.survey());
        this.panel = history.panel;
        this.supplies = history.supplies.replayed(stocks, panel, market.lines());
        this.prices = history.prices.replayed(market.survey());
    }

    /**
     * The pivot of a market that differs from this one's only in the cartons supplied in some days, and in surveyed stocks and prices: it
     * answers as one made anew and is made faster.
     */
    public Pivot replayed(Market other, DayRange days) {
        return new Pivot(this, other, days);
    }

    public Market market() {
        return market;
    }

    Facts facts() {
        return facts;
    }

    PanelStock stocks() {
        return stocks;
    }

    PanelSupply supplies() {
        return supplies;
    }

    PriceReadings prices() {
        return prices;
    }

    /**
     * @throws sanwei.work.BadInput when the question names a brand, product, region or member that the market does not have;
     *     the message lists valid ones
     */
    public PivotTable compute(PivotSpec spec, Job job) {
        return compute(spec, When.PERIOD, job);
    }

    /**
     * The same about the days that the periods are compared with: a cell has the value to compare its own with, undefined where the
     * data do not reach. Of a period that the data cut off, as many first days are read as of the period itself; what the measures
     * need of days before moves back with them.
     *
     * @param when the days read for each period: its own, those of the period before or those of last year
     */
    public PivotTable compute(PivotSpec spec, When when, Job job) {
        if (spec.downTo().isEmpty()) {
            return computeLevel(spec, when, job);
        }
        var tree = new RegionTree(market, spec);
        return tree.join(tree.questions().stream().map(question -> computeLevel(question, when, job)).toList());
    }

    private PivotTable computeLevel(PivotSpec spec, When when, Job job) {
        Scope scope = Scope.of(market, spec);
        Set<Formula.Of> terms = spec.measures().stream().flatMap(m -> m.terms().stream()).collect(Collectors.toSet());
        var timeline = new Timeline(market.span(), spec, when, terms);
        CellMap map = CellMap.of(scope, Kernel.quarters(market, timeline));
        SliceAmounts[] amounts = Kernel.count(this, scope, timeline, map, job);
        Map<Measure, Parts> parts = spec.measures().parallelStream()
                .collect(Collectors.toConcurrentMap(measure -> measure, measure -> parts(measure, timeline.entries(), amounts, map)));
        return new PivotTable(spec, timeline.entries().stream().map(Entry::period).toList(),
                timeline.entries().stream().map(Entry::partial).toList(), scope.regionMembers(), scope.categoryMembers(), parts,
                terms.stream().collect(Collectors.toMap(term -> term, term -> amounts(term, timeline.entries(), amounts, map))),
                PivotTable.Nesting.flat(spec, scope.regions().length));
    }

    /**
     * The products that a question is about, in dataset order.
     *
     * @throws sanwei.work.BadInput as {@link #compute}
     */
    public List<Product> products(PivotSpec spec) {
        return Arrays.stream(Scope.of(market, spec).products()).mapToObj(market.products()::get).toList();
    }

    /** What a cell of the answer is made of. */
    public DrillDown drill(PivotSpec spec, Cell cell, Job job) {
        if (spec.downTo().isEmpty()) {
            return new DrillDown(this, spec, cell, job);
        }
        var found = new RegionTree(market, spec).find(cell);
        return new DrillDown(this, found.getKey(), found.getValue(), job);
    }

    private Parts parts(Measure measure, List<Entry> entries, SliceAmounts[] amounts, CellMap map) {
        double[][] numerator = new double[entries.size()][];
        double[][] denominator = new double[entries.size()][];
        double[][] behind = measure.needsSurvey() && market.survey().present() ? new double[entries.size()][] : null;
        for (int p = 0; p < entries.size(); p++) {
            var of = new AmountsOfPeriod(entries.get(p), amounts, map);
            numerator[p] = measure.numerator().evaluate(of);
            denominator[p] = measure.denominator().evaluate(of);
            if (behind != null) {
                behind[p] = of.of(measure.behind().orElseThrow(), When.PERIOD);
            }
        }
        return new Parts(numerator, denominator, behind);
    }

    private static double[][] amounts(Formula.Of term, List<Entry> entries, SliceAmounts[] amounts, CellMap map) {
        return entries.stream().map(entry -> new AmountsOfPeriod(entry, amounts, map).of(term.amount(), term.when())).toArray(double[][]::new);
    }

    private record AmountsOfPeriod(Entry entry, SliceAmounts[] amounts, CellMap map) implements Formula.Amounts {

        @Override
        public double[] of(Amount amount, When when) {
            int slice = entry.slice(when);
            double[] counted = slice == Timeline.UNREACHED ? null : amounts[slice].get(amount);
            return counted == null ? undefined() : counted;
        }

        private double[] undefined() {
            double[] cells = new double[cells()];
            Arrays.fill(cells, Double.NaN);
            return cells;
        }

        @Override
        public int days() {
            return entry.length();
        }

        /** One more than the cells: amounts keep a place for what is outside the scope. */
        @Override
        public int cells() {
            return map.cells() + 1;
        }
    }
}
