package sanwei.allocation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import sanwei.allocation.parameter.Catalogue;
import sanwei.allocation.parameter.Scenario;
import sanwei.dataset.Market;
import sanwei.pivot.MethodWeights;
import sanwei.pivot.SelectedProducts;
import sanwei.pivot.Selection;
import sanwei.time.Days;
import sanwei.time.Period;
import sanwei.work.BadInput;
import sanwei.work.Choices;

/**
 * One week of history allocated anew, with all that it was made from.
 *
 * @param sheets one for each product of the selection
 */
public record WeekAllocation(
        Market market,
        Counties counties,
        Scenario scenario,
        SelectedProducts selection,
        WeekInputs inputs,
        Past past,
        Allocator allocator,
        List<Sheet> sheets) {

    public WeekAllocation {
        sheets = List.copyOf(sheets);
    }

    /** @throws BadInput when the week lies outside the data or has no orders of the products, or a name is not the market's */
    public static WeekAllocation of(Market market, Selection selection, Period week, Scenario scenario, MethodWeights weights) {
        SelectedProducts selected = SelectedProducts.of(market, selection);
        checkWeek(market, selected.products(), week);
        var counties = new Counties(market);
        var allocator = new Allocator(market, counties, scenario);
        WeekInputs inputs = new Preparation(market, selected, counties, scenario.get(Catalogue.COMPARISON), weights).week(week);
        Ledger history = Ledger.of(market, selected.products(), week, week);
        Past past = new PastReader(market, selected.products(), counties).before(inputs, history, scenario);
        return new WeekAllocation(market, counties, scenario, selected, inputs, past, allocator, allocator.allocate(inputs, past));
    }

    private static void checkWeek(Market market, int[] products, Period week) {
        if (market.span().isEmpty() || week.days().last() < market.span().firstDay() || week.days().first() > market.span().lastDay()) {
            throw BadInput.of("allocation.problem.outside", week.label(), day(market, market.span().firstDay()),
                    day(market, market.span().lastDay()));
        }
        var lines = market.lines();
        if (Arrays.stream(products).allMatch(p -> lines.firstRow(p, week.days().first()) == lines.endRow(p, week.days()))) {
            throw BadInput.of("allocation.problem.no_orders", week.label());
        }
    }

    private static String day(Market market, int day) {
        return market.span().isEmpty() ? "-" : Days.format(day);
    }

    /** Products that were requested but not supplied in the week, by place in the selection. */
    public int[] unsupplied() {
        return IntStream.range(0, sheets.size())
                .filter(p -> sheets.get(p).size() > 0 && inputs.products().get(p).supplied() == 0)
                .toArray();
    }

    /** Number of customers and products with a request. */
    public int rows() {
        return sheets.stream().mapToInt(Sheet::size).sum();
    }

    /**
     * The arithmetic of one customer and product.
     *
     * @throws BadInput when there is no such customer or product, or the customer did not request it in the week
     */
    public Explanation explain(String customerCode, String productCode) {
        List<String> customers = market.customers().code();
        int customer = customers.indexOf(customerCode);
        if (customer < 0) {
            throw BadInput.of("allocation.problem.customer", customerCode, Choices.of(customerCode, customers));
        }
        int[] products = selection.products();
        List<String> codes = Arrays.stream(products).mapToObj(p -> market.products().get(p).code()).toList();
        int place = codes.indexOf(productCode);
        if (place < 0) {
            throw BadInput.of("allocation.problem.product", productCode, Choices.of(productCode, codes));
        }
        int row = Arrays.binarySearch(inputs.products().get(place).customer(), customer);
        if (row < 0) {
            throw BadInput.of("allocation.problem.no_request", customerCode, productCode, inputs.week().label());
        }
        return new Explainer(this, place, row).explanation();
    }
}
