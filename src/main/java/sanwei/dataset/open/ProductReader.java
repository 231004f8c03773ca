package sanwei.dataset.open;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import sanwei.dataset.Product;
import sanwei.dataset.Products;
import sanwei.dataset.Schema.Table;
import sanwei.work.Message;

/** Reads the articles. */
final class ProductReader {

    private ProductReader() {}

    static Products read(TableReader reader) {
        List<Product> all = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        reader.each(Table.PRODUCT, row -> {
            String code = row.code("code");
            if (!codes.add(code)) {
                row.error("code", Message.of("problem.duplicate.code"));
            }
            double base = row.optionalAmount("base_price");
            if (row.usable() && !(base > 0)) {
                row.warning("base_price", Message.of("problem.product.no_base_price"));
                base = Double.NaN;
            }
            all.add(new Product(row.id("product_id"), code, row.text("name"), row.text("brand"), row.text("price_tier"),
                    row.amount("wholesale_price"), row.amount("guide_price"), base));
        });
        return new Products(all);
    }
}
