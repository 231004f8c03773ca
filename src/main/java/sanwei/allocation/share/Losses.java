package sanwei.allocation.share;

import java.util.ArrayList;
import java.util.List;

/**
 * Deals cartons out one after another while everybody stays the same short of the claim: as {@link Growth}, with shares of
 * max(0, claim − loss), the loss falling as more cartons are out.
 */
final class Losses {

    private final Claims claims;
    private final int[] cartons;
    /** Those who claim more than the loss, by the cartons they have, the largest claim on top. */
    private final List<CustomerHeap> byCartons = new ArrayList<>();
    private final CustomerHeap waiting;
    private double sum;
    private int dealtTo;

    private Losses(Claims claims, int[] members, int[] cartons) {
        this.claims = claims;
        this.cartons = cartons;
        waiting = new CustomerHeap(members.length);
        for (int i : members) {
            waiting.add(i, -claims.claim()[i]);
        }
    }

    /** @param cartons receives what the members get of the total, which is at most their claims rounded */
    static void deal(Claims claims, int[] members, long total, int[] cartons) {
        var losses = new Losses(claims, members, cartons);
        for (long s = 1; s <= total; s++) {
            losses.give(losses.loss(s));
        }
    }

    /** The loss that leaves s cartons. */
    private double loss(long s) {
        double loss = dealtTo == 0 ? Double.NEGATIVE_INFINITY : (sum - s) / dealtTo;
        while (!waiting.isEmpty() && -waiting.topKey() > loss) {
            int i = waiting.removeTop();
            sum += claims.claim()[i];
            dealtTo++;
            add(i);
            loss = (sum - s) / dealtTo;
        }
        return loss;
    }

    private void add(int customer) {
        while (byCartons.size() <= cartons[customer]) {
            byCartons.add(new CustomerHeap(4));
        }
        byCartons.get(cartons[customer]).add(customer, -claims.claim()[customer]);
    }

    private void give(double loss) {
        CustomerHeap best = null;
        double most = Double.NEGATIVE_INFINITY;
        for (int has = 0; has < byCartons.size(); has++) {
            CustomerHeap heap = byCartons.get(has);
            if (!heap.isEmpty()) {
                double due = (-heap.topKey() - loss) / (2.0 * has + 1);
                if (due > most || due == most && heap.top() < best.top()) {
                    most = due;
                    best = heap;
                }
            }
        }
        int i = best.removeTop();
        cartons[i]++;
        if (cartons[i] < claims.cap()[i]) {
            add(i);
        }
    }
}
