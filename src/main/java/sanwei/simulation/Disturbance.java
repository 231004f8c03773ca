package sanwei.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import sanwei.allocation.PanelReadings;
import sanwei.allocation.Preparation;
import sanwei.allocation.ProductWeek;
import sanwei.allocation.WeekInputs;
import sanwei.dataset.Market;
import sanwei.dataset.OrderLines;
import sanwei.dataset.Survey;
import sanwei.time.DayRange;
import sanwei.time.Period;

/**
 * A market that might have been instead of the recorded one. Requests of the horizon's weeks, and the survey of these weeks and of those
 * looked back on, are disturbed in the facts, the history only as the allocation reads it. Who requested still requests at least one
 * carton; a stock, price or history of 0 stays 0; what was really supplied stays.
 */
final class Disturbance {

    private final ReplayPlan plan;
    private final Spreads spreads;
    private final RandomGenerator random;
    private final Market market;

    Disturbance(ReplayPlan plan, Spreads spreads, RandomGenerator random) {
        this.plan = plan;
        this.spreads = spreads;
        this.random = random;
        Market m = plan.market();
        OrderLines lines = m.lines();
        var requested = new OrderLines(lines.productStart(), lines.baseDay(), lines.day(), lines.customer(), requests(lines), lines.supplied());
        market = new Market(m.info(), m.regions(), m.products(), m.customers(), m.targetClasses(), requested, m.span(), survey(m.survey()),
                m.records(), m.problems(), m.fingerprint());
    }

    private int[] requests(OrderLines lines) {
        int[] requested = lines.requested().clone();
        for (Period week : plan.horizon().weeks()) {
            for (int product : plan.products()) {
                double ofAll = factor(spreads.demand());
                for (int row = lines.firstRow(product, week.days().first()), end = lines.endRow(product, week.days()); row < end; row++) {
                    if (requested[row] > 0) {
                        requested[row] = (int) Math.max(1, Math.rint(requested[row] * ofAll * factor(spreads.request())));
                    }
                }
            }
        }
        return requested;
    }

    private Survey survey(Survey survey) {
        double[] stock = survey.stock().clone();
        double[] price = survey.cartonPrice().clone();
        int from = survey.firstRow(plan.horizon().days().first() - 7 * PanelReadings.WEEKS);
        for (int row = from, end = survey.endRow(plan.horizon().days()); row < end; row++) {
            if (plan.isSelected()[survey.product()[row]]) {
                // what was not read is NaN and stays so
                stock[row] *= factor(spreads.stock());
                price[row] *= factor(spreads.price());
            }
        }
        return new Survey(survey.present(), survey.day(), survey.customer(), survey.product(), survey.method(), price, stock,
                survey.stockoutDays());
    }

    /** Above 0, with mean 1. */
    private double factor(double spread) {
        return spread == 0 ? 1 : StrictMath.exp(spread * random.nextGaussian() - spread * spread / 2);
    }

    Market market() {
        return market;
    }

    /** A week of the plan with the requests and the survey of the market, and a history of its own. Weeks are asked for in their order. */
    WeekInputs of(WeekInputs week, Preparation preparation) {
        List<ProductWeek> products = new ArrayList<>();
        for (ProductWeek product : week.products()) {
            products.add(product(product, week.week().days()));
        }
        return preparation.withSurvey(week.withProducts(products), week.panel().stock(), market.survey().cartonPrice());
    }

    private ProductWeek product(ProductWeek of, DayRange days) {
        int[] requested = new int[of.size()];
        int[] history = of.lastYear().clone();
        OrderLines lines = market.lines();
        int[] rowOf = new int[market.customers().size()];
        for (int row = 0; row < of.size(); row++) {
            rowOf[of.customer()[row]] = row;
            if (history[row] != ProductWeek.NONE) {
                history[row] = (int) Math.rint(history[row] * factor(spreads.history()));
            }
        }
        for (int line = lines.firstRow(of.product(), days.first()), end = lines.endRow(of.product(), days); line < end; line++) {
            if (lines.requested()[line] > 0) {
                requested[rowOf[lines.customer()[line]]] += lines.requested()[line];
            }
        }
        return new ProductWeek(of.product(), of.customer(), requested, history, of.agreed(), of.growth(), of.supplied());
    }
}
