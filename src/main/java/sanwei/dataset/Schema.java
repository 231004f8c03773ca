package sanwei.dataset;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import sanwei.work.Coded;

/** Dataset format, version 1: an ordinary SQLite file with these tables. */
public final class Schema {

    /** {@code PRAGMA application_id}: "SANW". */
    public static final int APPLICATION_ID = 0x53414E57;

    /** {@code PRAGMA user_version}. */
    public static final int VERSION = 1;

    private static final String KEY = "PRIMARY KEY";

    private Schema() {}

    /** The tables in the order in which they build on each other. */
    public enum Table implements Coded {
        META(false, "key TEXT PRIMARY KEY", "value TEXT NOT NULL"),
        REGION(true, "region_id INTEGER PRIMARY KEY", "parent_id INTEGER REFERENCES region", "level TEXT NOT NULL",
                "code TEXT NOT NULL UNIQUE", "name TEXT NOT NULL"),
        PRODUCT(true, "product_id INTEGER PRIMARY KEY", "code TEXT NOT NULL UNIQUE", "name TEXT NOT NULL", "brand TEXT NOT NULL",
                "price_tier TEXT NOT NULL", "wholesale_price REAL NOT NULL", "guide_price REAL NOT NULL", "base_price REAL NOT NULL"),
        CUSTOMER(true, "customer_id INTEGER PRIMARY KEY", "code TEXT NOT NULL UNIQUE", "name TEXT NOT NULL",
                "region_id INTEGER NOT NULL REFERENCES region", "format TEXT", "market_type TEXT", "scale TEXT", "circle TEXT",
                "licensed_on TEXT NOT NULL", "closed_on TEXT"),
        ORDER_LINE(true, "order_date TEXT NOT NULL", "customer_id INTEGER NOT NULL", "product_id INTEGER NOT NULL",
                "requested INTEGER NOT NULL", "supplied INTEGER NOT NULL", "PRIMARY KEY(order_date, customer_id, product_id)"),
        SURVEY(false, "survey_date TEXT NOT NULL", "customer_id INTEGER NOT NULL", "product_id INTEGER NOT NULL", "method TEXT NOT NULL",
                "carton_price REAL", "pack_price REAL", "stock REAL", "stockout_days INTEGER",
                "PRIMARY KEY(survey_date, customer_id, product_id, method)"),
        SEASON(false, "first_day TEXT PRIMARY KEY", "last_day TEXT NOT NULL", "kind TEXT NOT NULL", "name TEXT"),
        TARGET_CLASS(false, "customer_id INTEGER NOT NULL", "brand TEXT NOT NULL", "quarter TEXT NOT NULL", "class TEXT NOT NULL",
                "PRIMARY KEY(customer_id, brand, quarter)"),
        ASSESSMENT(false, "customer_id INTEGER NOT NULL", "brand TEXT NOT NULL", "quarter TEXT NOT NULL", "operating REAL", "capability REAL",
                "image REAL", "information REAL", "integrity REAL", "development REAL", "PRIMARY KEY(customer_id, brand, quarter)"),
        VIOLATION(false, "customer_id INTEGER NOT NULL", "found_on TEXT NOT NULL", "kind TEXT NOT NULL", "PRIMARY KEY(customer_id, found_on, kind)"),
        AGREED_TOTAL(false, "customer_id INTEGER NOT NULL", "product_id INTEGER NOT NULL", "month TEXT NOT NULL", "quantity INTEGER NOT NULL",
                "PRIMARY KEY(customer_id, product_id, month)"),
        SUPPLY_PLAN(false, "product_id INTEGER NOT NULL", "period TEXT NOT NULL", "quantity INTEGER NOT NULL", "kind TEXT NOT NULL",
                "PRIMARY KEY(product_id, period, kind)"),
        WAREHOUSE_STOCK(false, "stock_date TEXT NOT NULL", "product_id INTEGER NOT NULL", "quantity INTEGER NOT NULL",
                "PRIMARY KEY(stock_date, product_id)");

        private final boolean required;
        private final List<String> definitions;

        Table(boolean required, String... definitions) {
            this.required = required;
            this.definitions = List.of(definitions);
        }

        /** Whether a dataset without it is refused. */
        public boolean required() {
            return required;
        }

        /** Names of its columns, all of which a file that has the table must have. */
        public List<String> columns() {
            return definitions.stream().filter(d -> !hasOwnKey(d)).map(Table::name).toList();
        }

        /** Names of the columns that tell its rows apart. */
        public List<String> key() {
            return definitions.stream()
                    .filter(d -> d.contains(KEY))
                    .flatMap(d -> hasOwnKey(d) ? Arrays.stream(d.substring(KEY.length() + 1, d.length() - 1).split(", ")) : Stream.of(name(d)))
                    .toList();
        }

        /** The statement that creates it. */
        public String ddl() {
            boolean composite = definitions.stream().anyMatch(Table::hasOwnKey);
            return "CREATE TABLE " + code() + "(" + String.join(", ", definitions) + ")" + (composite ? " WITHOUT ROWID" : "");
        }

        /** {@code INSERT INTO t(columns) VALUES(?, …)} for all columns. */
        public String insert() {
            return "INSERT INTO " + code() + "(" + String.join(", ", columns()) + ") VALUES("
                    + columns().stream().map(c -> "?").collect(joining(", ")) + ")";
        }

        private static boolean hasOwnKey(String definition) {
            return definition.startsWith(KEY + "(");
        }

        private static String name(String definition) {
            return definition.substring(0, definition.indexOf(' '));
        }
    }

    /** The statements that make an empty dataset. */
    public static List<String> create() {
        return Stream.concat(
                        Stream.of("PRAGMA application_id = " + APPLICATION_ID, "PRAGMA user_version = " + VERSION),
                        Arrays.stream(Table.values()).map(Table::ddl))
                .toList();
    }
}
