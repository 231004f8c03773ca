package sanwei.dataset.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sanwei.dataset.Category;
import sanwei.dataset.Customers;
import sanwei.dataset.Info;
import sanwei.dataset.Market;
import sanwei.dataset.OrderLines;
import sanwei.dataset.Problems;
import sanwei.dataset.Records;
import sanwei.dataset.Region;
import sanwei.dataset.RegionLevel;
import sanwei.dataset.Schema.Table;
import sanwei.dataset.Season;
import sanwei.dataset.Survey;
import sanwei.dataset.TestDataset;
import sanwei.time.DayRange;
import sanwei.time.Days;
import sanwei.time.Period;
import sanwei.time.Span;
import sanwei.work.Job;

class DatasetTest {

    @TempDir
    Path folder;

    @Test
    void putsLinesInTheOrderOfProductDayCustomer() {
        Market market = open(withLines(TestDataset.small(folder)));

        OrderLines lines = market.lines();
        assertThat(lines.productStart()).containsExactly(0, 3, 4);
        assertThat(lines.day()).containsExactly((char) 0, (char) 0, (char) 1, (char) 0);
        assertThat(lines.customer()).containsExactly(0, 1, 1, 1);
        assertThat(lines.requested()).containsExactly(5, 4, 9, 7);
        assertThat(lines.supplied()).containsExactly(3, 0, 8, 6);
        assertThat(market.span()).isEqualTo(new Span(day("2025-03-03"), day("2025-03-04")));
        assertThat(market.problems()).isEqualTo(Problems.NONE);
    }

    @Test
    void readsTheDimensions() {
        Market market = open(TestDataset.small(folder)
                .meta("title", "Trial").meta("currency", "CNY").meta("focus_brand", "A")
                .customer("k3", "C1").format("mall").marketType("urban").licensed("2024-05-01").closed("2025-01-31")
                .customer("k4", "C1").format("kiosk"));

        assertThat(market.info()).isEqualTo(new Info(Optional.of("Trial"), Optional.of("A"), Optional.of("CNY"), Optional.empty()));
        assertThat(market.regions().get(4)).isEqualTo(new Region(5, "U1", "Region U1", RegionLevel.UNIT, 2));
        assertThat(market.regions().get(0).parent()).isEqualTo(-1);
        Customers customers = market.customers();
        assertThat(customers.code()).containsExactly("k1", "k2", "k3", "k4");
        assertThat(customers.region()).containsExactly(4, 5, 2, 2);
        assertThat(customers.licensedOn()[2]).isEqualTo(day("2024-05-01"));
        assertThat(customers.closedOn()).containsExactly(Customers.OPEN, Customers.OPEN, day("2025-01-31"), Customers.OPEN);
        assertThat(market.coding(Category.FORMAT).members()).containsExactly("mall", "kiosk", Category.EMPTY);
        assertThat(customers.categories().get(Category.FORMAT).codes()).containsExactly((short) 2, (short) 2, (short) 0, (short) 1);
        assertThat(market.coding(Category.CIRCLE).members()).containsExactly(Category.EMPTY);
    }

    @Test
    void readsSurveyAndRecords() {
        Market market = open(TestDataset.small(folder)
                .survey("2025-03-04", "k1", "a", "visit", 116.5, null, null)
                .survey("2025-03-03", "k2", "a", "phone", null, 2.5, 1)
                .survey("2025-03-03", "k2", "a", "visit", 115.0, 3.0, 0)
                .season("2025-01-20", "2025-02-04", "festival", "Spring Festival")
                .targetClass("k2", "A", "2025-Q1", "core")
                .assessment("k1", "A", "2025-Q1", 80.0, null, 70.0, 60.0, 50.0, 40.0)
                .violation("k1", "2025-01-05", "dumping")
                .agreedTotal("k1", "a", "2025-03", 12)
                .supplyPlan("a", "2025-H1", 500, "agreement")
                .warehouseStock("2025-03-01", "a", 90));

        Survey survey = market.survey();
        assertThat(survey.day()).containsExactly(day("2025-03-03"), day("2025-03-03"), day("2025-03-04"));
        assertThat(survey.method()).containsExactly((byte) 0, (byte) 2, (byte) 0);
        assertThat(survey.cartonPrice()).containsExactly(115, Double.NaN, 116.5);
        assertThat(survey.stock()).containsExactly(3, 2.5, Double.NaN);
        assertThat(survey.stockoutDays()).containsExactly(0, 1, -1);
        Period quarter = Period.parse("2025-Q1").orElseThrow();
        assertThat(market.targetClasses().in("A", quarter)).containsExactly((short) 1, (short) 0);
        assertThat(market.coding(Category.TARGET_CLASS).members()).containsExactly("core", "none");
        assertThat(market.records()).isEqualTo(new Records(
                List.of(new Season(new DayRange(day("2025-01-20"), day("2025-02-04")), Season.Kind.FESTIVAL, "Spring Festival")),
                List.of(new Records.Assessment(0, "A", quarter, 80, Double.NaN, 70, 60, 50, 40)),
                List.of(new Records.Violation(0, day("2025-01-05"), "dumping")),
                List.of(new Records.AgreedTotal(0, 0, Period.parse("2025-03").orElseThrow(), 12)),
                List.of(new Records.PlannedSupply(0, Period.parse("2025-H1").orElseThrow(), 500, "agreement")),
                List.of(new Records.WarehouseStock(day("2025-03-01"), 0, 90))));
    }

    @Test
    void opensWithoutLinesAndWithoutOptionalTables() {
        TestDataset data = TestDataset.small(folder);
        for (Table table : Table.values()) {
            if (!table.required()) {
                data.without(table);
            }
        }
        Market market = open(data);

        assertThat(market.span()).isEqualTo(Span.EMPTY);
        assertThat(market.lines().size()).isZero();
        assertThat(market.lines().products()).isEqualTo(1);
        assertThat(market.survey().present()).isFalse();
        assertThat(market.targetClasses().present()).isFalse();
        assertThat(market.records()).isEqualTo(Records.NONE);
        assertThat(market.info()).isEqualTo(Info.NONE);
    }

    /** The same rows in tables of another shape, order and type: the same market. */
    @ParameterizedTest
    @ValueSource(strings = {
        "CREATE TABLE order_line(supplied, requested, note, product_id, customer_id, order_date)",
        "CREATE TABLE order_line(supplied REAL, requested REAL, note TEXT, product_id INTEGER, customer_id INTEGER, order_date TEXT)",
        "CREATE TABLE \"Order_Line\"(supplied, REQUESTED, note, product_id, customer_id, order_date, "
                + "PRIMARY KEY(customer_id, product_id, order_date)) WITHOUT ROWID",
        "CREATE TABLE order_line(supplied, requested, note, product_id, customer_id, order_date, "
                + "PRIMARY KEY(order_date, product_id, customer_id)) WITHOUT ROWID"
    })
    void doesNotDependOnTheLayout(String definition) throws IOException {
        Market plain = open(withLines(TestDataset.small(folder)));
        Market other = open(withLines(TestDataset.small(Files.createDirectory(folder.resolve("elsewhere"))))
                .sql("ALTER TABLE order_line RENAME TO declared")
                .sql(definition)
                .sql("INSERT INTO order_line(order_date, customer_id, product_id, requested, supplied) "
                        + "SELECT * FROM declared ORDER BY supplied % 4"));

        assertThat(other.lines()).usingRecursiveComparison().isEqualTo(plain.lines());
        assertThat(other.fingerprint()).isEqualTo(plain.fingerprint()).hasSize(64);
    }

    @Test
    void leavesOtherTablesViewsAndTriggersAlone() {
        Market market = open(withLines(TestDataset.small(folder))
                .sql("CREATE VIEW dear AS SELECT * FROM product WHERE guide_price > 1000")
                .sql("CREATE VIRTUAL TABLE words USING fts5(word)")
                .sql("CREATE TRIGGER watch BEFORE INSERT ON order_line BEGIN SELECT RAISE(ABORT, 'no'); END")
                .sql("PRAGMA writable_schema = on")
                .sql("INSERT INTO sqlite_schema VALUES('table', 'map', 'map', 0, 'CREATE VIRTUAL TABLE map USING unheard_of(x)')"));

        assertThat(market.problems()).isEqualTo(Problems.NONE);
        assertThat(market.lines().size()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"订单 2025.db", "50% # of all?.db", "a+b&c=d;e'f.db", "%41.db"})
    void opensFilesWhateverTheirName(String name) throws Exception {
        Path file = TestDataset.small(folder).line("2025-03-03", "k1", "a", 5, 3).write();
        Path named = Files.createDirectory(folder.resolve("数据 # %20?")).resolve(name);
        Files.move(file, named);
        byte[] before = Files.readAllBytes(named);

        assertThat(Dataset.open(named, Job.quiet()).lines().size()).isEqualTo(1);

        assertThat(named).hasBinaryContent(before);
        try (var left = Files.list(named.getParent())) {
            assertThat(left).containsExactly(named);
        }
    }

    @Test
    void readsWhatIsStillInTheLog() throws Exception {
        Path file = TestDataset.small(folder).sql("PRAGMA journal_mode = WAL").write();
        try (var other = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = other.createStatement()) {
            statement.execute("INSERT INTO order_line VALUES('2025-03-03', 1, 1, 5, 3)");

            assertThat(Dataset.open(file, Job.quiet()).lines().size()).isEqualTo(1);
        }
    }

    private static TestDataset withLines(TestDataset data) {
        return data.product("b", "B", "tier2", 50, 60, 55)
                .line("2025-03-04", "k2", "a", 9, 8)
                .line("2025-03-03", "k2", "b", 7, 6)
                .line("2025-03-03", "k1", "a", 5, 3)
                .line("2025-03-03", "k2", "a", 4, 0);
    }

    private static Market open(TestDataset data) {
        return Dataset.open(data.write(), Job.quiet());
    }

    private static int day(String text) {
        return Days.parse(text).orElseThrow();
    }
}
