package sanwei.dataset.open;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sanwei.dataset.Records;
import sanwei.dataset.Schema.Table;
import sanwei.time.Grain;
import sanwei.time.Period;
import sanwei.work.Message;

/** Reads the small optional tables; a row whose customer or product is unknown is left out of them with a warning. */
final class RecordsReader {

    private static final double FULL_MARKS = 100;
    private static final Set<String> PLAN_KINDS = Set.of("agreement", "month", "week");

    private final TableReader reader;
    private final Ids customers;
    private final Ids products;

    private RecordsReader(TableReader reader, Ids customers, Ids products) {
        this.reader = reader;
        this.customers = customers;
        this.products = products;
    }

    static Records read(TableReader reader, Ids customers, Ids products) {
        var records = new RecordsReader(reader, customers, products);
        return new Records(SeasonReader.read(reader), records.assessments(), records.violations(), records.agreedTotals(),
                records.supplyPlan(), records.warehouseStock());
    }

    private List<Records.Assessment> assessments() {
        return list(Table.ASSESSMENT, row -> new Records.Assessment(
                customer(row), row.text("brand"), row.period("quarter", Grain.QUARTER),
                score(row, "operating"), score(row, "capability"), score(row, "image"),
                score(row, "information"), score(row, "integrity"), score(row, "development")));
    }

    private static double score(Row row, String column) throws SQLException {
        double score = row.optionalAmount(column);
        if (score > FULL_MARKS) {
            row.error(column, Message.of("problem.assessment.range"));
        }
        return score;
    }

    private List<Records.Violation> violations() {
        return list(Table.VIOLATION, row -> new Records.Violation(customer(row), row.day("found_on"), row.text("kind")));
    }

    private List<Records.AgreedTotal> agreedTotals() {
        return list(Table.AGREED_TOTAL, row -> new Records.AgreedTotal(
                customer(row), product(row), row.period("month", Grain.MONTH), row.count("quantity")));
    }

    private List<Records.PlannedSupply> supplyPlan() {
        return list(Table.SUPPLY_PLAN, row -> {
            String kind = row.text("kind");
            if (!PLAN_KINDS.contains(kind)) {
                row.error("kind", Message.of("problem.plan.kind_unknown"));
            }
            return new Records.PlannedSupply(product(row), planned(row), row.count("quantity"), kind);
        });
    }

    private static Period planned(Row row) throws SQLException {
        Optional<Period> period = row.period(row.text("period"));
        if (period.isEmpty()) {
            row.error("period", Message.of("problem.period.invalid"));
        }
        return period.orElse(Grain.DAY.containing(0));
    }

    private List<Records.WarehouseStock> warehouseStock() {
        return list(Table.WAREHOUSE_STOCK, row -> new Records.WarehouseStock(row.day("stock_date"), product(row), row.count("quantity")));
    }

    private int customer(Row row) throws SQLException {
        return row.looseReference("customer_id", customers, Table.CUSTOMER);
    }

    private int product(Row row) throws SQLException {
        return row.looseReference("product_id", products, Table.PRODUCT);
    }

    private <T> List<T> list(Table table, Read<T> read) {
        List<T> all = new ArrayList<>();
        reader.each(table, row -> {
            T record = read.from(row);
            if (row.usable()) {
                all.add(record);
            }
        });
        return all;
    }

    private interface Read<T> {
        T from(Row row) throws SQLException;
    }
}
