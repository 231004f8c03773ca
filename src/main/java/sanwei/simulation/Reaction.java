package sanwei.simulation;

import java.util.ArrayList;
import java.util.List;
import sanwei.allocation.ProductWeek;
import sanwei.allocation.WeekInputs;
import sanwei.allocation.parameter.Catalogue;
import sanwei.allocation.parameter.Scenario;
import sanwei.dataset.OrderLines;
import sanwei.time.DayRange;

/**
 * How requests answer to shortage, unless they are taken as they were: a request of history × (1 + reaction × the fulfilment that the
 * customer missed against history when it last asked for the product in the weeks replayed), in whole cartons rounded half up, at least
 * one. Supplies as in history leave every request as it was.
 */
final class Reaction {

    /** What is half a carton but for a rounding of decimals counts as half. */
    private static final double ROUNDING = 1e-9;

    private final double strength;
    private final OrderLines lines;
    private final int[] requested;
    /** By place of the product and customer; 0 where nothing was asked for yet. */
    private final double[][] missed;
    /** By customer, 0 between products. */
    private final int[] cartons;

    Reaction(Scenario scenario, OrderLines lines, int products, int customers) {
        strength = scenario.get(Catalogue.REQUEST_REACTION);
        this.lines = lines;
        requested = strength == 0 ? lines.requested() : lines.requested().clone();
        missed = new double[products][strength == 0 ? 0 : customers];
        cartons = new int[strength == 0 ? 0 : customers];
    }

    /** By row of the order lines; of weeks that have not reacted yet, history's. */
    int[] requested() {
        return requested;
    }

    /** The week with the requests that answer to what was replayed before it. */
    WeekInputs of(WeekInputs week) {
        if (strength == 0) {
            return week;
        }
        List<ProductWeek> products = new ArrayList<>();
        for (int place = 0; place < missed.length; place++) {
            products.add(of(week.products().get(place), missed[place], week.week().days()));
        }
        return week.withProducts(products);
    }

    private ProductWeek of(ProductWeek facts, double[] missedOf, DayRange days) {
        int[] asked = new int[facts.size()];
        for (int row = 0; row < asked.length; row++) {
            int customer = facts.customer()[row];
            asked[row] = request(facts.requested()[row], missedOf[customer]);
            cartons[customer] = asked[row] - facts.requested()[row];
        }
        change(facts.product(), days);
        return facts.withRequested(asked);
    }

    private int request(int inHistory, double missedBefore) {
        return (int) Math.max(1, Math.floor(inHistory * (1 + strength * missedBefore) + 0.5 + ROUNDING));
    }

    /** More is asked for in a customer's first line with a request, less in its last ones. */
    private void change(int product, DayRange days) {
        int from = lines.firstRow(product, days.first());
        int to = lines.endRow(product, days);
        for (int line = from; line < to; line++) {
            int customer = lines.customer()[line];
            if (cartons[customer] > 0 && requested[line] > 0) {
                requested[line] += cartons[customer];
                cartons[customer] = 0;
            }
        }
        for (int line = to - 1; line >= from; line--) {
            int customer = lines.customer()[line];
            int less = Math.clamp(cartons[customer], -requested[line], 0);
            requested[line] += less;
            cartons[customer] -= less;
        }
    }

    /**
     * Remembers what a week came to.
     *
     * @param asked with the requests that reacted
     * @param given cartons row by row
     */
    void learn(ProductWeek asked, int place, DayRange days, int[] given) {
        if (strength == 0) {
            return;
        }
        int from = lines.firstRow(asked.product(), days.first());
        int to = lines.endRow(asked.product(), days);
        int[] askedInHistory = new int[cartons.length];
        for (int line = from; line < to; line++) {
            cartons[lines.customer()[line]] += lines.supplied()[line];
            askedInHistory[lines.customer()[line]] += lines.requested()[line];
        }
        for (int row = 0; row < asked.size(); row++) {
            int customer = asked.customer()[row];
            missed[place][customer] = fulfilment(cartons[customer], askedInHistory[customer]) - fulfilment(given[row], asked.requested()[row]);
        }
        for (int line = from; line < to; line++) {
            cartons[lines.customer()[line]] = 0;
        }
    }

    /** Nobody is more than content. */
    private static double fulfilment(int supplied, int of) {
        return Math.min(1, (double) supplied / of);
    }
}
