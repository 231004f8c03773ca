package sanwei.pivot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import sanwei.dataset.Category;
import sanwei.dataset.Market;
import sanwei.dataset.OrderLines;
import sanwei.dataset.Survey;
import sanwei.measure.Amount;
import sanwei.measure.Formula;
import sanwei.measure.Formula.When;
import sanwei.measure.Measure;
import sanwei.pivot.Timeline.Entry;
import sanwei.time.DayRange;
import sanwei.work.Job;

/**
 * What a cell of a {@link PivotTable}, totals included, is made of: its customers, order lines, survey rows and prices. Each is taken
 * from the facts again and reproduces the cell.
 */
public final class DrillDown {

    /** Asks for nothing but the days of the period. */
    private static final Set<Formula.Of> OWN_DAYS = Set.of(new Formula.Of(Amount.SUPPLIED, When.PERIOD));

    private final Pivot pivot;
    private final PivotSpec spec;
    private final Cell cell;
    private final Job job;
    private final Scope scope;

    DrillDown(Pivot pivot, PivotSpec wide, Cell cell, Job job) {
        this.pivot = pivot;
        this.cell = cell;
        this.job = job;
        var periods = new Timeline(pivot.market().span(), wide, When.PERIOD, Set.of()).entries();
        var firstDay = Optional.of(LocalDate.ofEpochDay(periods.get(cell.period()).period().days().first()));
        this.spec = wide.withDays(firstDay, firstDay);
        this.scope = Scope.of(pivot.market(), spec);
    }

    /**
     * The amounts that a measure is made of customer by customer, in the order of {@link CustomerShare#amounts()}. Two are told
     * differently because counties and prices belong to no single customer: coverage by its buyers, the price index at the prices of
     * the cell.
     */
    public static List<Formula.Of> terms(Measure measure) {
        Set<Formula.Of> terms = new LinkedHashSet<>();
        measure.terms().stream()
                .sorted(Comparator.comparing(Formula.Of::when).thenComparing(Formula.Of::amount))
                .map(t -> t.amount().source() == Amount.Source.COUNTIES ? new Formula.Of(Amount.BUYERS, t.when()) : t)
                .forEach(terms::add);
        return List.copyOf(terms);
    }

    /** The customers with a part in the measure, in dataset order; additive amounts add up to those of the cell. */
    public List<CustomerShare> customers(Measure measure) {
        List<Formula.Of> terms = terms(measure);
        boolean priced = terms.stream().anyMatch(DrillDown::isPrice);
        double[][] amounts = priced ? valuesAtPrices() : count(terms);
        return IntStream.range(0, pivot.market().customers().size())
                .mapToObj(c -> new CustomerShare(c, Arrays.stream(amounts).mapToDouble(of -> Double.isNaN(of[c]) ? 0 : of[c]).toArray()))
                .filter(share -> Arrays.stream(share.amounts()).anyMatch(a -> a != 0))
                .toList();
    }

    /** Rows of the order lines of the selected products that the cell is made of, in the period itself or in the days it is compared with. */
    public int[] lines(When when) {
        Counting counting = counting(Set.of(new Formula.Of(Amount.SUPPLIED, when)));
        int slice = counting.entry().slice(when);
        if (slice == Timeline.UNREACHED) {
            return new int[0];
        }
        OrderLines lines = pivot.market().lines();
        DayRange days = counting.timeline().slices().get(slice).days();
        int[] cellOf = counting.cellOf(slice);
        return Arrays.stream(scope.products())
                .flatMap(product -> IntStream.range(lines.firstRow(product, days.first()), lines.endRow(product, days)))
                .filter(row -> counting.map().isIn(cellOf[lines.customer()[row]], cell))
                .toArray();
    }

    /** Rows of the survey of the selected products taken in the cell and period. */
    public int[] readings() {
        Counting counting = counting(OWN_DAYS);
        Survey survey = pivot.market().survey();
        DayRange days = counting.entry().period().days();
        int[] cellOf = counting.cellOf(counting.entry().own());
        boolean[] selected = scope.selected();
        return IntStream.range(survey.firstRow(days.first()), survey.endRow(days))
                .filter(row -> selected[survey.product()[row]] && counting.map().isIn(cellOf[survey.customer()[row]], cell))
                .toArray();
    }

    /** The products with a price in the cell and period, in dataset order: what the price index is made of. */
    public List<ProductPrice> prices() {
        Counting counting = counting(OWN_DAYS);
        return new PriceCount(scope, pivot.facts(), pivot.prices(), counting.map())
                .products(counting.entry().period().days(), counting.cellOf(counting.entry().own()), counting.map().indexOf(cell));
    }

    /** The member of a category that each customer belongs to in the period, as a code of {@link Market#coding}; only to be read. */
    public short[] members(Category category) {
        Counting counting = counting(OWN_DAYS);
        return scope.codes(category, Kernel.quarter(pivot.market(), counting.timeline().slices().get(counting.entry().own())));
    }

    private static boolean isPrice(Formula.Of term) {
        return term.amount().source() == Amount.Source.PRICE;
    }

    private double[][] count(List<Formula.Of> terms) {
        Counting counting = counting(Set.copyOf(terms));
        CellMap customers = counting.map().customersOf(cell, pivot.market().customers().size());
        SliceAmounts[] amounts = Kernel.count(pivot, scope, counting.timeline(), customers, job);
        List<double[]> counted = new ArrayList<>();
        for (Formula.Of term : terms) {
            int slice = counting.entry().slice(term.when());
            double[] found = slice == Timeline.UNREACHED ? null : amounts[slice].get(term.amount());
            counted.add(found != null ? found : new double[customers.cells()]);
        }
        return counted.toArray(double[][]::new);
    }

    /** Value at surveyed and at base prices, customer by customer. */
    private double[][] valuesAtPrices() {
        Counting counting = counting(OWN_DAYS);
        int size = pivot.market().customers().size();
        CellMap customers = counting.map().customersOf(cell, size);
        int[] rowOf = customers.in(Kernel.quarter(pivot.market(), counting.timeline().slices().get(counting.entry().own())));
        double[] atPrice = new double[size];
        double[] atBase = new double[size];
        for (ProductPrice price : prices()) {
            double[] supplied = new double[customers.cells() + 1];
            pivot.facts().readSupplied(new int[] {price.product()}, counting.entry().period().days(), rowOf, supplied);
            for (int c = 0; c < size; c++) {
                atPrice[c] += supplied[c] * price.price();
                atBase[c] += supplied[c] * price.basePrice();
            }
        }
        return new double[][] {atPrice, atBase};
    }

    private Counting counting(Set<Formula.Of> terms) {
        var timeline = new Timeline(pivot.market().span(), spec, When.PERIOD, terms);
        return new Counting(pivot.market(), timeline, CellMap.of(scope, Kernel.quarters(pivot.market(), timeline)));
    }

    /** How the one period of the cell is gone through. */
    private record Counting(Market market, Timeline timeline, CellMap map) {

        Entry entry() {
            return timeline.entries().getFirst();
        }

        int[] cellOf(int slice) {
            return map.in(Kernel.quarter(market, timeline.slices().get(slice)));
        }
    }
}
