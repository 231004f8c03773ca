package sanwei.dataset;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sanwei.dataset.Schema.Table;

/**
 * Writes small literal datasets. Rows refer to each other by code; ids are given in the order of appearance, from 1.
 * Odd values go in through {@link #with} (the row added last) or {@link #sql} (after all rows).
 */
public final class TestDataset {

    private final Path file;
    private final Map<Table, List<Object[]>> rows = new EnumMap<>(Table.class);
    private final Map<Table, Map<String, Integer>> ids = new EnumMap<>(Table.class);
    private final Set<Table> left = EnumSet.noneOf(Table.class);
    private final List<String> definitions = new ArrayList<>(Schema.create());
    private final List<String> statements = new ArrayList<>();
    private Table lastTable = Table.META;

    private TestDataset(Path file) {
        this.file = file;
        for (Table table : Table.values()) {
            rows.put(table, new ArrayList<>());
            ids.put(table, new HashMap<>());
        }
    }

    /** A dataset {@code market.db} in the folder. */
    public static TestDataset in(Path folder) {
        return at(folder.resolve("market.db"));
    }

    public static TestDataset at(Path file) {
        return new TestDataset(file);
    }

    /** Province P, city Y, counties C1 and C2 with a unit each, product a, customers k1 in U1 and k2 in U2; no lines. */
    public static TestDataset small(Path folder) {
        return in(folder)
                .region("P", null, "province")
                .region("Y", "P", "city")
                .region("C1", "Y", "county")
                .region("C2", "Y", "county")
                .region("U1", "C1", "unit")
                .region("U2", "C2", "unit")
                .product("a", "A", "tier1", 100, 120, 110)
                .customer("k1", "U1")
                .customer("k2", "U2");
    }

    public TestDataset meta(String key, String value) {
        return add(Table.META, key, value);
    }

    /** @param parent code of a region added before, null for none */
    public TestDataset region(String code, String parent, String level) {
        return add(Table.REGION, give(Table.REGION, code), parent == null ? null : id(Table.REGION, parent), level, code, "Region " + code);
    }

    public TestDataset product(String code, String brand, String priceTier, double wholesale, double guide, double base) {
        return add(Table.PRODUCT, give(Table.PRODUCT, code), code, "Product " + code, brand, priceTier, wholesale, guide, base);
    }

    /** A customer without categories, licensed on 2000-01-01. */
    public TestDataset customer(String code, String region) {
        return add(Table.CUSTOMER, give(Table.CUSTOMER, code), code, "Customer " + code, id(Table.REGION, region), null, null, null, null,
                "2000-01-01", null);
    }

    public TestDataset format(String format) {
        return with("format", format);
    }

    public TestDataset marketType(String marketType) {
        return with("market_type", marketType);
    }

    public TestDataset scale(String scale) {
        return with("scale", scale);
    }

    public TestDataset circle(String circle) {
        return with("circle", circle);
    }

    public TestDataset licensed(String day) {
        return with("licensed_on", day);
    }

    public TestDataset closed(String day) {
        return with("closed_on", day);
    }

    public TestDataset line(String day, String customer, String product, int requested, int supplied) {
        return add(Table.ORDER_LINE, day, id(Table.CUSTOMER, customer), id(Table.PRODUCT, product), requested, supplied);
    }

    /** Null for what was not read. */
    public TestDataset survey(String day, String customer, String product, String method, Double cartonPrice, Double stock,
            Integer stockoutDays) {
        return add(Table.SURVEY, day, id(Table.CUSTOMER, customer), id(Table.PRODUCT, product), method, cartonPrice, null, stock,
                stockoutDays);
    }

    public TestDataset season(String firstDay, String lastDay, String kind, String name) {
        return add(Table.SEASON, firstDay, lastDay, kind, name);
    }

    public TestDataset targetClass(String customer, String brand, String quarter, String targetClass) {
        return add(Table.TARGET_CLASS, id(Table.CUSTOMER, customer), brand, quarter, targetClass);
    }

    /** @param values operating, capability, image, information, integrity, development; null for what was not given */
    public TestDataset assessment(String customer, String brand, String quarter, Double... values) {
        List<Object> row = new ArrayList<>(List.of(id(Table.CUSTOMER, customer), brand, quarter));
        row.addAll(Arrays.asList(values));
        return add(Table.ASSESSMENT, row.toArray());
    }

    public TestDataset violation(String customer, String foundOn, String kind) {
        return add(Table.VIOLATION, id(Table.CUSTOMER, customer), foundOn, kind);
    }

    public TestDataset agreedTotal(String customer, String product, String month, int quantity) {
        return add(Table.AGREED_TOTAL, id(Table.CUSTOMER, customer), id(Table.PRODUCT, product), month, quantity);
    }

    public TestDataset supplyPlan(String product, String period, int quantity, String kind) {
        return add(Table.SUPPLY_PLAN, id(Table.PRODUCT, product), period, quantity, kind);
    }

    public TestDataset warehouseStock(String day, String product, int quantity) {
        return add(Table.WAREHOUSE_STOCK, day, id(Table.PRODUCT, product), quantity);
    }

    /** Sets a column of the row added last to any value. */
    public TestDataset with(String column, Object value) {
        rows.get(lastTable).getLast()[lastTable.columns().indexOf(column)] = value;
        return this;
    }

    /** Leaves a table out of the file. */
    public TestDataset without(Table table) {
        left.add(table);
        return this;
    }

    /** Gives a table another definition; it needs the same columns only if it gets rows. */
    public TestDataset redefine(String table, String definition) {
        definitions.add("DROP TABLE " + table);
        definitions.add(definition);
        return this;
    }

    /** Runs a statement when all rows are in. */
    public TestDataset sql(String statement) {
        statements.add(statement);
        return this;
    }

    /** Writes the file. */
    public Path write() {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA synchronous = off");
            for (String create : definitions) {
                statement.executeUpdate(create);
            }
            for (Table table : Table.values()) {
                insert(connection, table);
            }
            for (Table table : left) {
                statement.executeUpdate("DROP TABLE " + table.code());
            }
            for (String own : statements) {
                statement.execute(own);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(file.toString(), e);
        }
        return file;
    }

    private void insert(Connection connection, Table table) throws SQLException {
        if (rows.get(table).isEmpty()) {
            return;
        }
        connection.setAutoCommit(false);
        try (PreparedStatement insert = connection.prepareStatement(table.insert())) {
            for (Object[] row : rows.get(table)) {
                for (int i = 0; i < row.length; i++) {
                    insert.setObject(i + 1, row[i]);
                }
                insert.executeUpdate();
            }
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    private TestDataset add(Table table, Object... row) {
        if (row.length != table.columns().size()) {
            throw new IllegalArgumentException(table.code() + " has columns " + table.columns());
        }
        rows.get(table).add(row);
        lastTable = table;
        return this;
    }

    private int give(Table table, String code) {
        int id = ids.get(table).size() + 1;
        if (ids.get(table).put(code, id) != null) {
            throw new IllegalArgumentException(table.code() + " " + code + " was added before");
        }
        return id;
    }

    private int id(Table table, String code) {
        Integer id = ids.get(table).get(code);
        if (id == null) {
            throw new IllegalArgumentException("no " + table.code() + " " + code + " was added before");
        }
        return id;
    }
}
