package sanwei.allocation.share;

import java.util.Arrays;
import java.util.stream.IntStream;
import sanwei.allocation.parameter.Rule;

/**
 * Whole cartons for rationed claims, inside the caps. They go out in an order that only rule and claims decide: first along the rule up to
 * the sum of the claims, then in proportion to the claims up to the caps.
 */
public final class Cartons {

    private final Claims claims;
    private final int[] cartons;

    private Cartons(Claims claims, int[] cartons) {
        this.claims = claims;
        this.cartons = cartons;
    }

    /**
     * @param rationed what the claims come to of this supply
     * @param cartons receives what each customer gets
     * @return their sum: the supply, or what the rationed claims come to in whole cartons
     */
    public static long deal(Rule rule, Claims claims, long supply, double[] rationed, int[] cartons) {
        Arrays.fill(cartons, 0, claims.size(), 0);
        int[] all = claims.claimants();
        long total = total(claims, all, supply, rationed);
        if (total == claims.caps(all)) {
            for (int i : all) {
                cartons[i] = claims.cap()[i];
            }
            return total;
        }
        long claimed = rule == Rule.PROPORTIONAL ? 0 : Claims.whole(claims.sum(all));
        var dealt = new Cartons(claims, cartons);
        dealt.dealClaims(rule, all, Math.min(total, claimed));
        if (total > claimed) {
            Growth.deal(all, claims.claim(), claims.limits(), claims.cap(), cartons, claimed, total);
        }
        return total;
    }

    private static long total(Claims claims, int[] all, long supply, double[] rationed) {
        double sum = 0;
        for (int i : all) {
            sum += rationed[i];
        }
        return Math.min(supply, Math.min(Claims.whole(sum), claims.caps(all)));
    }

    private void dealClaims(Rule rule, int[] all, long total) {
        switch (rule) {
            case PROPORTIONAL -> {
                // shares that are in proportion up to the claims and beyond need no step of their own
            }
            case EQUAL_AWARDS -> equalAwards(all, total);
            case EQUAL_LOSSES -> Losses.deal(claims, all, total, cartons);
            case CLASS_PRIORITY -> classPriority(all, total);
            case TAILORED_AWARDS -> tailoredAwards(all, total);
            case HISTORY_ONLY -> historyOnly(all, total);
        }
    }

    private void equalAwards(int[] members, long total) {
        Growth.deal(members, claims.alike(), claims.claim(), claims.cap(), cartons, 0, total);
    }

    private void classPriority(int[] all, long total) {
        double before = 0;
        for (int rank = 0; rank < Claims.RANKS; rank++) {
            int[] members = claims.ofRank(all, rank);
            double upTo = before + claims.sum(members);
            long own = Math.min(total, Claims.whole(upTo)) - Math.min(total, Claims.whole(before));
            Webster.apportion(members, claims.claim(), claims.cap(), own, cartons);
            before = upTo;
        }
    }

    /** What a class gets is itself apportioned by the claims of the classes. */
    private void tailoredAwards(int[] all, long total) {
        int[][] members = new int[Claims.RANKS][];
        double[] sum = new double[Claims.RANKS];
        int[] cap = new int[Claims.RANKS];
        for (int rank = 0; rank < Claims.RANKS; rank++) {
            members[rank] = claims.ofRank(all, rank);
            sum[rank] = claims.sum(members[rank]);
            cap[rank] = (int) Math.min(Integer.MAX_VALUE, claims.caps(members[rank]));
        }
        int[] claiming = IntStream.range(0, Claims.RANKS).filter(rank -> sum[rank] > 0).toArray();
        int[] own = new int[Claims.RANKS];
        Webster.apportion(claiming, sum, cap, total, own);
        for (int rank : claiming) {
            equalAwards(members[rank], own[rank]);
        }
    }

    private void historyOnly(int[] all, long total) {
        int[] known = claims.withHistory(all, true);
        int[] unknown = claims.withHistory(all, false);
        long ofKnown = Math.min(total, Claims.whole(claims.sum(known)));
        Growth.deal(known, claims.history(), claims.claim(), claims.cap(), cartons, 0, ofKnown);
        Webster.apportion(unknown, claims.claim(), claims.cap(), total - ofKnown, cartons);
    }
}
