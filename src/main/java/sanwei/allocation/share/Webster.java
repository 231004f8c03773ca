package sanwei.allocation.share;

/**
 * Webster's divisor method inside caps: of all keys (2k − 1) ÷ weight, k from 1 to the cap, the smallest get a carton each, equal ones
 * by the order of the members. A quotient rounded to a double never changes places with another one, at most the two become equal; the
 * order of the keys does not depend on how many cartons there are, so more of them take none from anybody.
 */
public final class Webster {

    private final int[] members;
    private final double[] weight;
    private final int[] cap;

    private Webster(int[] members, double[] weight, int[] cap) {
        this.members = members;
        this.weight = weight;
        this.cap = cap;
    }

    /** The key of the next carton of somebody who has some. */
    static double key(int has, double weight) {
        return (2.0 * has + 1) / weight;
    }

    /**
     * @param members in the order of their ids
     * @param weight above 0 for members
     * @param total at most the sum of the caps
     * @param cartons receives what each member gets
     */
    public static void apportion(int[] members, double[] weight, int[] cap, long total, int[] cartons) {
        if (total == 0) {
            for (int i : members) {
                cartons[i] = 0;
            }
        } else {
            new Webster(members, weight, cap).apportion(total, cartons);
        }
    }

    private void apportion(long total, int[] cartons) {
        double last = lastKey(total);
        long left = total;
        for (int i : members) {
            int due = due(i, last);
            boolean tied = due > 0 && key(due - 1, weight[i]) == last;
            cartons[i] = tied ? due - 1 : due;
            left -= cartons[i];
        }
        for (int i : members) {
            if (left > 0 && cartons[i] < cap[i] && key(cartons[i], weight[i]) == last) {
                cartons[i]++;
                left--;
            }
        }
    }

    /** The largest key that gets a carton. */
    private double lastKey(long total) {
        double sum = 0;
        for (int i : members) {
            sum += weight[i];
        }
        double low = 2 * total / sum;
        double high = low;
        long belowHigh = due(high);
        long belowLow = belowHigh;
        for (double step = 1.0 / 64; belowHigh < total; step *= 2) {
            low = high;
            belowLow = belowHigh;
            high *= 1 + step;
            belowHigh = due(high);
        }
        for (double step = 1.0 / 64; belowLow >= total; step *= 2) {
            high = low;
            low = Math.max(0, low * (1 - step));
            belowLow = due(low);
        }
        double[] between = between(low, high);
        return Smallest.of(between, between.length, Math.toIntExact(total - belowLow));
    }

    private double[] between(double low, double high) {
        double[] keys = new double[Math.toIntExact(due(high) - due(low))];
        int n = 0;
        for (int i : members) {
            int to = due(i, high);
            for (int has = due(i, low); has < to; has++) {
                keys[n++] = key(has, weight[i]);
            }
        }
        return keys;
    }

    /** How many keys are not above this one. */
    private long due(double key) {
        long due = 0;
        for (int i : members) {
            due += due(i, key);
        }
        return due;
    }

    private int due(int i, double key) {
        int due = (int) Math.min(cap[i], (key * weight[i] + 1) / 2);
        while (due < cap[i] && key(due, weight[i]) <= key) {
            due++;
        }
        while (due > 0 && key(due - 1, weight[i]) > key) {
            due--;
        }
        return due;
    }
}
