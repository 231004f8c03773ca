package sanwei.dataset.open;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import sanwei.dataset.Info;
import sanwei.dataset.Problem;
import sanwei.dataset.Problem.Severity;
import sanwei.dataset.Products;
import sanwei.dataset.Schema.Table;
import sanwei.work.Message;

/** Reads what a dataset says of itself. */
final class InfoReader {

    private static final String FOCUS_BRAND = "focus_brand";

    private InfoReader() {}

    static Info read(TableReader reader, Products products) {
        Map<String, String> values = new HashMap<>();
        reader.each(Table.META, row -> values.put(row.code("key"), row.optionalText("value")));
        Optional<String> brand = value(values, FOCUS_BRAND);
        if (brand.isPresent() && !products.brands().contains(brand.get())) {
            reader.findings().add(new Problem(Severity.WARNING, Table.META.code(), FOCUS_BRAND, "value", brand.get(),
                    Message.of("problem.meta.brand_unknown")));
            brand = Optional.empty();
        }
        return new Info(value(values, "title"), brand, value(values, "currency"), value(values, "quantity_unit"));
    }

    private static Optional<String> value(Map<String, String> values, String key) {
        return Optional.ofNullable(values.get(key)).filter(v -> !v.isBlank());
    }
}
