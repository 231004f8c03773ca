package sanwei.report.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import sanwei.allocation.share.Webster;
import sanwei.dataset.OrderLines;
import sanwei.dataset.Product;
import sanwei.measure.Measure;
import sanwei.pivot.PivotRow;
import sanwei.pivot.PivotTable;
import sanwei.pivot.SelectedProducts;
import sanwei.pivot.Selection;
import sanwei.time.DayRange;
import sanwei.time.Period;

/**
 * A proposal of what to agree on for the period after that of a report: of each product what was supplied in the same period of last year, times one plus
 * the growth of its volume in the period of the report (at most by half up or down, none where it is undefined); of a product that was not supplied then, what
 * was supplied in the period of the report. It is dealt among the counties in proportion to what each got of the product then, in whole cartons.
 */
final class AgreementPlan {

    /** Products that stand alone; the smaller ones are taken together. */
    static final int MOST = 12;

    private static final double MOST_GROWTH = 0.5;

    private final Inquiry inquiry;
    private final Period now;
    private final List<Of> products;

    /**
     * The proposal for a product, or for the smaller ones together.
     *
     * @param before supplied in the same period of last year
     * @param requested then
     * @param growth as applied, NaN where none was
     * @param counties cartons for each county, and behind them for customers of none
     * @param retold what the same rule would have proposed for the period of the report, NaN where the data do not reach back
     * @param supplied in the period of the report
     */
    record Of(String name, List<String> codes, double before, double requested, double growth, long cartons, int[] counties, double retold, double supplied) {}

    AgreementPlan(Inquiry inquiry) {
        this.inquiry = inquiry;
        this.now = inquiry.period();
        this.products = groups().stream().map(this::propose).toList();
    }

    /** The period that is proposed for. */
    Period next() {
        return now.minus(-1);
    }

    /** The period that is started from. */
    Period before() {
        return next().yearBefore();
    }

    /** Whether the data cover what is started from. */
    boolean isKnown() {
        return inquiry.span().periods(before().grain()).contains(before()) && !inquiry.span().partial(before());
    }

    List<Of> products() {
        return products;
    }

    private List<List<Integer>> groups() {
        if (!isKnown()) {
            return List.of();
        }
        List<Integer> bySize = IntStream.of(SelectedProducts.of(inquiry.market(), inquiry.request().products()).products())
                .boxed()
                .sorted(Comparator.comparingLong((Integer p) -> -supplied(p)).thenComparing(p -> p))
                .toList();
        List<List<Integer>> groups = new ArrayList<>();
        int alone = bySize.size() <= MOST ? bySize.size() : MOST - 1;
        bySize.subList(0, alone).forEach(p -> groups.add(List.of(p)));
        if (alone < bySize.size()) {
            groups.add(bySize.subList(alone, bySize.size()));
        }
        return groups;
    }

    /** Cartons of the product in both periods, by which the larger ones are found. */
    private long supplied(int product) {
        return supplied(product, before().days()) + supplied(product, now.days());
    }

    private long supplied(int product, DayRange days) {
        OrderLines lines = inquiry.market().lines();
        int[] supplied = lines.supplied();
        long sum = 0;
        for (int row = lines.firstRow(product, days.first()); row < lines.endRow(product, days); row++) {
            sum += supplied[row];
        }
        return sum;
    }

    private Of propose(List<Integer> group) {
        List<String> codes = group.stream().map(p -> inquiry.market().products().get(p).code()).toList();
        PivotTable table = inquiry.ask(inquiry.spec(List.of(Measure.FULFILMENT, Measure.GROWTH_VOLUME), now.grain(), now.yearBefore(), now)
                .withProducts(new Selection.Codes(codes))
                .withRegion(inquiry.hasRegions() ? Optional.of(Inquiry.LEVEL) : Optional.empty()));
        PivotRow all = PivotRow.total(table);
        boolean isNew = supplied(table, all, before()) == 0;
        Period from = isNew ? now : before();
        double growth = isNew ? Double.NaN : growth(table, now);
        double base = supplied(table, all, from);
        long cartons = Math.round(base * (1 + (isNew ? 0 : growth)));
        double retold = supplied(table, all, now.yearBefore()) * (1 + growth(table, now.previous()));
        String name = group.size() == 1 ? name(group.getFirst()) : inquiry.say("document.row.other_products", group.size());
        return new Of(name, codes, isNew ? 0 : base, requested(table, all, before()), growth, cartons, counties(table, from, cartons),
                covered(now.yearBefore()) ? retold : Double.NaN, supplied(table, all, now));
    }

    /** With its code where several products go by the name. */
    private String name(int product) {
        Product of = inquiry.market().products().get(product);
        boolean shared = inquiry.market().products().all().stream().filter(other -> other.name().equals(of.name())).count() > 1;
        return shared ? inquiry.say("member.header", of.name(), of.code()) : of.name();
    }

    private boolean covered(Period period) {
        return inquiry.span().periods(period.grain()).contains(period) && !inquiry.span().partial(period);
    }

    private static double growth(PivotTable table, Period period) {
        int at = table.periods().indexOf(period);
        double growth = at < 0 ? Double.NaN : table.value(Measure.GROWTH_VOLUME, PivotRow.total(table).at(at));
        return Double.isNaN(growth) ? 0 : Math.clamp(growth, -MOST_GROWTH, MOST_GROWTH);
    }

    private static double supplied(PivotTable table, PivotRow row, Period period) {
        int at = table.periods().indexOf(period);
        return at < 0 ? 0 : table.numerator(Measure.FULFILMENT, row.at(at));
    }

    private static double requested(PivotTable table, PivotRow row, Period period) {
        int at = table.periods().indexOf(period);
        return at < 0 ? 0 : table.denominator(Measure.FULFILMENT, row.at(at));
    }

    /** In proportion to what each county was supplied, those without any county last. */
    private static int[] counties(PivotTable table, Period from, long cartons) {
        int counties = table.allRegions();
        double[] weight = new double[counties + 1];
        double rest = supplied(table, PivotRow.total(table), from);
        for (int c = 0; c < counties; c++) {
            weight[c] = supplied(table, new PivotRow(c, table.allCategories()), from);
            rest -= weight[c];
        }
        weight[counties] = rest;
        int[] dealt = new int[weight.length];
        int[] caps = IntStream.range(0, weight.length).map(c -> Math.toIntExact(cartons)).toArray();
        Webster.apportion(IntStream.range(0, weight.length).filter(c -> weight[c] > 0).toArray(), weight, caps, cartons, dealt);
        return dealt;
    }
}
