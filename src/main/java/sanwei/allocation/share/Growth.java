package sanwei.allocation.share;

/**
 * Deals cartons out one after another while shares grow in proportion to weights, nobody's above a bound: the s-th carton goes to whoever
 * has the largest x ÷ (2a + 1), x being the share when s cartons are out and a the cartons the member has; equal ones by the order of the
 * members. While nobody is at the bound this is Webster's divisor method. The order does not depend on how many cartons there are in the
 * end, so more of them take none from anybody.
 */
final class Growth {

    private final int[] members;
    private final double[] weight;
    private final double[] bound;
    private final int[] cap;
    private final int[] cartons;
    /** By the level at which each member reaches its bound. */
    private final CustomerHeap unreached;
    private final CustomerHeap growing;
    private final CustomerHeap bounded;
    private final boolean[] isBounded;
    private double growingWeight;
    private double boundedSum;

    private Growth(int[] members, double[] weight, double[] bound, int[] cap, int[] cartons) {
        this.members = members;
        this.weight = weight;
        this.bound = bound;
        this.cap = cap;
        this.cartons = cartons;
        unreached = new CustomerHeap(members.length);
        growing = new CustomerHeap(members.length);
        bounded = new CustomerHeap(members.length);
        isBounded = new boolean[cartons.length];
    }

    /**
     * @param weight above 0 for members
     * @param bound above 0 for members
     * @param cartons what the members have so far; receives what they get
     * @param has cartons that the members have in all
     * @param to cartons that they have in the end, at most the sum of their caps
     */
    static void deal(int[] members, double[] weight, double[] bound, int[] cap, int[] cartons, long has, long to) {
        if (has < to) {
            new Growth(members, weight, bound, cap, cartons).deal(has, to);
        }
    }

    private void deal(long has, long to) {
        double first = Double.POSITIVE_INFINITY;
        for (int i : members) {
            growingWeight += weight[i];
            first = Math.min(first, bound[i] / weight[i]);
        }
        long from = has == 0 ? dealBefore(first, to) : has;
        if (from == to) {
            return;
        }
        for (int i : members) {
            unreached.add(i, bound[i] / weight[i]);
            if (cartons[i] < cap[i]) {
                growing.add(i, Webster.key(cartons[i], weight[i]));
            }
        }
        for (long s = from + 1; s <= to; s++) {
            give(level(s));
        }
    }

    /** Deals at once as many as go out before the first bound is reached, and says how many. */
    private long dealBefore(double firstReached, long to) {
        long before = (long) Math.min(to, firstReached * growingWeight);
        while (before > 0 && before / growingWeight >= firstReached) {
            before--;
        }
        Webster.apportion(members, weight, cap, before, cartons);
        return before;
    }

    /** The level at which the shares add up to s; infinite when all are at their bounds. */
    private double level(long s) {
        while (!unreached.isEmpty()) {
            double level = (s - boundedSum) / growingWeight;
            if (unreached.topKey() > level) {
                return level;
            }
            int i = unreached.removeTop();
            isBounded[i] = true;
            boundedSum += bound[i];
            growingWeight -= weight[i];
            if (cartons[i] < cap[i]) {
                bounded.add(i, Webster.key(cartons[i], bound[i]));
            }
        }
        return Double.POSITIVE_INFINITY;
    }

    private void give(double level) {
        while (!growing.isEmpty() && isBounded[growing.top()]) {
            growing.removeTop();
        }
        if (bounded.isEmpty() || !growing.isEmpty() && growingIsNext(level)) {
            give(growing, weight);
        } else {
            give(bounded, bound);
        }
    }

    private boolean growingIsNext(double level) {
        double ofBounded = level * bounded.topKey();
        return growing.topKey() < ofBounded || growing.topKey() == ofBounded && growing.top() < bounded.top();
    }

    private void give(CustomerHeap from, double[] share) {
        int i = from.top();
        cartons[i]++;
        if (cartons[i] < cap[i]) {
            from.raiseTop(Webster.key(cartons[i], share[i]));
        } else {
            from.removeTop();
        }
    }
}
