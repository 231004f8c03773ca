package sanwei.dataset.open;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import sanwei.dataset.Category;
import sanwei.dataset.Coding;
import sanwei.dataset.Customers;
import sanwei.dataset.Problem;
import sanwei.dataset.Problem.Severity;
import sanwei.dataset.Schema.Table;
import sanwei.work.Message;

/** Reads the licensed shops and codes their categories. */
final class CustomerReader {

    /** The groupings that are columns of the table. */
    private static final List<Category> GROUPINGS = List.of(Category.FORMAT, Category.MARKET_TYPE, Category.SCALE, Category.CIRCLE);

    private final TableReader reader;
    private final Set<String> codesSeen = new HashSet<>();
    private final List<String> codes = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final IntStream.Builder regions = IntStream.builder();
    private final IntStream.Builder licensedOn = IntStream.builder();
    private final IntStream.Builder closedOn = IntStream.builder();
    private final Map<Category, List<String>> values = new EnumMap<>(Category.class);

    private CustomerReader(TableReader reader) {
        this.reader = reader;
        GROUPINGS.forEach(c -> values.put(c, new ArrayList<>()));
    }

    static Customers read(TableReader reader, Ids customers, Ids regions) {
        var columns = new CustomerReader(reader);
        reader.each(Table.CUSTOMER, row -> columns.add(row, regions));
        Map<Category, Customers.Grouping> groupings = new EnumMap<>(Category.class);
        columns.values.forEach((category, values) -> groupings.put(category, columns.grouping(category, values)));
        return new Customers(customers.toArray(), columns.codes, columns.names, columns.regions.build().toArray(),
                columns.licensedOn.build().toArray(), columns.closedOn.build().toArray(), groupings);
    }

    private void add(Row row, Ids regionIds) throws SQLException {
        row.id("customer_id");
        String code = row.code("code");
        if (!codesSeen.add(code)) {
            row.error("code", Message.of("problem.duplicate.code"));
        }
        codes.add(code);
        names.add(row.text("name"));
        regions.add(row.reference("region_id", regionIds, Table.REGION));
        int licensed = row.day("licensed_on");
        int closed = row.dayOr("closed_on", Customers.OPEN);
        if (row.usable() && closed < licensed) {
            row.warning("closed_on", Message.of("problem.customer.closed_before_licensed"));
        }
        licensedOn.add(licensed);
        closedOn.add(closed);
        for (Category category : GROUPINGS) {
            String value = row.optionalText(category.code());
            row.refuseTotal(category.code(), value);
            values.get(category).add(value);
        }
    }

    private Customers.Grouping grouping(Category category, List<String> values) {
        Coding coding = Coding.of(category, values);
        if (coding.size() > Short.MAX_VALUE) {
            reader.findings().add(new Problem(Severity.ERROR, Table.CUSTOMER.code(), "", category.code(), "",
                    Message.of("problem.category.too_many", coding.size(), Short.MAX_VALUE)));
        }
        Map<String, Short> codeOf = new HashMap<>();
        for (String member : coding.members()) {
            codeOf.put(member, (short) codeOf.size());
        }
        short[] codes = new short[values.size()];
        for (int i = 0; i < codes.length; i++) {
            String value = values.get(i);
            codes[i] = codeOf.get(value.isEmpty() ? Category.EMPTY : value);
        }
        return new Customers.Grouping(coding, codes);
    }
}
