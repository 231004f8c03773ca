package sanwei.dataset.open;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sanwei.dataset.Category;
import sanwei.dataset.Coding;
import sanwei.dataset.Products;
import sanwei.dataset.Schema.Table;
import sanwei.dataset.TargetClasses;
import sanwei.dataset.TargetClasses.BrandQuarter;
import sanwei.time.Grain;
import sanwei.work.Message;

/** Reads the target class of the customers by brand and quarter. */
final class TargetClassReader {

    /** The class of whoever has no entry. */
    private static final String NONE = "none";

    private record Entry(int customer, BrandQuarter when, String targetClass) {}

    private final List<Entry> entries = new ArrayList<>();
    private final Set<String> classes = new LinkedHashSet<>(Set.of(NONE));

    private final Set<String> brands;

    private TargetClassReader(Set<String> brands) {
        this.brands = brands;
    }

    static TargetClasses read(TableReader reader, Ids customers, Products products) {
        var classes = new TargetClassReader(Set.copyOf(products.brands()));
        reader.each(Table.TARGET_CLASS, row -> classes.add(row, customers));
        return classes.toTargetClasses(reader.has(Table.TARGET_CLASS), customers.size());
    }

    private void add(Row row, Ids customers) throws SQLException {
        int customer = row.looseReference("customer_id", customers, Table.CUSTOMER);
        var when = new BrandQuarter(row.text("brand"), row.period("quarter", Grain.QUARTER));
        String given = row.text("class");
        row.refuseTotal("class", given);
        if (!brands.contains(when.brand())) {
            row.warning("brand", Message.of("problem.target_class.brand_unknown"));
        }
        if (row.usable()) {
            String targetClass = given.isEmpty() ? NONE : given;
            classes.add(targetClass);
            entries.add(new Entry(customer, when, targetClass));
        }
    }

    private TargetClasses toTargetClasses(boolean present, int customers) {
        Coding coding = Coding.of(Category.TARGET_CLASS, classes);
        short none = (short) coding.codeOf(NONE);
        Map<BrandQuarter, short[]> codes = new HashMap<>();
        for (Entry entry : entries) {
            short[] column = codes.computeIfAbsent(entry.when, _ -> {
                short[] all = new short[customers];
                Arrays.fill(all, none);
                return all;
            });
            column[entry.customer] = (short) coding.codeOf(entry.targetClass);
        }
        return new TargetClasses(present, coding, customers, codes);
    }
}
