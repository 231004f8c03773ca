package sanwei.ui.view;

import java.util.List;
import java.util.Optional;
import sanwei.dataset.Product;
import sanwei.pivot.Comparison;
import sanwei.pivot.Selection;
import sanwei.time.Grain;
import sanwei.time.Period;
import sanwei.ui.scope.Scope;
import sanwei.workspace.Codes;

/** A scope as codes. */
final class ScopeCodes {

    private static final String BRAND = "brand";
    private static final String PRODUCTS = "products";
    private static final String WITHIN = "within";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String COMPARE = "compare";

    private ScopeCodes() {}

    static Codes of(Scope scope) {
        Codes products = switch (scope.products()) {
            case Selection.All() -> Codes.NONE;
            case Selection.Brand(String brand) -> Codes.NONE.with(BRAND, brand);
            case Selection.Codes(List<String> codes) -> Codes.NONE.with(PRODUCTS, codes);
        };
        return products.with(WITHIN, scope.within())
                .with(FROM, scope.from().map(Period::label))
                .with(TO, scope.to().map(Period::label))
                .with(COMPARE, scope.comparison().code());
    }

    /** Where the dataset has none of the products, those that it is opened with. */
    static Scope read(CodeReader codes) {
        Optional<Period> from = month(codes, FROM);
        Optional<Period> to = month(codes, TO).filter(last -> from.map(first -> first.compareTo(last) <= 0).orElse(true));
        Optional<String> within = codes.one(WITHIN, "view.part.region",
                code -> Optional.of(code).filter(c -> codes.market().regions().ofCode(c).isPresent()));
        return new Scope(products(codes), within, from, to, codes.constant(COMPARE, Comparison.class).orElse(Comparison.CALENDAR));
    }

    private static Optional<Period> month(CodeReader codes, String name) {
        return codes.period(name).filter(period -> period.grain() == Grain.MONTH);
    }

    private static Selection products(CodeReader codes) {
        boolean all = codes.text(BRAND).isEmpty() && codes.text(PRODUCTS).isEmpty();
        if (all) {
            return new Selection.All();
        }
        List<String> known = codes.market().products().all().stream().map(Product::code).toList();
        Optional<Selection> brand = codes.one(BRAND, "view.part.brand",
                code -> Optional.of(code).filter(codes.market().products().brands()::contains)).map(Selection.Brand::new);
        List<String> products = codes.many(PRODUCTS, "view.part.product", code -> Optional.of(code).filter(known::contains));
        return brand.orElseGet(() -> products.isEmpty() ? Scope.first(codes.market()).products() : new Selection.Codes(products));
    }
}
