package sanwei.pivot;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import sanwei.dataset.Market;
import sanwei.measure.Amount;
import sanwei.measure.Formula;
import sanwei.measure.Formula.When;
import sanwei.measure.Measure;
import sanwei.pivot.PivotTable.Parts;
import sanwei.pivot.Timeline.Entry;
import sanwei.work.Job;

/**
 * Answers questions about one market. Made once per market: what all questions share is computed when it is made.
 * Safe for use by several threads.
 */
public final class Pivot {

    private final Market market;
    private final Facts facts;
    private final PanelStock stocks;
    private final PanelSupply supplies;
    private final PriceReadings prices;

    public Pivot(Market market) {
        this.market = market;
        this.facts = new Facts(market, Orders.of(market));
        this.stocks = new PanelStock(market);
        this.supplies = new PanelSupply(stocks, market.survey(), market.lines(), market.customers().size());
        this.prices = new PriceReadings(market);
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
        if (spec.downTo().isEmpty()) {
            return computeLevel(spec, job);
        }
        var tree = new RegionTree(market, spec);
        return tree.join(tree.questions().stream().map(question -> computeLevel(question, job)).toList());
    }

    private PivotTable computeLevel(PivotSpec spec, Job job) {
        Scope scope = Scope.of(market, spec);
        Set<Formula.Of> terms = spec.measures().stream().flatMap(m -> m.terms().stream()).collect(Collectors.toSet());
        var timeline = new Timeline(market.span(), spec, terms);
        CellMap map = CellMap.of(scope, Kernel.quarters(market, timeline));
        SliceAmounts[] amounts = Kernel.count(this, scope, timeline, map, job);
        Map<Measure, Parts> parts = spec.measures().parallelStream()
                .collect(Collectors.toConcurrentMap(measure -> measure, measure -> parts(measure, timeline.entries(), amounts, map)));
        return new PivotTable(spec, timeline.entries().stream().map(Entry::period).toList(),
                timeline.entries().stream().map(Entry::partial).toList(), scope.regionMembers(), scope.categoryMembers(), parts,
                PivotTable.Nesting.flat(spec, scope.regions().length));
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
            return entry.period().days().length();
        }

        /** One more than the cells: amounts keep a place for what is outside the scope. */
        @Override
        public int cells() {
            return map.cells() + 1;
        }
    }
}
