package sanwei.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sanwei.allocation.parameter.Catalogue;
import sanwei.allocation.parameter.Rule;
import sanwei.allocation.parameter.Scenario;
import sanwei.allocation.parameter.Surplus;
import sanwei.dataset.Market;
import sanwei.dataset.Schema.Table;
import sanwei.dataset.TestDataset;
import sanwei.dataset.open.Dataset;
import sanwei.pivot.Comparison;
import sanwei.pivot.MethodWeights;
import sanwei.pivot.Selection;
import sanwei.pivot.oracle.RandomMarket;
import sanwei.time.Period;
import sanwei.work.BadInput;
import sanwei.work.Job;

class EdgeCasesTest {

    private static final Scenario STANDARD = Scenario.standard("s");

    @TempDir
    Path folder;

    @Test
    void oneCustomerWithoutLastYearWithoutSurveyIsReadByTheRequestAlone() {
        Sheet sheet = allocate(TestDataset.small(folder).line("2025-03-04", "k1", "a", 10, 4).without(Table.SURVEY), "2025-W10", STANDARD);

        // class none in a normal period: 10 × 0.25 × 0.9; strong, format other
        assertThat(sheet.size()).isEqualTo(1);
        assertThat(sheet.history(0)).isNaN();
        assertThat(sheet.reference(0)).isEqualTo(10);
        assertThat(sheet.claim(0)).isEqualTo(2.25);
        assertThat(sheet.stockFactor(0)).isEqualTo(1);
        assertThat(sheet.rationed(0)).isEqualTo(4, within(1e-12));
        assertThat(sheet.cartons(0)).isEqualTo(4);
    }

    @Test
    void allRequestsZeroIsAnEmptySheetWithItsSupplyUnallocated() {
        Sheet sheet = allocate(TestDataset.small(folder).line("2025-03-04", "k1", "a", 0, 0).line("2025-03-05", "k2", "a", 0, 0), "2025-W10",
                STANDARD);

        assertThat(sheet.size()).isZero();
        assertThat(sheet.supply()).isZero();
        assertThat(sheet.allocated()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void withoutSupplyEveryCartonIsZero(Rule rule) {
        Sheet sheet = allocate(ExampleMarket.in(folder).sql("UPDATE order_line SET supplied = 0 WHERE order_date >= '2025-03-03'"), "2025-W10",
                STANDARD.with(Catalogue.RULE, rule));

        assertThat(sheet.supply()).isZero();
        for (int row = 0; row < sheet.size(); row++) {
            assertThat(sheet.cartons(row)).isZero();
            assertThat(sheet.rationed(row)).isZero();
        }
    }

    @Test
    void withAllWeightOnHistoryACustomerWithoutOneIsReadByTheRequest() {
        Scenario history = STANDARD.with(Catalogue.REQUEST_WEIGHT, 0.0).with(Catalogue.HISTORY_WEIGHT, 1.0);
        Sheet sheet = allocate(ExampleMarket.in(folder), "2025-W10", history);

        assertThat(sheet.reference(4)).isEqualTo(12);
        // k8 was active and bought nothing
        assertThat(sheet.reference(7)).isZero();
        assertThat(sheet.state(7)).isEqualTo(DemandState.STRONG);
        assertThat(sheet.claim(7)).isZero();
        assertThat(sheet.cartons(7)).isZero();
    }

    @Test
    void theFestivalTrueHistoryIsThatOfTheDaysMovedBack() {
        // Spring Festival fell on 10 February 2024 and 29 January 2025: 354 days, 3 March 2025 answers to 15 March 2024
        Sheet sheet = allocate(ExampleMarket.in(folder).line("2024-03-15", "k1", "a", 7, 7), "2025-W10",
                STANDARD.with(Catalogue.COMPARISON, Comparison.FESTIVAL));

        assertThat(sheet.history(0)).isPositive();
        assertThat(sheet.history(1)).isZero();
    }

    @Test
    void whatIsHeldStaysUnallocated() {
        Sheet sheet = allocate(ExampleMarket.in(folder), "2025-W10",
                STANDARD.with(Catalogue.SURPLUS, Surplus.HELD).with(Catalogue.SUPPLY_FACTOR, 3.0));

        // the claims of 71.011
        assertThat(sheet.supply()).isEqualTo(141);
        assertThat(sheet.allocated()).isEqualTo(71);
        assertThat(sheet.unallocated()).isEqualTo(70);
    }

    @Test
    void theSupplyFactorRoundsHalfUp() {
        // 47 × 0.5 = 23.5
        assertThat(allocate(ExampleMarket.in(folder), "2025-W10", STANDARD.with(Catalogue.SUPPLY_FACTOR, 0.5)).supply()).isEqualTo(24);
    }

    @Test
    void aWeekOutsideTheDataOrWithoutOrdersIsRefused() {
        Path file = ExampleMarket.in(folder).write();

        assertThat(refusal(file, "2026-W01")).isEqualTo("allocation.problem.outside");
        assertThat(refusal(file, "2024-W30")).isEqualTo("allocation.problem.no_orders");
    }

    private static String refusal(Path file, String week) {
        Market market = Dataset.open(file, Job.quiet());
        return catchThrowableOfType(BadInput.class, () -> allocate(market, week, STANDARD)).message().code();
    }

    /** In a market in which everything happens that may, nothing is undefined and nobody gets too much. */
    @ParameterizedTest
    @EnumSource
    void everyWeekOfARandomMarketComesOut(Rule rule) {
        Path file = new RandomMarket(LocalDate.of(2024, 1, 3), LocalDate.of(2025, 3, 20), 30, 4, 3000, rule.ordinal())
                .write(folder.resolve("random.db"));
        Market market = Dataset.open(file, Job.quiet());
        for (int week = 0; week < 12; week++) {
            String label = Period.parse("2025-W12").orElseThrow().minus(week * 5).label();
            for (double factor : new double[] {0.5, 1.5}) {
                var allocation = allocate(market, label, STANDARD.with(Catalogue.RULE, rule).with(Catalogue.SUPPLY_FACTOR, factor));
                for (int place = 0; place < allocation.sheets().size(); place++) {
                    check(allocation.inputs().products().get(place), allocation.past().products().get(place), allocation.sheets().get(place));
                }
            }
        }
    }

    private static void check(ProductWeek facts, Past.ProductPast before, Sheet sheet) {
        long sum = 0;
        for (int row = 0; row < sheet.size(); row++) {
            double[] steps = {sheet.reference(row), sheet.policy(row), sheet.circle(row), sheet.demand(row), sheet.stockFactor(row),
                sheet.claim(row), sheet.rationed(row)};
            assertThat(Arrays.stream(steps)).allMatch(step -> step >= 0 && step < 1e6);
            assertThat(sheet.cartons(row)).isBetween(0, facts.requested()[row]);
            if (facts.agreed()[row] != ProductWeek.NONE) {
                assertThat(sheet.cartons(row)).isLessThanOrEqualTo(Math.max(0, facts.agreed()[row] - before.monthToDate()[row]));
            }
            sum += sheet.cartons(row);
        }
        assertThat(sum).isEqualTo(sheet.allocated());
        assertThat(sheet.allocated() + sheet.unallocated()).isEqualTo(sheet.supply());
    }

    @Test
    void aSheetUsedAgainIsAsGoodAsNew() {
        Market market = Dataset.open(ExampleMarket.in(folder).write(), Job.quiet());
        WeekAllocation large = allocate(market, "2025-W10", STANDARD);
        WeekAllocation small = allocate(market, "2025-W09", STANDARD);
        var sheet = new Sheet();

        large.allocator().allocate(large.inputs(), 0, large.past(), sheet);
        small.allocator().allocate(small.inputs(), 0, small.past(), sheet);

        Sheet fresh = small.sheets().getFirst();
        assertThat(sheet.size()).isEqualTo(fresh.size()).isEqualTo(2);
        assertThat(rows(sheet)).isEqualTo(rows(fresh));
    }

    private static List<String> rows(Sheet sheet) {
        return IntStream.range(0, sheet.size())
                .mapToObj(row -> sheet.cartons(row) + " " + sheet.claim(row) + " " + sheet.narrowed(row))
                .toList();
    }

    private static Sheet allocate(TestDataset data, String week, Scenario scenario) {
        return allocate(Dataset.open(data.write(), Job.quiet()), week, scenario).sheets().getFirst();
    }

    private static WeekAllocation allocate(Market market, String week, Scenario scenario) {
        return WeekAllocation.of(market, new Selection.All(), Period.parse(week).orElseThrow(), scenario, MethodWeights.HANDBOOK);
    }
}
