package sanwei.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sanwei.allocation.ProductWeek;
import sanwei.allocation.parameter.Catalogue;
import sanwei.allocation.parameter.Scenario;
import sanwei.dataset.Category;
import sanwei.dataset.Market;
import sanwei.dataset.OrderLines;
import sanwei.dataset.RegionLevel;
import sanwei.dataset.generate.Generator;
import sanwei.dataset.generate.GeneratorSettings;
import sanwei.dataset.open.Dataset;
import sanwei.measure.Measure;
import sanwei.pivot.Cell;
import sanwei.pivot.MethodWeights;
import sanwei.pivot.Pivot;
import sanwei.pivot.PivotSpec;
import sanwei.pivot.PivotTable;
import sanwei.pivot.Selection;
import sanwei.time.DayRange;
import sanwei.time.Grain;
import sanwei.work.Job;

class ReplayTest {

    private static final Scenario HANDBOOK = Scenario.standard("handbook");

    private static Pivot history;
    private static ReplayPlan plan;

    @BeforeAll
    static void generate(@TempDir Path folder) {
        Path file = folder.resolve("market.db");
        Generator.write(file, new GeneratorSettings(120, 70, 6, 11), Job.quiet());
        history = new Pivot(Dataset.open(file, Job.quiet()));
        plan = new ReplayPlan(history, new Selection.Brand(history.market().focusBrand()), Horizon.standard(history.market().span()),
                MethodWeights.HANDBOOK, Job.quiet());
    }

    /** Every indicator, in every cell, with numerator and denominator, to the last bit. */
    @Test
    void suppliesAsInHistoryReproduceHistory() {
        Outcome forced = new Replay(plan, HANDBOOK).run((week, place, past, sheet) -> historical(week.products().get(place), week.week().days()),
                Job.quiet());
        assertThat(forced.market().lines().supplied()).isEqualTo(history.market().lines().supplied());
        var simulated = new Pivot(forced.market());
        for (Grain grain : List.of(Grain.WEEK, Grain.MONTH, Grain.HALF)) {
            PivotSpec spec = PivotSpec.of(List.of(Measure.values()), grain)
                    .withRegion(Optional.of(RegionLevel.COUNTY))
                    .withCategory(Optional.of(Category.FORMAT));
            assertSame(history.compute(spec, Job.quiet()), simulated.compute(spec, Job.quiet()));
        }
    }

    private static void assertSame(PivotTable expected, PivotTable found) {
        for (Measure measure : Measure.values()) {
            for (int p = 0; p < expected.periods().size(); p++) {
                for (int r = 0; r <= expected.allRegions(); r++) {
                    for (int c = 0; c <= expected.allCategories(); c++) {
                        var cell = new Cell(p, r, c);
                        assertThat(found.numerator(measure, cell)).as("%s %s", measure, cell).isEqualTo((Object) expected.numerator(measure, cell));
                        assertThat(found.denominator(measure, cell)).as("%s %s", measure, cell).isEqualTo((Object) expected.denominator(measure, cell));
                    }
                }
            }
        }
    }

    private static int[] historical(ProductWeek product, DayRange days) {
        OrderLines lines = history.market().lines();
        int[] cartons = new int[product.size()];
        for (int line = lines.firstRow(product.product(), days.first()); line < lines.endRow(product.product(), days); line++) {
            int row = Arrays.binarySearch(product.customer(), lines.customer()[line]);
            if (row >= 0) {
                cartons[row] += lines.supplied()[line];
            }
        }
        return cartons;
    }

    @Test
    void onlyTheProductsAndWeeksOfThePlanChange() {
        Market outcome = plan.replay(HANDBOOK, Job.quiet()).market();
        OrderLines before = history.market().lines();
        DayRange days = plan.horizon().days();
        int changed = 0;
        for (int product = 0; product < before.products(); product++) {
            for (int line = before.productStart()[product]; line < before.productStart()[product + 1]; line++) {
                if (outcome.lines().supplied()[line] != before.supplied()[line]) {
                    assertThat(plan.products()).contains(product);
                    assertThat(days.contains(before.epochDay(line))).isTrue();
                    changed++;
                }
            }
        }
        assertThat(changed).isPositive();
    }

    @Test
    void theFirstWeekByItselfComesToWhatItComesToInTheWhole() {
        Scenario tight = HANDBOOK.with(Catalogue.SUPPLY_FACTOR, 0.7);
        ReplayPlan week = plan.firstWeek();
        Outcome first = week.replay(tight, Job.quiet());
        Outcome whole = plan.replay(tight, Job.quiet());
        assertThat(week.horizon().weeks()).containsExactly(plan.horizon().firstWeek());
        assertThat(plan.quantities()).isEqualTo(week.quantities() * plan.horizon().weeks().size());
        assertThat(first.tallies()).hasSize(plan.products().length).isEqualTo(whole.tallies().subList(0, plan.products().length));
        OrderLines lines = history.market().lines();
        DayRange days = week.horizon().days();
        for (int product : plan.products()) {
            for (int line = lines.firstRow(product, days.first()); line < lines.endRow(product, plan.horizon().days()); line++) {
                int expected = days.contains(lines.epochDay(line)) ? whole.market().lines().supplied()[line] : lines.supplied()[line];
                assertThat(first.market().lines().supplied()[line]).isEqualTo(expected);
            }
        }
    }

    @Test
    void nothingIsLostAndNobodyGetsMoreThanRequested() {
        Outcome outcome = plan.replay(HANDBOOK.with(Catalogue.SUPPLY_FACTOR, 0.8), Job.quiet());
        OrderLines lines = outcome.market().lines();
        for (Outcome.Tally tally : outcome.tallies()) {
            long supplied = 0;
            for (int line = lines.firstRow(tally.product(), tally.week().days().first());
                    line < lines.endRow(tally.product(), tally.week().days()); line++) {
                assertThat(lines.supplied()[line]).isBetween(0, lines.requested()[line]);
                supplied += lines.supplied()[line];
            }
            assertThat(supplied).isEqualTo(tally.allocated()).isLessThanOrEqualTo(tally.supply());
        }
        assertThat(outcome.tallies()).hasSize(plan.horizon().weeks().size() * plan.products().length);
    }

    @Test
    void theSameScenarioGivesTheSameFacts() {
        Outcome once = plan.replay(HANDBOOK, Job.quiet());
        Outcome again = plan.replay(HANDBOOK, Job.quiet());
        assertThat(again.market().lines().supplied()).isEqualTo(once.market().lines().supplied());
        assertThat(again.market().survey().stock()).isEqualTo(once.market().survey().stock());
        assertThat(again.market().survey().cartonPrice()).isEqualTo(once.market().survey().cartonPrice());
    }

    /** With less supply the panel holds less. */
    @Test
    void stocksFollowTheSupply() {
        double less = stock(plan.replay(HANDBOOK.with(Catalogue.SUPPLY_FACTOR, 0.5), Job.quiet()));
        double more = stock(plan.replay(HANDBOOK, Job.quiet()));
        assertThat(less).isLessThan(more);
    }

    private static double stock(Outcome outcome) {
        PivotSpec spec = PivotSpec.of(List.of(Measure.STOCK_TO_SALES), Grain.HALF)
                .withProducts(new Selection.Brand(history.market().focusBrand()));
        PivotTable table = new Pivot(outcome.market()).compute(spec, Job.quiet());
        int half = table.periods().indexOf(Grain.HALF.containing(outcome.horizon().days().last() - 3));
        return table.numerator(Measure.STOCK_TO_SALES, new Cell(half, 0, 0));
    }
}
