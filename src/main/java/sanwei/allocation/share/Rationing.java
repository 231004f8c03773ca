package sanwei.allocation.share;

import java.util.Arrays;
import sanwei.allocation.parameter.Rule;
import sanwei.allocation.parameter.Surplus;

/** What each claim comes to when supply and claims differ: fractions of cartons, their sum the supply as far as claims and caps go. */
public final class Rationing {

    private final Claims claims;
    private final double[] rationed;

    private Rationing(Claims claims, double[] rationed) {
        this.claims = claims;
        this.rationed = rationed;
    }

    /**
     * @param supply whole cartons
     * @param rationed receives the result of each customer
     */
    public static void ration(Rule rule, Surplus surplus, Claims claims, long supply, double[] rationed) {
        Arrays.fill(rationed, 0, claims.size(), 0);
        var rationing = new Rationing(claims, rationed);
        int[] all = claims.claimants();
        double sum = claims.sum(all);
        if (sum > supply) {
            rationing.share(rule, all, sum, supply);
        } else if (surplus == Surplus.HELD || sum == 0) {
            System.arraycopy(claims.claim(), 0, rationed, 0, claims.size());
        } else {
            rationing.fill(all, claims.claim(), claims.limits(), Math.min(supply, claims.caps(all)));
        }
    }

    private void share(Rule rule, int[] all, double sum, double supply) {
        double[] claim = claims.claim();
        switch (rule) {
            case PROPORTIONAL -> proportional(all, sum, supply);
            case EQUAL_AWARDS -> fill(all, claims.alike(), claim, supply);
            case EQUAL_LOSSES -> equalLosses(all, supply);
            case CLASS_PRIORITY -> {
                double left = supply;
                for (int rank = 0; rank < Claims.RANKS; rank++) {
                    left -= proportional(claims.ofRank(all, rank), left);
                }
            }
            case TAILORED_AWARDS -> {
                for (int rank = 0; rank < Claims.RANKS; rank++) {
                    int[] members = claims.ofRank(all, rank);
                    fill(members, claims.alike(), claim, supply * (claims.sum(members) / sum));
                }
            }
            case HISTORY_ONLY -> {
                int[] known = claims.withHistory(all, true);
                double ofKnown = Math.min(supply, claims.sum(known));
                fill(known, claims.history(), claim, ofKnown);
                proportional(claims.withHistory(all, false), supply - ofKnown);
            }
        }
    }

    /** Gives the members at most their claims and says how much they got. */
    private double proportional(int[] members, double supply) {
        double sum = claims.sum(members);
        double given = Math.min(supply, sum);
        proportional(members, sum, given);
        return given;
    }

    private void proportional(int[] members, double sum, double supply) {
        for (int i : members) {
            rationed[i] = claims.claim()[i] * (supply / sum);
        }
    }

    /** Gives everybody in proportion to the weights, nobody more than the bound: the level rises until the supply is used up. */
    private void fill(int[] members, double[] weight, double[] bound, double supply) {
        double level = 0;
        double next = risen(members, weight, bound, supply, level);
        while (next > level) {
            level = next;
            next = risen(members, weight, bound, supply, level);
        }
        for (int i : members) {
            rationed[i] = Math.min(bound[i], level * weight[i]);
        }
    }

    /** The level when those at their bound at this one stay there and the others share the rest; at least this one. */
    private static double risen(int[] members, double[] weight, double[] bound, double supply, double level) {
        double bounded = 0;
        double growing = 0;
        double highest = level;
        for (int i : members) {
            double w = weight[i];
            double b = bound[i];
            if (b <= level * w) {
                bounded += b;
            } else {
                growing += w;
                highest = Math.max(highest, b / w);
            }
        }
        return growing == 0 ? level : Math.min(highest, (supply - bounded) / growing);
    }

    /** The loss falls on those who claim more than it: it rises until only the supply is left. */
    private void equalLosses(int[] members, double supply) {
        double loss = -1;
        double next = 0;
        while (next > loss) {
            loss = next;
            double sum = 0;
            int losing = 0;
            for (int i : members) {
                if (claims.claim()[i] > loss) {
                    sum += claims.claim()[i];
                    losing++;
                }
            }
            next = losing == 0 ? loss : (sum - supply) / losing;
        }
        for (int i : members) {
            rationed[i] = Math.max(0, claims.claim()[i] - loss);
        }
    }
}
