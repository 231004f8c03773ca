package sanwei.pivot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sanwei.dataset.Category;
import sanwei.dataset.RegionLevel;
import sanwei.dataset.open.Dataset;
import sanwei.measure.Measure;
import sanwei.pivot.oracle.RandomMarket;
import sanwei.time.Grain;
import sanwei.work.Job;

/** What is additive adds up: members to totals, periods to the facts; whoever belongs to no region of a level is in its totals only. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConservationTest {

    /** Both parts of these are counts of customers or sums over them. */
    private static final List<Measure> ADDITIVE = List.of(Measure.DISTRIBUTION, Measure.DISTRIBUTION_WEIGHTED, Measure.STOCK_OUT,
            Measure.STOCK_OUT_PANEL, Measure.FULFILMENT, Measure.STOCK_TO_SALES, Measure.DAYS_OF_SUPPLY);

    private static final String WITHOUT_REGION = """
            WITH RECURSIVE above(customer_id, region_id) AS (
                SELECT customer_id, region_id FROM customer
                UNION ALL SELECT a.customer_id, r.parent_id FROM above a JOIN region r USING (region_id) WHERE r.parent_id IS NOT NULL)
            SELECT coalesce(sum(supplied), 0), coalesce(sum(requested), 0) FROM order_line
            WHERE substr(order_date, 1, 7) = ?
                AND customer_id NOT IN (SELECT a.customer_id FROM above a JOIN region r USING (region_id) WHERE r.level = ?)
            """;

    private Connection facts;
    private Pivot pivot;

    @BeforeAll
    void open(@TempDir Path folder) throws SQLException {
        RandomMarket market = new RandomMarket(LocalDate.parse("2023-11-08"), LocalDate.parse("2025-02-19"), 40, 8, 4000, 77);
        Path file = market.write(folder.resolve("market.db"));
        pivot = new Pivot(Dataset.open(file, Job.quiet()));
        facts = DriverManager.getConnection("jdbc:sqlite:" + file);
    }

    @AfterAll
    void close() throws SQLException {
        facts.close();
    }

    @ParameterizedTest
    @EnumSource
    void theMembersOfACategoryAddUpInEveryRegionAndInTheTotal(Category category) {
        PivotTable table = compute(Grain.MONTH, Optional.of(RegionLevel.COUNTY), Optional.of(category));
        List<Cell> totals = IntStream.rangeClosed(0, table.allRegions()).boxed()
                .flatMap(r -> everyPeriod(table, r, table.allCategories()).stream()).toList();
        for (Cell total : totals) {
            List<Cell> members = IntStream.range(0, table.allCategories())
                    .mapToObj(c -> new Cell(total.period(), total.region(), c)).toList();
            for (Measure measure : ADDITIVE) {
                assertSum(members, total, cell -> table.numerator(measure, cell), measure);
                assertSum(members, total, cell -> table.denominator(measure, cell), measure);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void theRegionsAndWhoeverHasNoneAddUpToTheTotal(RegionLevel level) throws SQLException {
        PivotTable table = compute(Grain.MONTH, Optional.of(level), Optional.empty());
        double suppliedToNone = 0;
        for (Cell total : everyPeriod(table, table.allRegions(), 0)) {
            List<Cell> members = IntStream.range(0, table.allRegions()).mapToObj(r -> new Cell(total.period(), r, 0)).toList();
            double[] without = numbers(WITHOUT_REGION, table.periods().get(total.period()).label(), level.code());
            assertThat(sum(members, cell -> table.numerator(Measure.FULFILMENT, cell)) + without[0])
                    .isEqualTo(table.numerator(Measure.FULFILMENT, total));
            assertThat(sum(members, cell -> table.denominator(Measure.FULFILMENT, cell)) + without[1])
                    .isEqualTo(table.denominator(Measure.FULFILMENT, total));
            suppliedToNone += without[0];
        }
        assertThat(suppliedToNone > 0).as("somebody has no %s", level).isEqualTo(level != RegionLevel.PROVINCE);
    }

    @Test
    void theCountiesReachedAddUp() {
        PivotTable table = compute(Grain.WEEK, Optional.of(RegionLevel.COUNTY), Optional.empty());
        for (Cell total : everyPeriod(table, table.allRegions(), 0)) {
            List<Cell> members = IntStream.range(0, table.allRegions()).mapToObj(r -> new Cell(total.period(), r, 0)).toList();
            assertSum(members, total, cell -> table.numerator(Measure.COVERAGE, cell), Measure.COVERAGE);
            assertSum(members, total, cell -> table.denominator(Measure.COVERAGE, cell), Measure.COVERAGE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void thePeriodsAddUpToTheFacts(Grain grain) throws SQLException {
        PivotTable table = compute(grain, Optional.empty(), Optional.empty());
        List<Cell> periods = everyPeriod(table, 0, 0);
        double[] all = numbers("SELECT sum(supplied), sum(requested) FROM order_line");
        assertThat(sum(periods, cell -> table.numerator(Measure.FULFILMENT, cell))).isEqualTo(all[0]).isPositive();
        assertThat(sum(periods, cell -> table.denominator(Measure.FULFILMENT, cell))).isEqualTo(all[1]).isPositive();
    }

    private PivotTable compute(Grain grain, Optional<RegionLevel> region, Optional<Category> category) {
        return pivot.compute(PivotSpec.of(List.of(Measure.values()), grain).withRegion(region).withCategory(category), Job.quiet());
    }

    /** The cell of a region and category in every period. */
    private static List<Cell> everyPeriod(PivotTable table, int region, int category) {
        return IntStream.range(0, table.periods().size()).mapToObj(p -> new Cell(p, region, category)).toList();
    }

    private static void assertSum(List<Cell> members, Cell total, ToDoubleFunction<Cell> part, Measure measure) {
        double whole = part.applyAsDouble(total);
        assertThat(sum(members, part)).as("%s of %s", measure, total).isCloseTo(whole, within(1e-9 * Math.max(1, whole)));
    }

    private static double sum(List<Cell> cells, ToDoubleFunction<Cell> part) {
        return cells.stream().mapToDouble(part).sum();
    }

    private double[] numbers(String query, String... arguments) throws SQLException {
        try (PreparedStatement statement = facts.prepareStatement(query)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setString(i + 1, arguments[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                return new double[] {row.getDouble(1), row.getDouble(2)};
            }
        }
    }
}
