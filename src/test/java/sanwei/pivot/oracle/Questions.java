package sanwei.pivot.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sanwei.dataset.Category;
import sanwei.dataset.Market;
import sanwei.dataset.Product;
import sanwei.dataset.RegionLevel;
import sanwei.measure.Measure;
import sanwei.pivot.Comparison;
import sanwei.pivot.MethodWeights;
import sanwei.pivot.PivotSpec;
import sanwei.pivot.Selection;
import sanwei.time.Grain;

/**
 * Questions about a market: a fixed set in which every two choices of grain, region, category, products, within, where, comparison and days
 * meet, and the focus brand as a whole in every grain.
 */
final class Questions {

    private static final int LONGEST_OF_DAYS = 30;
    private static final int LONGEST_OF_WEEKS = 180;
    private static final MethodWeights OTHER_WEIGHTS = new MethodWeights(0.5, 0.1, 0.3, 0.7);

    private final Market market;

    private Questions(Market market) {
        this.market = market;
    }

    static List<PivotSpec> about(Market market) {
        return new Questions(market).all();
    }

    private List<PivotSpec> all() {
        List<Optional<RegionLevel>> levels = orNone(RegionLevel.values());
        List<Optional<Category>> categories = categories();
        List<Selection> selections = selections();
        List<Optional<String>> withins = withins();
        List<Map<Category, Set<String>>> wheres = wheres();
        List<PivotSpec> specs = new ArrayList<>();
        for (int[] row : EveryPair.of(Grain.values().length, levels.size(), categories.size(), selections.size(), withins.size(),
                wheres.size(), Comparison.values().length, 3)) {
            PivotSpec spec = PivotSpec.of(List.of(Measure.values()), Grain.values()[row[0]])
                    .withRegion(levels.get(row[1])).withCategory(categories.get(row[2])).withProducts(selections.get(row[3]))
                    .withWithin(withins.get(row[4])).withWhere(wheres.get(row[5])).withComparison(Comparison.values()[row[6]])
                    .withWeights(row[7] == 2 ? OTHER_WEIGHTS : MethodWeights.HANDBOOK);
            specs.add(inWindow(spec, row[7]));
        }
        for (Grain grain : Grain.values()) {
            PivotSpec focus = PivotSpec.of(List.of(Measure.values()), grain).withProducts(new Selection.Brand(market.focusBrand()));
            specs.add(grain == Grain.DAY ? inWindow(focus, 0) : focus);
        }
        // questions about the same periods one after the other: the oracle then reads the order lines once for all of them
        specs.sort(Comparator.comparing(PivotSpec::time).thenComparing(PivotSpec::comparison)
                .thenComparing(spec -> spec.from().toString()).thenComparing(spec -> spec.to().toString()));
        return specs;
    }

    private PivotSpec inWindow(PivotSpec spec, int window) {
        LocalDate first = LocalDate.ofEpochDay(market.span().firstDay());
        LocalDate last = LocalDate.ofEpochDay(market.span().lastDay());
        LocalDate middle = first.plusDays((market.span().lastDay() - market.span().firstDay()) / 2);
        Optional<Integer> longest = longest(spec.time());
        return switch (window) {
            case 0 -> spec.withDays(longest.map(last::minusDays), Optional.empty());
            case 1 -> spec.withDays(Optional.of(middle), longest.map(middle::plusDays));
            default -> spec.withDays(Optional.empty(), Optional.of(longest.map(first::plusDays).orElse(last.minusDays(LONGEST_OF_DAYS))));
        };
    }

    /** Short periods are told apart only within windows, for the sake of the oracle's speed. */
    private static Optional<Integer> longest(Grain grain) {
        return switch (grain) {
            case DAY -> Optional.of(LONGEST_OF_DAYS);
            case WEEK -> Optional.of(LONGEST_OF_WEEKS);
            case MONTH, QUARTER, HALF, YEAR -> Optional.empty();
        };
    }

    /** All products, the focus brand, another brand, and the first and the last product. */
    private List<Selection> selections() {
        List<Product> products = market.products().all();
        Set<String> codes = new LinkedHashSet<>(List.of(products.getFirst().code(), products.getLast().code()));
        String focus = market.focusBrand();
        String another = market.products().brands().stream().filter(brand -> !brand.equals(focus)).findFirst().orElse(focus);
        return List.of(new Selection.All(), new Selection.Brand(focus), new Selection.Brand(another),
                new Selection.Codes(List.copyOf(codes)));
    }

    /** Everything (as often as anything less), and the county and the unit with most customers, as far as the market has them. */
    private List<Optional<String>> withins() {
        List<Optional<String>> withins = new ArrayList<>(List.of(Optional.empty(), Optional.empty()));
        busiest(RegionLevel.COUNTY).ifPresent(county -> withins.add(Optional.of(county)));
        busiest(RegionLevel.UNIT).ifPresent(unit -> withins.add(Optional.of(unit)));
        return withins;
    }

    private Optional<String> busiest(RegionLevel level) {
        return Arrays.stream(market.regions().atLevel(level)).boxed().max(Comparator.comparingLong(this::customersIn))
                .map(region -> market.regions().get(region).code());
    }

    private long customersIn(int region) {
        return Arrays.stream(market.customers().region()).filter(r -> market.regions().isWithin(r, region)).count();
    }

    /** Without target classes nobody may ask for them. */
    private List<Optional<Category>> categories() {
        List<Optional<Category>> categories = orNone(Category.values());
        return market.targetClasses().present() ? categories
                : categories.stream().filter(c -> !c.equals(Optional.of(Category.TARGET_CLASS))).toList();
    }

    private List<Map<Category, Set<String>>> wheres() {
        List<Map<Category, Set<String>>> wheres = new ArrayList<>(List.of(
                Map.of(),
                Map.of(Category.FORMAT, someMembers(Category.FORMAT, 2)),
                Map.of(Category.CIRCLE, someMembers(Category.CIRCLE, 3), Category.MARKET_TYPE, someMembers(Category.MARKET_TYPE, 1))));
        if (market.targetClasses().present()) {
            wheres.add(Map.of(Category.TARGET_CLASS, someMembers(Category.TARGET_CLASS, 2)));
        }
        return wheres;
    }

    private Set<String> someMembers(Category category, int count) {
        List<String> members = market.coding(category).members();
        return Set.copyOf(members.subList(0, Math.min(count, members.size())));
    }

    private static <T> List<Optional<T>> orNone(T[] values) {
        List<Optional<T>> choices = new ArrayList<>(List.of(Optional.empty()));
        Arrays.stream(values).map(Optional::of).forEach(choices::add);
        return choices;
    }
}
