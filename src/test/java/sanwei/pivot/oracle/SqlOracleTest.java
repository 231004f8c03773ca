package sanwei.pivot.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sanwei.dataset.Category;
import sanwei.dataset.RegionLevel;
import sanwei.dataset.Schema;
import sanwei.measure.Measure;
import sanwei.pivot.Comparison;
import sanwei.pivot.PivotSpec;
import sanwei.pivot.Selection;
import sanwei.pivot.oracle.SqlOracle.Expected;
import sanwei.pivot.oracle.SqlOracle.Key;
import sanwei.time.Grain;

/** The oracle itself against numbers worked out by hand: four shops, three articles, 2024-01-01 to 2025-02-14. */
class SqlOracleTest {

    private static final PivotSpec BRAND_X = PivotSpec.of(List.of(Measure.values()), Grain.MONTH).withProducts(new Selection.Brand("X"));

    private static final List<String> MARKET = List.of(
            "INSERT INTO meta VALUES('focus_brand', 'X')",
            """
            INSERT INTO region VALUES(1, NULL, 'province', 'P', 'P'), (2, 1, 'city', 'T', 'T'), (3, 2, 'county', 'C1', 'C1'),
                (4, 2, 'county', 'C2', 'C2'), (5, 3, 'unit', 'U', 'U')
            """,
            """
            INSERT INTO product VALUES(1, 'A', 'A', 'X', 'low', 10, 13, 12), (2, 'B', 'B', 'X', 'high', 20, 26, 24),
                (3, 'C', 'C', 'Y', 'low', 5, 7, 6)
            """,
            """
            INSERT INTO customer VALUES(1, 'c1', 'c1', 5, 'mall', NULL, NULL, NULL, '2020-01-01', NULL),
                (2, 'c2', 'c2', 3, NULL, NULL, NULL, NULL, '2020-01-01', NULL),
                (3, 'c3', 'c3', 4, 'grocery', NULL, NULL, NULL, '2020-01-01', '2024-03-10'),
                (4, 'c4', 'c4', 1, 'mall', NULL, NULL, NULL, '2024-04-15', NULL)
            """,
            """
            INSERT INTO order_line VALUES('2024-01-01', 1, 1, 10, 5), ('2024-01-01', 2, 1, 4, 4), ('2024-01-08', 3, 3, 6, 6),
                ('2024-02-05', 1, 1, 10, 8), ('2024-02-20', 2, 2, 5, 5), ('2024-03-04', 1, 1, 3, 3), ('2024-11-04', 1, 1, 2, 2),
                ('2024-12-02', 2, 1, 6, 2), ('2024-12-30', 3, 3, 1, 1), ('2025-01-06', 1, 1, 10, 6), ('2025-01-07', 4, 1, 4, 0),
                ('2025-01-08', 2, 2, 2, 2), ('2025-01-09', 1, 3, 3, 3), ('2025-02-03', 1, 1, 8, 4), ('2025-02-14', 2, 1, 5, 5)
            """,
            """
            INSERT INTO survey(survey_date, customer_id, product_id, method, carton_price, stock, stockout_days) VALUES
                ('2024-12-10', 1, 1, 'visit', 12, 5, 0), ('2024-12-17', 1, 1, 'terminal', 15, 3, 1),
                ('2024-12-17', 1, 1, 'visit', NULL, 6, 0),
                ('2025-01-13', 1, 1, 'visit', 14.4, 4, 0), ('2025-01-20', 2, 2, 'phone', 30, 1, 2),
                ('2025-01-20', 2, 1, 'sms', 10, NULL, NULL)
            """,
            "INSERT INTO target_class VALUES(1, 'X', '2024-Q4', 'core'), (1, 'X', '2025-Q1', 'key'), (2, 'Y', '2025-Q1', 'general')");

    @TempDir
    private Path folder;

    private SqlOracle oracle;

    @BeforeEach
    void open() throws IOException, SQLException {
        Path file = folder.resolve("tiny.db");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            for (String ddl : Schema.create()) {
                statement.execute(ddl);
            }
            for (String rows : MARKET) {
                statement.execute(rows);
            }
        }
        oracle = SqlOracle.open(file);
    }

    @AfterEach
    void close() {
        oracle.close();
    }

    @Test
    void everyMeasureOfACompleteMonth() {
        Map<Key, Expected> answer = oracle.answer(BRAND_X);
        assertParts(answer, "2025-01", "*", "*", Map.ofEntries(
                Map.entry(Measure.COVERAGE, parts(1, 2)),
                Map.entry(Measure.DISTRIBUTION, parts(2, 3)),
                Map.entry(Measure.DISTRIBUTION_WEIGHTED, parts(115, 115)),
                Map.entry(Measure.MOVEMENT_HOUSEHOLDS, parts(2, 1)),
                Map.entry(Measure.MOVEMENT_AVERAGE, parts(4, 2)),
                Map.entry(Measure.MOVEMENT_STANDARD, parts(2, 2)),
                Map.entry(Measure.STOCK_OUT, parts(1, 3)),
                Map.entry(Measure.STOCK_OUT_PANEL, parts(1, 2, 2)),
                Map.entry(Measure.GROWTH_VOLUME, parts(-1, 9)),
                Map.entry(Measure.GROWTH_SHARE, parts(1.4, 11)),
                Map.entry(Measure.FULFILMENT, parts(8, 16)),
                Map.entry(Measure.STOCK_TO_SALES, parts(5, 8, 2)),
                Map.entry(Measure.SELL_THROUGH, parts(6, 10, 1)),
                Map.entry(Measure.DAYS_OF_SUPPLY, parts(155, 8, 2)),
                Map.entry(Measure.PRICE_INDEX, parts(133.2, 120, 2))));
        assertThat(at(answer, "2025-01", "*", "*", Measure.PRICE_INDEX).value()).isCloseTo(111, within(1e-12));
        assertThat(at(answer, "2025-01", "*", "*", Measure.GROWTH_SHARE).value()).isCloseTo(8 / 11.0 - 9 / 15.0, within(1e-15));
        assertThat(at(answer, "2025-01", "*", "*", Measure.STOCK_OUT).partial()).isFalse();
    }

    @Test
    void aMonthCutOffAtItsEndIsComparedWithAsManyDays() {
        Map<Key, Expected> answer = oracle.answer(BRAND_X);
        assertParts(answer, "2025-02", "*", "*", Map.of(
                Measure.MOVEMENT_HOUSEHOLDS, parts(2, 2),
                Measure.MOVEMENT_AVERAGE, parts(4.5, 4),
                Measure.MOVEMENT_STANDARD, parts(2, Double.NaN),
                Measure.GROWTH_VOLUME, parts(1, 8)));
        assertThat(at(answer, "2025-02", "*", "*", Measure.GROWTH_VOLUME).partial()).isTrue();
    }

    @Test
    void theFestivalMovesTheComparison() {
        Map<Key, Expected> answer = oracle.answer(BRAND_X.withComparison(Comparison.FESTIVAL));
        assertParts(answer, "2025-01", "*", "*", Map.of(Measure.GROWTH_VOLUME, parts(0, 8)));
        assertParts(answer, "2025-02", "*", "*", Map.of(Measure.GROWTH_VOLUME, parts(4, 5)));
    }

    @Test
    void whatLiesBeforeTheDataIsUnknown() {
        Map<Key, Expected> answer = oracle.answer(BRAND_X);
        assertParts(answer, "2024-01", "*", "*", Map.of(
                Measure.MOVEMENT_HOUSEHOLDS, parts(2, Double.NaN),
                Measure.MOVEMENT_STANDARD, parts(2, Double.NaN),
                Measure.GROWTH_VOLUME, parts(Double.NaN, Double.NaN),
                Measure.GROWTH_SHARE, parts(Double.NaN, 15),
                Measure.SELL_THROUGH, parts(Double.NaN, Double.NaN, 0)));
        assertParts(answer, "2024-03", "*", "*", Map.of(Measure.MOVEMENT_STANDARD, parts(1, Double.NaN)));
        assertParts(answer, "2024-04", "*", "*", Map.of(Measure.MOVEMENT_STANDARD, parts(0, 2)));
        assertThat(at(answer, "2024-04", "*", "*", Measure.MOVEMENT_AVERAGE).value()).isNaN();
    }

    @Test
    void aClosedShopIsActiveInTheMonthItClosesAndWheneverItOrders() {
        Map<Key, Expected> answer = oracle.answer(BRAND_X.withMeasures(List.of(Measure.DISTRIBUTION)));
        assertParts(answer, "2024-03", "*", "*", Map.of(Measure.DISTRIBUTION, parts(1, 3)));
        assertParts(answer, "2024-04", "*", "*", Map.of(Measure.DISTRIBUTION, parts(0, 3)));
        assertParts(answer, "2024-12", "*", "*", Map.of(Measure.DISTRIBUTION, parts(1, 4)));
    }

    @Test
    void aShopAboveTheLevelCountsOnlyInTotals() {
        Map<Key, Expected> answer = oracle.answer(BRAND_X.withRegion(Optional.of(RegionLevel.COUNTY))
                .withCategory(Optional.of(Category.FORMAT)));
        assertParts(answer, "2025-01", "C1", "*", Map.of(
                Measure.COVERAGE, parts(1, 1), Measure.DISTRIBUTION, parts(2, 2), Measure.STOCK_OUT, parts(0, 2)));
        assertParts(answer, "2025-01", "C2", "*", Map.of(Measure.COVERAGE, parts(0, 1), Measure.DISTRIBUTION, parts(0, 0)));
        assertParts(answer, "2025-01", "*", "mall", Map.of(
                Measure.DISTRIBUTION, parts(1, 2), Measure.STOCK_OUT, parts(1, 2), Measure.PRICE_INDEX, parts(6 * 14.4, 72, 1)));
        assertParts(answer, "2025-01", "C1", "(none)", Map.of(
                Measure.DISTRIBUTION, parts(1, 1), Measure.STOCK_TO_SALES, parts(1, 2, 1), Measure.PRICE_INDEX, parts(60, 48, 1)));
        assertThat(answer.keySet()).extracting(Key::region).containsOnly("C1", "C2", "*");
        assertThat(answer.keySet()).extracting(Key::category).containsOnly("mall", "grocery", "(none)", "*");
        assertThat(answer).hasSize(15 * 14 * 3 * 4);
    }

    @Test
    void theTargetClassIsThatOfEachRangesQuarter() {
        Map<Key, Expected> answer = oracle.answer(BRAND_X.withCategory(Optional.of(Category.TARGET_CLASS)));
        assertParts(answer, "2024-11", "*", "core", Map.of(Measure.DISTRIBUTION, parts(1, 1)));
        assertParts(answer, "2025-01", "*", "key", Map.of(Measure.DISTRIBUTION, parts(1, 1), Measure.GROWTH_VOLUME, parts(6, 0)));
        assertParts(answer, "2025-01", "*", "general", Map.of(Measure.DISTRIBUTION, parts(0, 0)));
        assertParts(answer, "2025-01", "*", "none",
                Map.of(Measure.MOVEMENT_HOUSEHOLDS, parts(1, 1), Measure.MOVEMENT_STANDARD, parts(1, 1)));
    }

    @Test
    void withinAndWhereLimitTheCustomers() {
        PivotSpec spec = BRAND_X.withWithin(Optional.of("C1")).withWhere(Map.of(Category.FORMAT, Set.of("mall", "grocery")))
                .withRegion(Optional.of(RegionLevel.UNIT)).withCategory(Optional.of(Category.FORMAT));
        Map<Key, Expected> answer = oracle.answer(spec);
        assertParts(answer, "2025-01", "*", "*", Map.of(Measure.COVERAGE, parts(1, 1), Measure.DISTRIBUTION, parts(1, 1)));
        assertParts(answer, "2025-01", "U", "*", Map.of(Measure.COVERAGE, parts(Double.NaN, Double.NaN), Measure.FULFILMENT, parts(6, 10)));
        assertThat(answer.keySet()).extracting(Key::category).containsOnly("mall", "grocery", "*");
        assertThat(answer.keySet()).extracting(Key::region).containsOnly("U", "*");
    }

    private static Expected parts(double numerator, double denominator) {
        return parts(numerator, denominator, -1);
    }

    private static Expected parts(double numerator, double denominator, int n) {
        return new Expected(Double.NaN, numerator, denominator, false, n);
    }

    private static Expected at(Map<Key, Expected> answer, String period, String region, String category, Measure measure) {
        return answer.get(new Key(period, region, category, measure));
    }

    private static void assertParts(Map<Key, Expected> answer, String period, String region, String category,
            Map<Measure, Expected> parts) {
        parts.forEach((measure, part) -> {
            Expected found = at(answer, period, region, category, measure);
            assertThat(found).as("%s %s %s %s", period, region, category, measure).isNotNull();
            assertThat(new double[] {found.numerator(), found.denominator()})
                    .as("%s %s %s %s", period, region, category, measure)
                    .containsExactly(new double[] {part.numerator(), part.denominator()}, within(1e-12));
            assertThat(found.n()).as("n of %s %s %s %s", period, region, category, measure).isEqualTo(part.n());
        });
    }
}
