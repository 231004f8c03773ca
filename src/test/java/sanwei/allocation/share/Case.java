package sanwei.allocation.share;

import java.util.Arrays;
import java.util.Random;
import sanwei.allocation.parameter.Rule;
import sanwei.allocation.parameter.Surplus;

/** Claims to try rules on. */
record Case(double[] claim, int[] cap, byte[] rank, double[] history) {

    /** Claims without caps to speak of, all of the first class, whose history is like the claims. */
    static Case of(double... claims) {
        int[] caps = Arrays.stream(claims).mapToInt(c -> (int) Math.ceil(c)).toArray();
        return new Case(claims, caps, new byte[claims.length], claims.clone());
    }

    Case ranked(int... ranks) {
        byte[] rank = new byte[ranks.length];
        for (int i = 0; i < ranks.length; i++) {
            rank[i] = (byte) ranks[i];
        }
        return new Case(claim, cap, rank, history);
    }

    Case capped(int... caps) {
        return new Case(claim, caps, rank, history);
    }

    Case known(double... past) {
        return new Case(claim, cap, rank, past);
    }

    /** Up to nine customers, some with small fractional claims, some alike, some claiming nothing, all classes, holes in the history. */
    static Case random(Random random) {
        int n = 1 + random.nextInt(9);
        double[] claim = new double[n];
        int[] cap = new int[n];
        byte[] rank = new byte[n];
        double[] history = new double[n];
        double[] usual = {0.4, 1.4, 1.5, 0.95 * 7, 1, 3};
        for (int i = 0; i < n; i++) {
            claim[i] = switch (random.nextInt(4)) {
                case 0 -> usual[random.nextInt(usual.length)];
                case 1 -> random.nextInt(3);
                case 2 -> 0.95 * random.nextInt(12);
                default -> 9 * random.nextDouble();
            };
            cap[i] = (int) Math.ceil(claim[i]) + (random.nextBoolean() ? random.nextInt(5) : 0);
            rank[i] = (byte) random.nextInt(Claims.RANKS);
            history[i] = random.nextInt(3) == 0 ? Double.NaN : random.nextInt(4) == 0 ? 0 : 12 * random.nextDouble();
        }
        return new Case(claim, cap, rank, history);
    }

    Claims claims() {
        return new Claims(claim.length, claim, cap, rank, history);
    }

    double[] rationed(Rule rule, Surplus surplus, long supply) {
        double[] rationed = new double[claim.length];
        Rationing.ration(rule, surplus, claims(), supply, rationed);
        return rationed;
    }

    int[] cartons(Rule rule, Surplus surplus, long supply) {
        int[] cartons = new int[claim.length];
        Cartons.deal(rule, claims(), supply, rationed(rule, surplus, supply), cartons);
        return cartons;
    }

    double sum() {
        return Arrays.stream(claim).sum();
    }

    /** Cartons that those who claim anything can take. */
    long room() {
        long room = 0;
        for (int i = 0; i < claim.length; i++) {
            room += claim[i] > 0 ? cap[i] : 0;
        }
        return room;
    }

    @Override
    public String toString() {
        return Arrays.toString(claim) + " caps " + Arrays.toString(cap) + " ranks " + Arrays.toString(rank) + " past " + Arrays.toString(history);
    }
}
