package sanwei.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import sanwei.allocation.ProductWeek;
import sanwei.allocation.parameter.Catalogue;
import sanwei.allocation.parameter.Rule;
import sanwei.allocation.parameter.Scenario;
import sanwei.dataset.Category;
import sanwei.dataset.Market;
import sanwei.dataset.OrderLines;
import sanwei.dataset.RegionLevel;
import sanwei.dataset.Schema.Table;
import sanwei.dataset.TestDataset;
import sanwei.dataset.open.Dataset;
import sanwei.measure.Measure;
import sanwei.pivot.MethodWeights;
import sanwei.pivot.Pivot;
import sanwei.pivot.PivotRow;
import sanwei.pivot.PivotSpec;
import sanwei.pivot.PivotTable;
import sanwei.pivot.Selection;
import sanwei.time.DayRange;
import sanwei.time.Days;
import sanwei.time.Grain;
import sanwei.work.Job;

/** What holds for every replay, on a market with everything that makes lines, panels and members awkward. */
class ReplayIdentityTest {

    private static final Scenario HANDBOOK = Scenario.standard("handbook");

    @TempDir
    private Path folder;

    private Pivot history;
    private ReplayPlan plan;

    private void open(boolean surveyed, String from, String to) {
        TestDataset data = ReplayMarket.in(folder);
        Market market = Dataset.open((surveyed ? data : data.without(Table.SURVEY)).write(), Job.quiet());
        history = new Pivot(market);
        var days = new DayRange(day(from), day(to));
        plan = new ReplayPlan(history, new Selection.All(), Horizon.of(days, market.span()), MethodWeights.HANDBOOK, Job.quiet());
    }

    private static int day(String day) {
        return Days.parse(day).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void suppliesAsInHistoryReproduceHistory(boolean surveyed) {
        open(surveyed, "2025-01-06", "2025-03-09");

        Outcome forced = new Replay(plan, HANDBOOK).run((week, place, past, sheet) -> historical(week.products().get(place), week.week().days()),
                Job.quiet());

        assertThat(forced.market().lines().supplied()).isEqualTo(history.market().lines().supplied());
        assertThat(changes(history, new Pivot(forced.market()))).isEmpty();
        assertThat(changes(history, forced.pivot(history))).isEmpty();
    }

    /** The pivot that shares with history answers as one made anew. */
    @Test
    void theSharingPivotAnswersAsAnyOther() {
        open(true, "2025-01-06", "2025-02-16");
        Outcome outcome = plan.replay(HANDBOOK.with(Catalogue.SUPPLY_FACTOR, 0.7), Job.quiet());

        assertThat(changes(history, outcome.pivot(history))).isNotEmpty();
        assertThat(changes(new Pivot(outcome.market()), outcome.pivot(history))).isEmpty();
    }

    /** The cells of all measures whose values are not the same to the last bit. */
    private static List<String> changes(Pivot before, Pivot after) {
        return Stream.of(Grain.DAY, Grain.WEEK, Grain.MONTH, Grain.HALF)
                .map(grain -> PivotSpec.of(List.of(Measure.values()), grain)
                        .withRegion(Optional.of(RegionLevel.COUNTY))
                        .withCategory(Optional.of(Category.FORMAT)))
                .flatMap(spec -> changes(before.compute(spec, Job.quiet()), after.compute(spec, Job.quiet())))
                .toList();
    }

    private static Stream<String> changes(PivotTable before, PivotTable after) {
        return before.spec().measures().stream().flatMap(measure -> PivotRow.of(before).stream()
                .flatMap(row -> IntStream.range(0, before.periods().size()).mapToObj(row::at))
                .filter(cell -> Double.compare(before.value(measure, cell), after.value(measure, cell)) != 0)
                .map(cell -> measure + " " + cell));
    }

    private int[] historical(ProductWeek product, DayRange days) {
        OrderLines lines = history.market().lines();
        int[] cartons = new int[product.size()];
        for (int line = lines.firstRow(product.product(), days.first()); line < lines.endRow(product.product(), days); line++) {
            cartons[Arrays.binarySearch(product.customer(), lines.customer()[line])] += lines.supplied()[line];
        }
        return cartons;
    }

    /** k1 got 1 of 10 on Monday and 7 of 13 on Friday: what it gets more fills Monday first, what it gets less is taken from Friday. */
    @Test
    void theLinesOfACustomerChangeAsLittleAsTheyCan() {
        open(true, "2025-01-20", "2025-01-26");

        assertThat(linesOfK1(8)).containsExactly(1, 7);
        assertThat(linesOfK1(12)).containsExactly(5, 7);
        assertThat(linesOfK1(19)).containsExactly(10, 9);
        assertThat(linesOfK1(3)).containsExactly(1, 2);
        assertThat(linesOfK1(0)).containsExactly(0, 0);
    }

    private int[] linesOfK1(int cartons) {
        Outcome outcome = new Replay(plan, HANDBOOK).run((week, place, past, sheet) -> new int[] {cartons, 0, 0, 0}, Job.quiet());
        OrderLines lines = outcome.market().lines();
        DayRange days = plan.horizon().days();
        return Arrays.stream(rows(lines, days)).filter(row -> lines.customer()[row] == 0).map(row -> lines.supplied()[row]).toArray();
    }

    private static int[] rows(OrderLines lines, DayRange days) {
        return IntStream.range(lines.firstRow(0, days.first()), lines.endRow(0, days)).toArray();
    }

    @Test
    void noSupplyAtAllLeavesNothing() {
        open(true, "2025-01-06", "2025-03-09");

        Outcome outcome = plan.replay(HANDBOOK.with(Catalogue.SUPPLY_FACTOR, 0.0), Job.quiet());

        OrderLines lines = outcome.market().lines();
        assertThat(Arrays.stream(rows(lines, plan.horizon().days())).map(row -> lines.supplied()[row])).containsOnly(0);
        assertThat(outcome.supply()).isZero();
        assertThat(outcome.allocated()).isZero();
        assertThat(Arrays.stream(outcome.market().survey().stock())).allMatch(stock -> stock >= 0);
    }

    /** One week, its supply from nothing to more than everybody asks for. */
    @ParameterizedTest
    @EnumSource(Rule.class)
    void moreSupplyTakesNoCartonFromAnybody(Rule rule) {
        open(true, "2025-01-20", "2025-01-26");
        long inHistory = plan.supplied();
        int[] before = new int[4];
        for (int supply = 0; supply <= 55; supply++) {
            Scenario scenario = HANDBOOK.with(Catalogue.RULE, rule).with(Catalogue.SUPPLY_FACTOR, (double) supply / inHistory);
            Outcome outcome = plan.replay(scenario, Job.quiet());
            assertThat(outcome.supply()).isEqualTo(supply);
            int[] now = ofCustomers(outcome.market().lines());
            for (int customer = 0; customer < now.length; customer++) {
                assertThat(now[customer]).as("%s: %s of %s", rule, customer, supply).isGreaterThanOrEqualTo(before[customer]);
            }
            assertThat(Arrays.stream(now).sum()).isEqualTo(outcome.allocated()).isLessThanOrEqualTo(supply);
            before = now;
        }
    }

    private int[] ofCustomers(OrderLines lines) {
        int[] cartons = new int[4];
        Arrays.stream(rows(lines, plan.horizon().days())).forEach(row -> cartons[lines.customer()[row]] += lines.supplied()[row]);
        return cartons;
    }
}
