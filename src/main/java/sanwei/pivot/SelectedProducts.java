package sanwei.pivot;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import sanwei.dataset.Market;
import sanwei.dataset.Product;
import sanwei.dataset.Products;
import sanwei.work.BadInput;
import sanwei.work.Choices;

/**
 * The products of a {@link Selection} in a market.
 *
 * @param products their indices, in dataset order
 * @param classBrand the brand whose target classes count: theirs, or the focus brand when they are of several
 */
public record SelectedProducts(int[] products, String classBrand) {

    /** @throws BadInput when the market has no such brand or product; the message lists valid ones */
    public static SelectedProducts of(Market market, Selection selection) {
        int[] products = products(market.products(), selection);
        return new SelectedProducts(products, classBrand(market, products));
    }

    private static int[] products(Products products, Selection selection) {
        return switch (selection) {
            case Selection.All() -> products.where(p -> true);
            case Selection.Brand(String brand) -> {
                int[] found = products.where(p -> p.brand().equals(brand));
                if (found.length == 0) {
                    throw unknown("brand", brand, products.brands());
                }
                yield found;
            }
            case Selection.Codes(List<String> codes) -> {
                List<String> known = products.all().stream().map(Product::code).toList();
                Set<String> wanted = Set.copyOf(codes);
                for (String code : codes) {
                    if (!known.contains(code)) {
                        throw unknown("product", code, known);
                    }
                }
                yield products.where(p -> wanted.contains(p.code()));
            }
        };
    }

    private static String classBrand(Market market, int[] products) {
        List<String> brands = Arrays.stream(products).mapToObj(p -> market.products().get(p).brand()).distinct().toList();
        return brands.size() == 1 ? brands.getFirst() : market.focusBrand();
    }

    private static BadInput unknown(String what, String value, List<String> choices) {
        return BadInput.of("problem.unknown." + what, value, Choices.of(value, choices));
    }
}
