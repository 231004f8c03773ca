package sanwei.workspace;

import java.util.List;
import java.util.Optional;
import sanwei.dataset.Product;
import sanwei.pivot.Selection;

/** Products as codes. */
public final class SelectionCodes {

    private static final String BRAND = "brand";
    private static final String PRODUCTS = "products";

    private SelectionCodes() {}

    public static Codes of(Selection products) {
        return switch (products) {
            case Selection.All() -> Codes.NONE;
            case Selection.Brand(String brand) -> Codes.NONE.with(BRAND, brand);
            case Selection.Codes(List<String> codes) -> Codes.NONE.with(PRODUCTS, codes);
        };
    }

    /** Empty where the dataset has none of the products. */
    public static Optional<Selection> read(CodeReader codes) {
        if (codes.text(BRAND).isEmpty() && codes.text(PRODUCTS).isEmpty()) {
            return Optional.of(new Selection.All());
        }
        List<String> known = codes.market().products().all().stream().map(Product::code).toList();
        Optional<Selection> brand = codes.one(BRAND, "view.part.brand",
                code -> Optional.of(code).filter(codes.market().products().brands()::contains)).map(Selection.Brand::new);
        List<String> products = codes.many(PRODUCTS, "view.part.product", code -> Optional.of(code).filter(known::contains));
        return brand.or(() -> products.isEmpty() ? Optional.empty() : Optional.of(new Selection.Codes(products)));
    }
}
