package sanwei.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sanwei.allocation.parameter.Catalogue;
import sanwei.allocation.parameter.Scenario;
import sanwei.dataset.Market;
import sanwei.dataset.OrderLines;
import sanwei.dataset.TestDataset;
import sanwei.dataset.open.Dataset;
import sanwei.measure.Measure;
import sanwei.pivot.MethodWeights;
import sanwei.pivot.Pivot;
import sanwei.pivot.PivotRow;
import sanwei.pivot.PivotSpec;
import sanwei.pivot.Selection;
import sanwei.time.Grain;
import sanwei.time.Period;
import sanwei.work.Job;
import sanwei.work.Message;

/** One shop that asks for 20 cartons a week, in two lines, and got 16 of them; the second product it asks for every other week. */
class ReactionTest {

    private static final List<String> MONDAYS = List.of("2025-03-03", "2025-03-10", "2025-03-17", "2025-03-24");
    private static final List<String> FRIDAYS = List.of("2025-03-07", "2025-03-14", "2025-03-21", "2025-03-28");
    private static final Scenario HALF = Scenario.standard("half").with(Catalogue.SUPPLY_FACTOR, 0.5);

    @TempDir
    Path folder;

    private ReplayPlan plan() {
        TestDataset data = TestDataset.in(folder)
                .region("C1", null, "county")
                .product("a", "A", "tier1", 100, 120, 110)
                .product("b", "A", "tier1", 100, 120, 110)
                .customer("k1", "C1");
        for (int week = 0; week < MONDAYS.size(); week++) {
            data.line(MONDAYS.get(week), "k1", "a", 12, 10).line(FRIDAYS.get(week), "k1", "a", 8, 6);
            if (week % 2 == 0) {
                data.line(MONDAYS.get(week), "k1", "b", 10, 10);
            }
        }
        Market market = Dataset.open(data.write(), Job.quiet());
        return new ReplayPlan(new Pivot(market), new Selection.Brand("A"), Horizon.of(Period.parse("2025-03").orElseThrow().days(), market.span()),
                MethodWeights.HANDBOOK, Job.quiet());
    }

    private static int[] requested(Outcome outcome, int product) {
        return ofProduct(outcome.market().lines(), outcome.market().lines().requested(), product);
    }

    private static int[] supplied(Outcome outcome, int product) {
        return ofProduct(outcome.market().lines(), outcome.market().lines().supplied(), product);
    }

    private static int[] ofProduct(OrderLines lines, int[] column, int product) {
        return Arrays.copyOfRange(column, lines.productStart()[product], lines.productStart()[product + 1]);
    }

    /**
     * 8 of 20 instead of 16 of 20: 0.4 missed, so 20 × 1.2 = 24 are asked for; 8 of 24 against 16 of 20 miss 0.4667, so 20 × 1.2333 = 24.67,
     * 25; 8 of 25 miss 0.48: 24.8, 25. More is asked for in the first line of the week.
     */
    @Test
    void whoGotLessAsksForMoreTheNextTime() {
        Outcome outcome = plan().replay(HALF.with(Catalogue.REQUEST_REACTION, 0.5), Job.quiet());
        assertThat(supplied(outcome, 0)).containsExactly(8, 0, 8, 0, 8, 0, 8, 0);
        assertThat(requested(outcome, 0)).containsExactly(12, 8, 16, 8, 17, 8, 17, 8);
        // 5 of 10 instead of 10: 0.5 missed, 10 × 1.25 = 12.5, half up
        assertThat(requested(outcome, 1)).containsExactly(10, 13);
    }

    /** Twice 16 are there but 20 are asked for: 1 instead of 0.8, so 20 × 0.9 = 18 are asked for, the last line first. */
    @Test
    void whoGotMoreAsksForLess() {
        Outcome outcome = plan().replay(Scenario.standard("double").with(Catalogue.SUPPLY_FACTOR, 2.0).with(Catalogue.REQUEST_REACTION, 0.5),
                Job.quiet());
        assertThat(requested(outcome, 0)).containsExactly(12, 8, 12, 6, 12, 6, 12, 6);
        assertThat(supplied(outcome, 0)).containsExactly(12, 8, 12, 6, 12, 6, 12, 6);
    }

    @Test
    void withoutReactionRequestsAreThoseOfHistory() {
        ReplayPlan plan = plan();
        assertThat(plan.replay(HALF, Job.quiet()).market().lines().requested()).isSameAs(plan.market().lines().requested());
    }

    @Test
    void suppliesAsInHistoryReproduceHistoryHoweverRequestsReact() {
        ReplayPlan plan = plan();
        Outcome forced = new Replay(plan, HALF.with(Catalogue.REQUEST_REACTION, 2.0))
                .run((week, place, past, sheet) -> new int[] {place == 0 ? 16 : 10}, Job.quiet());
        assertThat(forced.market().lines().requested()).isEqualTo(plan.market().lines().requested());
        assertThat(forced.market().lines().supplied()).isEqualTo(plan.market().lines().supplied());
    }

    @Test
    void indicatorsCountTheRequestsThatReacted() {
        ReplayPlan plan = plan();
        Outcome outcome = plan.replay(HALF.with(Catalogue.REQUEST_REACTION, 0.5), Job.quiet());
        var table = outcome.pivot(plan.pivot()).compute(PivotSpec.of(List.of(Measure.FULFILMENT), Grain.MONTH)
                .withProducts(new Selection.Codes(List.of("a"))), Job.quiet());
        assertThat(table.denominator(Measure.FULFILMENT, PivotRow.total(table).at(0))).isEqualTo(20 + 24 + 25 + 25);
        assertThat(table.numerator(Measure.FULFILMENT, PivotRow.total(table).at(0))).isEqualTo(4 * 8);
    }

    @Test
    void theArithmeticOfACartonBeginsWithTheRequestThatReacted() {
        var explanation = plan().week(HALF.with(Catalogue.REQUEST_REACTION, 0.5), Period.parse("2025-W11").orElseThrow(), Job.quiet())
                .explain("k1", "a");
        assertThat(explanation.steps().getFirst().arithmetic().getFirst()).isEqualTo(Message.of("allocation.explain.request_reacted", 24,
                "2025-W11", 20, 0.5, Message.of("parameter.source.scenario", "half")));
    }
}
