package sanwei.allocation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import sanwei.allocation.parameter.TargetClass;
import sanwei.band.TimeNode;
import sanwei.dataset.Category;
import sanwei.dataset.Coding;
import sanwei.dataset.Market;
import sanwei.dataset.OrderLines;
import sanwei.pivot.Comparison;
import sanwei.pivot.MethodWeights;
import sanwei.pivot.SelectedProducts;
import sanwei.time.DayRange;
import sanwei.time.Grain;
import sanwei.time.Period;
import sanwei.time.SpringFestival;

/**
 * Reads from a market what the allocation of a week needs to know whatever the parameters are. Only the comparison that history is taken
 * by is fixed; everything else can be changed without reading a week again.
 */
public final class Preparation {

    private final Market market;
    private final SelectedProducts selection;
    private final Comparison comparison;
    private final BrandGrowth growth;
    private final AgreedTotals agreed;
    private final PanelSurvey survey;

    /** @param weights of the survey methods */
    public Preparation(Market market, SelectedProducts selection, Counties counties, Comparison comparison, MethodWeights weights) {
        this.market = market;
        this.selection = selection;
        this.comparison = comparison;
        this.growth = new BrandGrowth(market, comparison);
        this.agreed = new AgreedTotals(market);
        this.survey = new PanelSurvey(market, selection.products(), counties, weights);
    }

    public SelectedProducts selection() {
        return selection;
    }

    public WeekInputs week(Period week) {
        Optional<DayRange> lastYear = lastYear(week);
        boolean[] activeThen = lastYear.map(this::active).orElse(new boolean[0]);
        List<ProductWeek> products = new ArrayList<>();
        for (int product : selection.products()) {
            products.add(product(product, week, lastYear, activeThen));
        }
        int monday = week.days().first();
        return new WeekInputs(week, TimeNode.seasonOf(week, market.records().seasons()).kind(), ranks(week), lastYear,
                growth.month(week), products, survey.stocksBefore(monday), survey.pricesBefore(monday, market.survey().cartonPrice()));
    }

    /**
     * A week with stocks and prices of a simulation.
     *
     * @param stock of each reading of the week's panel
     * @param cartonPrice by survey row
     */
    public WeekInputs withSurvey(WeekInputs inputs, double[] stock, double[] cartonPrice) {
        return inputs.withSurvey(stock, survey.pricesBefore(inputs.week().days().first(), cartonPrice));
    }

    /** The days whose supplies are the history of the week, where the data reach them. */
    private Optional<DayRange> lastYear(Period week) {
        return shifted(week, comparison).filter(market.span()::startCovered);
    }

    /** The days of last year that a period is compared with. */
    static Optional<DayRange> shifted(Period period, Comparison comparison) {
        return switch (comparison) {
            case CALENDAR -> Optional.of(period.yearBefore().days());
            case FESTIVAL -> {
                var days = SpringFestival.daysSinceYearBefore(period.year());
                yield days.isEmpty() ? Optional.empty() : Optional.of(period.days().movedBack(days.getAsInt()));
            }
        };
    }

    /** Who was licensed at any time in the days, or has an order line of any product. */
    private boolean[] active(DayRange days) {
        var customers = market.customers();
        boolean[] active = new boolean[customers.size()];
        for (int c = 0; c < active.length; c++) {
            active[c] = customers.licensedOn()[c] <= days.last() && customers.closedOn()[c] >= days.first();
        }
        OrderLines lines = market.lines();
        for (int product = 0; product < lines.products(); product++) {
            for (int row = lines.firstRow(product, days.first()), end = lines.endRow(product, days); row < end; row++) {
                active[lines.customer()[row]] = true;
            }
        }
        return active;
    }

    private byte[] ranks(Period week) {
        Period quarter = Grain.QUARTER.containing(market.span().clip(week.days().last()));
        Coding coding = market.coding(Category.TARGET_CLASS);
        byte[] rankOf = new byte[coding.size()];
        for (int code = 0; code < rankOf.length; code++) {
            rankOf[code] = (byte) TargetClass.of(coding.members().get(code)).ordinal();
        }
        short[] codes = market.targetClasses().in(selection.classBrand(), quarter);
        byte[] ranks = new byte[codes.length];
        for (int c = 0; c < codes.length; c++) {
            ranks[c] = rankOf[codes[c]];
        }
        return ranks;
    }

    private ProductWeek product(int product, Period week, Optional<DayRange> lastYear, boolean[] activeThen) {
        OrderLines lines = market.lines();
        DayRange days = week.days();
        int[] requested = new int[market.customers().size()];
        long supplied = 0;
        for (int row = lines.firstRow(product, days.first()), end = lines.endRow(product, days); row < end; row++) {
            requested[lines.customer()[row]] += lines.requested()[row];
            supplied += lines.supplied()[row];
        }
        int[] rows = IntStream.range(0, requested.length).filter(c -> requested[c] > 0).toArray();
        int[] history = lastYear.map(then -> history(product, then, activeThen)).orElseGet(() -> none(requested.length));
        int[] agreedTotals = agreed.of(product, Grain.MONTH.containing(days.first()));
        String brand = market.products().get(product).brand();
        return new ProductWeek(product, rows, pick(requested, rows), pick(history, rows), pick(agreedTotals, rows),
                growth.of(brand, week), supplied);
    }

    private int[] history(int product, DayRange then, boolean[] activeThen) {
        OrderLines lines = market.lines();
        int[] history = new int[activeThen.length];
        for (int c = 0; c < history.length; c++) {
            history[c] = activeThen[c] ? 0 : ProductWeek.NONE;
        }
        for (int row = lines.firstRow(product, then.first()), end = lines.endRow(product, then); row < end; row++) {
            history[lines.customer()[row]] += lines.supplied()[row];
        }
        return history;
    }

    static int[] none(int size) {
        int[] none = new int[size];
        Arrays.fill(none, ProductWeek.NONE);
        return none;
    }

    private static int[] pick(int[] ofCustomer, int[] rows) {
        int[] picked = new int[rows.length];
        for (int row = 0; row < rows.length; row++) {
            picked[row] = ofCustomer[rows[row]];
        }
        return picked;
    }
}
