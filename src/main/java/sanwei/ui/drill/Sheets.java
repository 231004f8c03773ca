package sanwei.ui.drill;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import sanwei.dataset.Category;
import sanwei.dataset.Customers;
import sanwei.dataset.Market;
import sanwei.dataset.OrderLines;
import sanwei.dataset.RegionLevel;
import sanwei.dataset.Regions;
import sanwei.dataset.Survey;
import sanwei.dataset.SurveyMethod;
import sanwei.measure.Formula;
import sanwei.pivot.DrillDown;
import sanwei.pivot.ProductPrice;
import sanwei.text.Figures;
import sanwei.text.Labels;
import sanwei.text.Texts;
import sanwei.time.Days;

/** Lays out as sheets in one language what a cell is made of. */
final class Sheets {

    private static final double CODE = 120;
    private static final double DAY = 168;
    private static final double SHOP = 152;
    private static final double MEMBER = 128;
    private static final double NUMBER = 152;

    private final Drilled drilled;
    private final Texts texts;
    private final Labels labels;
    private final Market market;

    Sheets(Drilled drilled, Texts texts) {
        this.drilled = drilled;
        this.texts = texts;
        labels = new Labels(texts);
        market = drilled.market();
    }

    Sheet sheet(Part part) {
        return switch (part) {
            case CUSTOMERS -> customers();
            case PRODUCTS -> products();
            case LINES -> lines();
            case READINGS -> readings();
        };
    }

    private Sheet customers() {
        IntUnaryOperator customer = row -> drilled.customers().get(row).customer();
        List<SheetColumn> columns = new ArrayList<>(shop(customer));
        int size = drilled.customers().size();
        List<Formula.Of> terms = DrillDown.terms(drilled.subject().measure());
        for (int t = 0; t < terms.size(); t++) {
            int term = t;
            columns.add(amount(labels.of(terms.get(t)), size, row -> drilled.customers().get(row).amounts()[term], true));
        }
        for (RegionLevel level : List.of(RegionLevel.COUNTY, RegionLevel.UNIT)) {
            columns.add(name(labels.of(level), MEMBER, row -> region(customer.applyAsInt(row), level)));
        }
        drilled.members().forEach((category, codes) ->
                columns.add(name(labels.of(category), MEMBER, row -> member(category, codes[customer.applyAsInt(row)]))));
        return new Sheet(Part.CUSTOMERS, columns, size, List.of(all(texts.get("window.drill.sum.customers", size))));
    }

    private Sheet products() {
        List<ProductPrice> prices = drilled.prices();
        return new Sheet(Part.PRODUCTS, List.of(
                name(texts.get("window.drill.code"), CODE, row -> market.products().get(prices.get(row).product()).code()),
                name(texts.get("window.drill.product"), SHOP, row -> market.products().get(prices.get(row).product()).name()),
                amount(texts.get("window.drill.supplied"), prices.size(), row -> prices.get(row).supplied(), true),
                amount(texts.get("window.drill.price"), prices.size(), row -> prices.get(row).price(), false),
                amount(texts.get("window.drill.base_price"), prices.size(), row -> prices.get(row).basePrice(), false),
                amount(labels.numerator(drilled.subject().measure()), prices.size(), row -> prices.get(row).value(), true),
                amount(labels.denominator(drilled.subject().measure()), prices.size(), row -> prices.get(row).valueAtBase(), true)),
                prices.size(), List.of(all(texts.get("window.drill.sum.products", prices.size()))));
    }

    private Sheet lines() {
        OrderLines lines = market.lines();
        int[] rows = drilled.lines().stream().flatMapToInt(l -> Arrays.stream(l.rows())).toArray();
        List<SheetColumn> columns = new ArrayList<>();
        columns.add(name(texts.get("window.drill.day"), DAY, row -> Days.format(lines.epochDay(rows[row]))));
        columns.addAll(shop(row -> lines.customer()[rows[row]]));
        columns.add(name(texts.get("window.drill.product"), SHOP, row -> market.products().get(product(lines, rows[row])).name()));
        columns.add(amount(texts.get("window.drill.requested"), rows.length, row -> lines.requested()[rows[row]], true));
        columns.add(amount(texts.get("window.drill.supplied"), rows.length, row -> lines.supplied()[rows[row]], true));
        List<Sheet.Sum> sums = new ArrayList<>();
        int from = 0;
        for (Drilled.Lines of : drilled.lines()) {
            int first = from;
            int end = from + of.rows().length;
            sums.add(new Sheet.Sum(texts.get("window.drill.sum.lines", labels.of(of.when()), of.rows().length), row -> row >= first && row < end));
            from = end;
        }
        if (drilled.lines().size() > 1) {
            int[] group = IntStream.range(0, drilled.lines().size())
                    .flatMap(g -> IntStream.generate(() -> g).limit(drilled.lines().get(g).rows().length))
                    .toArray();
            columns.add(1, name(texts.get("window.drill.when"), CODE, row -> labels.of(drilled.lines().get(group[row]).when())));
        }
        return new Sheet(Part.LINES, columns, rows.length, sums);
    }

    /** Lines are ordered by product: its rows are found by their place. */
    private static int product(OrderLines lines, int row) {
        int found = Arrays.binarySearch(lines.productStart(), row);
        int product = found >= 0 ? found : -found - 2;
        // products without lines start where the next one does
        while (lines.productStart()[product + 1] <= row) {
            product++;
        }
        return product;
    }

    private Sheet readings() {
        Survey survey = market.survey();
        int[] rows = drilled.readings();
        List<SheetColumn> columns = new ArrayList<>();
        columns.add(name(texts.get("window.drill.day"), DAY, row -> Days.format(survey.day()[rows[row]])));
        columns.addAll(shop(row -> survey.customer()[rows[row]]));
        columns.add(name(texts.get("window.drill.product"), SHOP, row -> market.products().get(survey.product()[rows[row]]).name()));
        columns.add(name(texts.get("window.drill.method"), MEMBER, row -> labels.of(SurveyMethod.values()[survey.method()[rows[row]]])));
        columns.add(amount(texts.get("window.drill.price"), rows.length, row -> survey.cartonPrice()[rows[row]], false));
        columns.add(amount(texts.get("window.drill.stock"), rows.length, row -> survey.stock()[rows[row]], false));
        columns.add(amount(texts.get("window.drill.stockout_days"), rows.length,
                row -> survey.stockoutDays()[rows[row]] < 0 ? Double.NaN : survey.stockoutDays()[rows[row]], false));
        return new Sheet(Part.READINGS, columns, rows.length, List.of(all(texts.get("window.drill.sum.readings", rows.length))));
    }

    /** Numbers with the same decimals: none where all of them are whole. */
    private static SheetColumn amount(String header, int size, IntToDoubleFunction amount, boolean additive) {
        int decimals = IntStream.range(0, size).mapToDouble(amount).allMatch(Sheets::isWhole) ? 0 : 2;
        return new SheetColumn.Amount(header, NUMBER, amount, value -> Figures.part(value, decimals), additive);
    }

    /** Weighted means miss whole numbers by a hair. */
    private static boolean isWhole(double value) {
        return Double.isNaN(value) || Math.abs(value - Math.rint(value)) < 1e-6;
    }

    private List<SheetColumn> shop(IntUnaryOperator customer) {
        Customers customers = market.customers();
        return List.of(
                name(texts.get("window.drill.code"), CODE, row -> customers.code().get(customer.applyAsInt(row))),
                name(texts.get("window.drill.customer"), SHOP, row -> customers.name().get(customer.applyAsInt(row))));
    }

    private static Sheet.Sum all(String name) {
        return new Sheet.Sum(name, row -> true);
    }

    private static SheetColumn name(String header, double width, IntFunction<String> name) {
        return new SheetColumn.Name(header, width, name);
    }

    private String region(int customer, RegionLevel level) {
        int region = market.regions().ancestorAt(market.customers().region()[customer], level);
        return region == Regions.NONE ? Figures.UNDEFINED : market.regions().get(region).name();
    }

    private String member(Category category, short code) {
        return labels.ofMember(category, market.coding(category).members().get(code));
    }
}
