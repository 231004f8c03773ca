package sanwei.allocation.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static sanwei.allocation.parameter.Rule.*;
import static sanwei.allocation.parameter.Surplus.HELD;
import static sanwei.allocation.parameter.Surplus.PLACED;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sanwei.allocation.parameter.Rule;
import sanwei.allocation.parameter.Surplus;

class CartonsTest {

    @Test
    void seatsAreAsPublished() {
        assertThat(Case.of(53_000, 24_000, 23_000).cartons(PROPORTIONAL, PLACED, 7)).containsExactly(3, 2, 2);
    }

    @Test
    void tiesGoToTheSmallerCustomer() {
        assertThat(Case.of(4, 4, 4, 4).cartons(PROPORTIONAL, PLACED, 6)).containsExactly(2, 2, 1, 1);
        assertThat(Case.of(4, 4, 4, 4).cartons(EQUAL_AWARDS, PLACED, 6)).containsExactly(2, 2, 1, 1);
        assertThat(Case.of(4, 4, 4, 4).cartons(EQUAL_LOSSES, PLACED, 6)).containsExactly(2, 2, 1, 1);
    }

    @Test
    void capsHold() {
        assertThat(Case.of(1, 9).capped(1, 9).cartons(PROPORTIONAL, PLACED, 10)).containsExactly(1, 9);
        // in proportion the second would get 7 of 8
        assertThat(Case.of(1, 5).capped(4, 5).cartons(PROPORTIONAL, PLACED, 8)).containsExactly(3, 5);
    }

    @Test
    void whatIsHeldIsRoundedHalfUp() {
        assertThat(Case.of(1.25, 1.25).cartons(PROPORTIONAL, HELD, 9)).containsExactly(2, 1);
        assertThat(Case.of(1.2, 1.2).cartons(PROPORTIONAL, HELD, 9)).containsExactly(1, 1);
    }

    @ParameterizedTest
    @EnumSource
    void totalsAreExactAndNobodyExceedsTheCap(Rule rule) {
        var random = new Random(1);
        for (int n = 0; n < 150; n++) {
            Case claims = Case.random(random);
            for (long supply = 0; supply <= claims.room() + 2; supply++) {
                for (Surplus surplus : Surplus.values()) {
                    int[] cartons = claims.cartons(rule, surplus, supply);
                    long whole = surplus == PLACED && supply > claims.sum() ? claims.room() : Claims.whole(claims.sum());
                    assertThat((long) Arrays.stream(cartons).sum()).isEqualTo(Math.min(supply, whole));
                    for (int i = 0; i < cartons.length; i++) {
                        assertThat(cartons[i]).isBetween(0, claims.claim()[i] > 0 ? claims.cap()[i] : 0);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void moreSupplyTakesNoCartonFromAnybody(Rule rule) {
        var random = new Random(2);
        for (int n = 0; n < 400; n++) {
            Case claims = Case.random(random);
            for (Surplus surplus : Surplus.values()) {
                int[] before = new int[claims.claim().length];
                for (long supply = 0; supply <= claims.room() + 2; supply++) {
                    int[] cartons = claims.cartons(rule, surplus, supply);
                    for (int i = 0; i < cartons.length; i++) {
                        if (cartons[i] < before[i]) {
                            fail("%s at %s: customer %s had %s, gets %s", claims, supply, i, before[i], cartons[i]);
                        }
                    }
                    before = cartons;
                }
            }
        }
    }

    /** Rounding 1.5, 2.25, 2.25 and then 1.5, 2.75, 2.75 by itself would take a carton from the first. */
    @Test
    void moreSupplyTakesNoCartonAlsoWhereTheSharesDoNotKeepTheirProportion() {
        Case claims = Case.of(1.5, 10, 10);

        assertThat(claims.cartons(EQUAL_AWARDS, PLACED, 6)).containsExactly(2, 2, 2);
        assertThat(claims.cartons(EQUAL_AWARDS, PLACED, 7)).containsExactly(2, 3, 2);
    }

    @Test
    void proportionalCartonsAreWebstersWhateverTheCaps() {
        var random = new Random(3);
        for (int n = 0; n < 300; n++) {
            Case claims = Case.random(random);
            for (long supply = 0; supply <= claims.sum(); supply++) {
                assertThat(claims.cartons(PROPORTIONAL, PLACED, supply)).containsExactly(webster(claims, supply));
            }
        }
    }

    /** The highest quotient of claim and odd number gets the next carton, in whole numbers as far as the claims are. */
    private static int[] webster(Case claims, long total) {
        int[] seats = new int[claims.claim().length];
        for (long s = 0; s < total; s++) {
            int best = -1;
            for (int i = 0; i < seats.length; i++) {
                boolean can = claims.claim()[i] > 0 && seats[i] < claims.cap()[i];
                if (can && (best < 0 || quotient(claims, seats, i) < quotient(claims, seats, best))) {
                    best = i;
                }
            }
            seats[best]++;
        }
        return seats;
    }

    private static double quotient(Case claims, int[] seats, int i) {
        return (2.0 * seats[i] + 1) / claims.claim()[i];
    }

    /** Webster's method may leave its quota, if rarely and not by much. */
    @ParameterizedTest
    @EnumSource
    void cartonsStayNearTheRule(Rule rule) {
        var random = new Random(5);
        for (int n = 0; n < 300; n++) {
            double[] claim = random.ints(1 + random.nextInt(8), 1, 12).asDoubleStream().toArray();
            int[] rank = random.ints(claim.length, 0, 2).toArray();
            Case claims = Case.of(claim).ranked(rank);
            for (long supply = 0; supply <= claims.sum(); supply++) {
                double[] rationed = claims.rationed(rule, PLACED, supply);
                int[] cartons = claims.cartons(rule, PLACED, supply);
                for (int i = 0; i < cartons.length; i++) {
                    assertThat(cartons[i] - rationed[i]).as("%s at %s", claims, supply).isBetween(-1.5, 1.5);
                }
            }
        }
    }

    @Test
    void thereMayBeNothingToShare() {
        for (Rule rule : Rule.values()) {
            assertThat(Case.of().cartons(rule, PLACED, 5)).isEmpty();
            assertThat(Case.of(0, 0).cartons(rule, PLACED, 5)).containsExactly(0, 0);
            assertThat(Case.of(3, 2).cartons(rule, PLACED, 0)).containsExactly(0, 0);
            assertThat(Case.of(3.5).cartons(rule, PLACED, 2)).containsExactly(2);
        }
    }
}
