package sanwei.simulation.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sanwei.allocation.parameter.Rule;
import sanwei.simulation.ReplayPlan;
import sanwei.simulation.analysis.RuleBench.Request;
import sanwei.simulation.analysis.RuleBench.RuleReading;
import sanwei.time.Period;
import sanwei.work.BadInput;
import sanwei.work.Cancellation.Cancelled;
import sanwei.work.Job;

class RuleBenchTest {

    @TempDir
    Path folder;

    private static Request request(ReplayPlan plan, int sample) {
        return new Request(Markets.HANDBOOK, plan.horizon().period(), Optional.empty(), sample, Request.INFLATIONS);
    }

    private static RuleReading of(RuleBench bench, Rule rule) {
        return bench.rules().get(rule.ordinal());
    }

    /** Requests of 10 and 20 in two counties, 30 of 60 a week: by halves, or 7 and 8 to each. */
    @Test
    void rulesShareTheSameSupplyDifferently() {
        ReplayPlan plan = Markets.plan(Markets.twoCounties(folder).write(), "2025-03");

        var bench = RuleBench.of(plan, request(plan, 10), Job.quiet());

        assertThat(bench.rules()).extracting(RuleReading::rule).containsExactly(Rule.values());
        assertThat(bench.rules()).allSatisfy(r -> {
            assertThat(r.fulfilment()).isEqualTo(0.5);
            assertThat(r.unmet()).isEqualTo(120);
            assertThat(r.unallocated()).isZero();
            assertThat(r.byClass()).anySatisfy(p -> {
                assertThat(p.member().code()).isEqualTo("core");
                assertThat(p.fulfilment()).isEqualTo(0.5);
            });
        });
        RuleReading proportional = of(bench, Rule.PROPORTIONAL);
        assertThat(proportional.gini()).isEqualTo(0);
        assertThat(proportional.jain()).isEqualTo(1);
        assertThat(proportional.byCounty()).extracting(RuleBench.Part::fulfilment).containsExactly(0.5, 0.5);
        RuleReading equal = of(bench, Rule.EQUAL_AWARDS);
        // k1 8, k2 8, k3 7, k4 7 of 10, 20, 10, 20
        assertThat(equal.byCounty()).extracting(RuleBench.Part::fulfilment).containsExactly(16.0 / 30, 14.0 / 30);
        assertThat(equal.jain()).isCloseTo(2.25 * 2.25 / (4 * (0.64 + 0.16 + 0.49 + 0.1225)), within(1e-12));
    }

    /** All four claim their requests and share one level of 7.5. */
    @Test
    void equalAwardsGiveNoReasonToInflateAboveTheLevel() {
        ReplayPlan plan = Markets.plan(Markets.twoCounties(folder).write(), "2025-03");

        var bench = RuleBench.of(plan, request(plan, 10), Job.quiet());

        assertThat(bench.incentiveWeek().label()).isEqualTo("2025-W10");
        assertThat(of(bench, Rule.EQUAL_AWARDS).incentives()).containsExactly(
                new Incentive(0.1, 4, 30, 0, 0, 4, 0), new Incentive(0.5, 4, 30, 0, 0, 4, 0), new Incentive(1.0, 4, 30, 0, 0, 4, 0));
        assertThat(of(bench, Rule.PROPORTIONAL).incentives().getLast().winners()).isEqualTo(4);
    }

    @Test
    void onAGeneratedMarketOnlyEqualAwardsGiveNoReason() {
        ReplayPlan plan = Markets.generated(folder);

        var bench = RuleBench.of(plan, request(plan, 25), Job.quiet());

        for (Incentive incentive : of(bench, Rule.EQUAL_AWARDS).incentives()) {
            assertThat(incentive.tried()).isBetween(20, 25);
            assertThat(incentive.cut()).isPositive();
            assertThat(incentive.cutWinners()).isZero();
        }
        assertThat(bench.rules()).filteredOn(r -> r.rule() != Rule.EQUAL_AWARDS).allSatisfy(
                r -> assertThat(r.incentives().getLast().cutWinners()).as(r.rule().name()).isPositive());
        assertThat(RuleBench.of(plan, request(plan, 25), Job.quiet())).isEqualTo(bench);
    }

    /** The first week had no supply: nothing can be rationed there. */
    @Test
    void aWeekWithoutSupplySaysNothingOfRules() {
        ReplayPlan plan = Markets.plan(Markets.twoCounties(folder)
                .sql("UPDATE order_line SET supplied = 0 WHERE order_date = '2025-03-04'")
                .write(), "2025-03");

        assertThat(RuleBench.of(plan, request(plan, 5), Job.quiet()).incentiveWeek().label()).isEqualTo("2025-W11");
    }

    @Test
    void withoutRequestsNothingIsDefined() {
        ReplayPlan plan = Markets.plan(Markets.twoCounties(folder).sql("UPDATE order_line SET supplied = 0, requested = 0").write(), "2025-03");

        var bench = RuleBench.of(plan, request(plan, 5), Job.quiet());

        assertThat(bench.isRationed()).isFalse();
        assertThat(bench.rules()).allSatisfy(r -> {
            assertThat(new double[] {r.fulfilment(), r.gini(), r.jain()}).containsOnly(Double.NaN);
            assertThat(r.unmet()).isZero();
            assertThat(r.incentives().getFirst().tried()).isZero();
        });
        assertThat(GamingLens.of(plan, GamingLens.Request.STANDARD, Job.quiet()).customers()).isEmpty();
    }

    @Test
    void whatIsNoBenchIsRefused() {
        Period march = Period.parse("2025-03").orElseThrow();
        assertThatThrownBy(() -> new Request(Markets.HANDBOOK, march, Optional.empty(), 0, Request.INFLATIONS)).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> new Request(Markets.HANDBOOK, march, Optional.empty(), 1, List.of(0.0))).isInstanceOf(BadInput.class);
    }

    @Test
    void itStopsWhenCancelled() {
        ReplayPlan plan = Markets.plan(Markets.twoCounties(folder).write(), "2025-03");

        assertThatThrownBy(() -> RuleBench.of(plan, request(plan, 5), Markets.cancelledAt(0.3))).isInstanceOf(Cancelled.class);
    }
}
