package sanwei.simulation.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sanwei.allocation.parameter.Catalogue;
import sanwei.measure.Measure;
import sanwei.simulation.ReplayPlan;
import sanwei.simulation.Spreads;
import sanwei.work.BadInput;
import sanwei.work.Cancellation.Cancelled;
import sanwei.work.Job;

class MonteCarloTest {

    private static ReplayPlan plan;

    @BeforeAll
    static void generate(@TempDir Path folder) {
        plan = Markets.generated(folder);
    }

    private static MonteCarlo.Request request(Spreads spreads, int runs, long seed) {
        return new MonteCarlo.Request(Markets.HANDBOOK, Markets.read(plan, Measure.values()), spreads, runs, seed);
    }

    @Test
    void withoutSpreadsEveryRunIsTheScenario() {
        var result = MonteCarlo.of(plan, request(Spreads.NONE, 3, 1), Job.quiet());

        for (int goal = 0; goal < Measure.values().length; goal++) {
            double value = result.scenario()[goal];
            Estimate estimate = result.result(goal);
            assertThat(estimate.defined()).isEqualTo(Double.isNaN(value) ? 0 : 3);
            assertThat(new double[] {estimate.low(), estimate.median(), estimate.high()}).containsOnly(value);
        }
    }

    @Test
    void neitherTheNumberOfThreadsNorTheDayChangesTheResult() throws Exception {
        var request = request(Spreads.ASSUMED, 12, 7);
        MonteCarlo one = Markets.withThreads(1, () -> MonteCarlo.of(plan, request, Job.quiet()));
        MonteCarlo four = Markets.withThreads(4, () -> MonteCarlo.of(plan, request, Job.quiet()));

        assertThat(four.estimates()).isEqualTo(one.estimates());
        assertThat(MonteCarlo.of(plan, request(Spreads.ASSUMED, 12, 8), Job.quiet()).estimates()).isNotEqualTo(one.estimates());
    }

    /** The first runs are the same however many follow. */
    @Test
    void theRunningEstimateEndsInTheResult() {
        var few = MonteCarlo.of(plan, request(Spreads.ASSUMED, 10, 7), Job.quiet());
        var more = MonteCarlo.of(plan, request(Spreads.ASSUMED, 20, 7), Job.quiet());

        int fulfilment = Measure.FULFILMENT.ordinal();
        assertThat(more.estimates().get(fulfilment)).extracting(Estimate::runs).startsWith(2, 3).endsWith(19, 20).hasSize(19);
        assertThat(more.estimates().get(fulfilment)).contains(few.result(fulfilment));
        Estimate result = more.result(fulfilment);
        assertThat(result.low()).isLessThan(result.median());
        assertThat(result.median()).isLessThan(result.high());
        assertThat(result.mean()).isBetween(result.low(), result.high());
    }

    /** What is supplied in all is what was really supplied: only the requests move. */
    @Test
    void noiseOfTheSurveyMovesOnlyWhatIsSurveyed() {
        var result = MonteCarlo.of(plan, new MonteCarlo.Request(Markets.HANDBOOK.with(Catalogue.STOCK_STEP, 0.0)
                .with(Catalogue.NARROWING, 0.0).with(Catalogue.PRICE_NARROWING, 0.0),
                Markets.read(plan, Measure.FULFILMENT, Measure.STOCK_TO_SALES, Measure.PRICE_INDEX),
                new Spreads(0, 0, 0, 0.2, 0.02), 5, 3), Job.quiet());

        assertThat(result.result(0).low()).isEqualTo(result.result(0).high());
        assertThat(result.result(1).low()).isLessThan(result.result(1).high());
        assertThat(result.result(2).low()).isLessThan(result.result(2).high());
    }

    @Test
    void historyOutsideTheIntervalIsMarked() {
        var tight = new MonteCarlo.Request(Markets.HANDBOOK.with(Catalogue.SUPPLY_FACTOR, 0.5), Markets.read(plan, Measure.FULFILMENT),
                Spreads.ASSUMED, 5, 1);
        var asSupplied = new MonteCarlo.Request(Markets.HANDBOOK, Markets.read(plan, Measure.FULFILMENT), new Spreads(0, 0.2, 0, 0, 0), 20, 1);

        assertThat(MonteCarlo.of(plan, tight, Job.quiet()).historyOutside(0)).isTrue();
        assertThat(MonteCarlo.of(plan, asSupplied, Job.quiet()).historyOutside(0)).isFalse();
    }

    @Test
    void estimatesOfFourValues() {
        Estimate estimate = Estimate.of(new double[] {4, 1, Double.NaN, 3, 2});

        assertThat(estimate.runs()).isEqualTo(5);
        assertThat(estimate.defined()).isEqualTo(4);
        assertThat(estimate.mean()).isEqualTo(2.5);
        assertThat(estimate.median()).isEqualTo(2.5);
        assertThat(estimate.low()).isCloseTo(1.15, within(1e-12));
        assertThat(estimate.lowerQuartile()).isCloseTo(1.75, within(1e-12));
        assertThat(estimate.upperQuartile()).isCloseTo(3.25, within(1e-12));
        assertThat(estimate.high()).isCloseTo(3.85, within(1e-12));
        // deviation √(5/3), of the mean √(5/12)
        assertThat(estimate.halfWidth()).isCloseTo(1.959963984540054 * Math.sqrt(5.0 / 12), within(1e-12));
        assertThat(Estimate.of(new double[] {Double.NaN})).isEqualTo(
                new Estimate(1, 0, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN));
    }

    @Test
    void whatIsNoRequestIsRefused() {
        assertThatThrownBy(() -> request(Spreads.ASSUMED, 1, 1)).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> new Spreads(-0.1, 0, 0, 0, 0)).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> new Spreads(0, Double.NaN, 0, 0, 0)).isInstanceOf(BadInput.class);
    }

    @Test
    void itStopsWhenCancelled() {
        assertThatThrownBy(() -> MonteCarlo.of(plan, request(Spreads.ASSUMED, 200, 1), Markets.cancelledAt(0.01))).isInstanceOf(Cancelled.class);
    }
}
