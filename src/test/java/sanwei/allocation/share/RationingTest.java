package sanwei.allocation.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static sanwei.allocation.parameter.Rule.*;
import static sanwei.allocation.parameter.Surplus.HELD;
import static sanwei.allocation.parameter.Surplus.PLACED;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import sanwei.allocation.parameter.Rule;

class RationingTest {

    private static final Case PUBLISHED = Case.of(100, 200, 300);

    @ParameterizedTest
    @CsvSource({
        "PROPORTIONAL, 100, 16.667, 33.333, 50", "PROPORTIONAL, 200, 33.333, 66.667, 100", "PROPORTIONAL, 300, 50, 100, 150",
        "EQUAL_AWARDS, 100, 33.333, 33.333, 33.333", "EQUAL_AWARDS, 200, 66.667, 66.667, 66.667", "EQUAL_AWARDS, 300, 100, 100, 100",
        "EQUAL_LOSSES, 100, 0, 0, 100", "EQUAL_LOSSES, 200, 0, 50, 150", "EQUAL_LOSSES, 300, 0, 100, 200"})
    void rulesAreAsPublished(Rule rule, long supply, double first, double second, double third) {
        assertThat(PUBLISHED.rationed(rule, PLACED, supply)).containsExactly(new double[] {first, second, third}, within(5e-4));
    }

    @Test
    void equalAwardsStopAtTheClaim() {
        assertThat(PUBLISHED.rationed(EQUAL_AWARDS, PLACED, 450)).containsExactly(new double[] {100, 175, 175}, within(1e-9));
    }

    @Test
    void classesAreServedOneAfterTheOther() {
        Case claims = Case.of(100, 200, 300, 50).ranked(1, 0, 1, 3);

        assertThat(claims.rationed(CLASS_PRIORITY, PLACED, 150)).containsExactly(new double[] {0, 150, 0, 0}, within(1e-9));
        assertThat(claims.rationed(CLASS_PRIORITY, PLACED, 400)).containsExactly(new double[] {50, 200, 150, 0}, within(1e-9));
        assertThat(claims.rationed(CLASS_PRIORITY, PLACED, 620)).containsExactly(new double[] {100, 200, 300, 20}, within(1e-9));
    }

    @Test
    void tailoredAwardsGiveAClassItsShareOfTheClaims() {
        // claims 400 and 200 share 300 as 200 and 100; in the first class 100 each, in the second all
        Case claims = Case.of(100, 300, 200).ranked(0, 0, 2);

        assertThat(claims.rationed(TAILORED_AWARDS, PLACED, 300)).containsExactly(new double[] {100, 100, 100}, within(1e-9));
    }

    @Test
    void historyOnlyLooksAtTheRequestNoFurtherThanTheClaim() {
        Case claims = Case.of(100, 200, 300, 60).known(300, 100, 100, Double.NaN);

        assertThat(claims.rationed(HISTORY_ONLY, PLACED, 100)).containsExactly(new double[] {60, 20, 20, 0}, within(1e-9));
        assertThat(claims.rationed(HISTORY_ONLY, PLACED, 300)).containsExactly(new double[] {100, 100, 100, 0}, within(1e-9));
        // all who have a history are satisfied with 600
        assertThat(claims.rationed(HISTORY_ONLY, PLACED, 630)).containsExactly(new double[] {100, 200, 300, 30}, within(1e-9));
    }

    @Test
    void whatIsLeftIsPlacedInProportionUpToTheCaps() {
        Case claims = Case.of(10, 20, 0).capped(11, 40, 9);

        assertThat(claims.rationed(EQUAL_LOSSES, PLACED, 31)).containsExactly(new double[] {10 * 31.0 / 30, 20 * 31.0 / 30, 0}, within(1e-9));
        assertThat(claims.rationed(EQUAL_LOSSES, PLACED, 41)).containsExactly(new double[] {11, 30, 0}, within(1e-9));
        assertThat(claims.rationed(EQUAL_LOSSES, PLACED, 99)).containsExactly(11, 40, 0);
    }

    @Test
    void whatIsLeftIsHeld() {
        assertThat(Case.of(10, 20.5).capped(30, 40).rationed(PROPORTIONAL, HELD, 99)).containsExactly(10, 20.5);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsRationedAddsUpToTheSupplyAndNobodyGetsMoreThanTheClaim(Rule rule) {
        var random = new Random(4);
        for (int n = 0; n < 300; n++) {
            Case claims = Case.random(random);
            for (long supply = 0; supply < claims.sum(); supply++) {
                double[] rationed = claims.rationed(rule, PLACED, supply);
                assertThat(Arrays.stream(rationed).sum()).isCloseTo(supply, within(1e-9));
                for (int i = 0; i < rationed.length; i++) {
                    assertThat(rationed[i]).isBetween(0.0, claims.claim()[i] + 1e-9);
                }
            }
        }
    }

    @Test
    void equalAwardsReduceNobodyAndRewardNobodyForAskingMore() {
        Case modest = Case.of(100, 200, 300);
        Case inflated = Case.of(100, 200, 900);

        assertThat(inflated.rationed(EQUAL_AWARDS, PLACED, 450)).containsExactly(modest.rationed(EQUAL_AWARDS, PLACED, 450));
        assertThat(inflated.cartons(EQUAL_AWARDS, PLACED, 450)).containsExactly(modest.cartons(EQUAL_AWARDS, PLACED, 450));
        assertThat(inflated.rationed(PROPORTIONAL, PLACED, 450)[2]).isGreaterThan(modest.rationed(PROPORTIONAL, PLACED, 450)[2]);
    }

    @Test
    void equalAwardsRewardNoLargerClaimAboveTheLevel() {
        var random = new Random(6);
        int tried = 0;
        for (int n = 0; n < 300; n++) {
            Case claims = Case.random(random);
            for (long supply = 1; supply < claims.sum(); supply++) {
                double[] rationed = claims.rationed(EQUAL_AWARDS, PLACED, supply);
                double level = Arrays.stream(rationed).max().orElseThrow();
                for (int i = 0; i < rationed.length; i++) {
                    if (claims.claim()[i] > level + 1) {
                        double[] larger = claims.claim().clone();
                        int[] caps = claims.cap().clone();
                        larger[i] += 5;
                        caps[i] += 5;
                        Case inflated = new Case(larger, caps, claims.rank(), claims.history());
                        assertThat(inflated.cartons(EQUAL_AWARDS, PLACED, supply)).containsExactly(claims.cartons(EQUAL_AWARDS, PLACED, supply));
                        tried++;
                    }
                }
            }
        }
        assertThat(tried).isGreaterThan(1000);
    }
}
