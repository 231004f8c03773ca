package sanwei.pivot;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import sanwei.dataset.Category;
import sanwei.dataset.Market;
import sanwei.dataset.Product;
import sanwei.dataset.Products;
import sanwei.dataset.Region;
import sanwei.dataset.Regions;
import sanwei.time.Period;
import sanwei.work.BadInput;
import sanwei.work.Choices;

/**
 * A {@link PivotSpec} with its names looked up in a market: products, regions and members as indices.
 *
 * @param products the selected products
 * @param segment all products in the price tiers that the selection touches
 * @param classBrand the brand whose target classes count
 * @param within the region everything is limited to, {@link Regions#NONE} for no limit
 * @param regions the region members, none when regions are not told apart
 * @param categories the category members as codes of their coding, none when categories are not told apart
 * @param where for each limited category which of its codes are let through
 */
record Scope(
        Market market,
        PivotSpec spec,
        int[] products,
        int[] segment,
        String classBrand,
        int within,
        int[] regions,
        int[] categories,
        Map<Category, boolean[]> where) {

    /** @throws BadInput when a name is not the market's; the message lists valid ones */
    static Scope of(Market market, PivotSpec spec) {
        SelectedProducts selected = SelectedProducts.of(market, spec.products());
        int[] products = selected.products();
        int within = spec.within().map(code -> region(market.regions(), code)).orElse(Regions.NONE);
        spec.category().ifPresent(category -> requirePresent(market, category));
        Map<Category, boolean[]> where = new EnumMap<>(Category.class);
        spec.where().forEach((category, members) -> where.put(category, allowed(market, category, members)));
        int[] regions = spec.region().stream()
                .flatMapToInt(level -> Arrays.stream(market.regions().atLevel(level)))
                .filter(r -> within == Regions.NONE || market.regions().isWithin(r, within))
                .toArray();
        int[] categories = spec.category().stream()
                .flatMapToInt(category -> IntStream.range(0, market.coding(category).size())
                        .filter(code -> !where.containsKey(category) || where.get(category)[code]))
                .toArray();
        return new Scope(market, spec, products, segment(market.products(), products), selected.classBrand(), within, regions,
                categories, where);
    }

    /**
     * The member of a category that each customer belongs to, as a code of its coding.
     *
     * @param quarter for the target class; null when it does not matter
     */
    short[] codes(Category category, Period quarter) {
        return category == Category.TARGET_CLASS
                ? market.targetClasses().in(classBrand, quarter)
                : market.customers().categories().get(category).codes();
    }

    boolean allProducts() {
        return products.length == market.products().size();
    }

    /** Whether which cell a customer is in depends on the quarter. */
    boolean followsTargetClass() {
        return spec.category().equals(Optional.of(Category.TARGET_CLASS)) || where.containsKey(Category.TARGET_CLASS);
    }

    /** For each product whether it is selected. */
    boolean[] selected() {
        boolean[] selected = new boolean[market.products().size()];
        for (int product : products) {
            selected[product] = true;
        }
        return selected;
    }

    List<Member> regionMembers() {
        return Arrays.stream(regions).mapToObj(market.regions()::get).map(r -> new Member(r.code(), r.name())).toList();
    }

    List<Member> categoryMembers() {
        return Arrays.stream(categories)
                .mapToObj(code -> market.coding(spec.category().orElseThrow()).members().get(code))
                .map(code -> new Member(code, code))
                .toList();
    }

    private static int[] segment(Products products, int[] selected) {
        List<String> tiers = Arrays.stream(selected).mapToObj(p -> products.get(p).priceTier()).distinct().toList();
        return products.where(p -> tiers.contains(p.priceTier()));
    }

    private static int region(Regions regions, String code) {
        return regions.ofCode(code).orElseThrow(() -> unknown("region", code, regions.all().stream().map(Region::code).toList()));
    }

    private static boolean[] allowed(Market market, Category category, Set<String> members) {
        requirePresent(market, category);
        var coding = market.coding(category);
        boolean[] allowed = new boolean[coding.size()];
        for (String member : members) {
            int code = coding.codeOf(member);
            if (code < 0) {
                throw BadInput.of("problem.unknown.member", category.code() + "=" + member, Choices.of(member, coding.members()));
            }
            allowed[code] = true;
        }
        return allowed;
    }

    private static void requirePresent(Market market, Category category) {
        if (category == Category.TARGET_CLASS && !market.targetClasses().present()) {
            throw BadInput.of("problem.missing.target_class");
        }
    }

    private static BadInput unknown(String what, String value, List<String> choices) {
        return BadInput.of("problem.unknown." + what, value, Choices.of(value, choices));
    }
}
