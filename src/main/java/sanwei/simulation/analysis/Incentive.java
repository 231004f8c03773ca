package sanwei.simulation.analysis;

import java.util.ArrayList;
import java.util.List;
import sanwei.allocation.ProductWeek;
import sanwei.allocation.Sheet;
import sanwei.allocation.WeekAllocation;
import sanwei.allocation.WeekInputs;
import sanwei.allocation.parameter.Scenario;
import sanwei.simulation.ReplayPlan;
import sanwei.time.Period;
import sanwei.work.Job;

/**
 * What customers gain in one week by asking for more than they did, each alone while all others ask for what they asked for.
 *
 * @param inflation 0.1 when requests are inflated by 10 %, rounded up to whole cartons
 * @param tried requests that were inflated
 * @param cartons that these requests get as they are
 * @param gained cartons that they get more when inflated, negative when less
 * @param winners requests that get more when inflated
 * @param cut those of the tried whose claim is rationed, which under equal awards are those above the level
 * @param cutWinners those of the winners whose claim is rationed
 */
public record Incentive(double inflation, int tried, long cartons, long gained, int winners, int cut, int cutWinners) {

    /** Claims are rationed when they miss more than a rounding. */
    private static final double ROUNDING = 1e-9;

    static List<Incentive> of(ReplayPlan plan, Scenario scenario, Period week, int sample, List<Double> inflations, Job job) {
        var allocation = WeekAllocation.of(plan.market(), plan.selection(), week, scenario, plan.weights());
        return inflations.stream().map(inflation -> new Trial(allocation, sample, inflation, job).run()).toList();
    }

    /** One week with one request after another inflated. */
    private static final class Trial {

        private final WeekAllocation as;
        private final double inflation;
        private final int step;
        private final Job job;
        private final Sheet sheet = new Sheet();
        private int tried;
        private long cartons;
        private long gained;
        private int winners;
        private int cut;
        private int cutWinners;

        Trial(WeekAllocation as, int sample, double inflation, Job job) {
            this.as = as;
            this.inflation = inflation;
            this.job = job;
            step = Math.max(1, Math.ceilDiv(as.rows(), sample));
        }

        Incentive run() {
            int place = 0;
            int next = 0;
            for (Sheet honest : as.sheets()) {
                ProductWeek facts = as.inputs().products().get(place);
                int[] requested = facts.requested().clone();
                WeekInputs inflated = with(place, requested);
                for (; next < facts.size(); next += step) {
                    job.cancellation().check();
                    requested[next] = (int) Math.ceil(facts.requested()[next] * (1 + inflation) - ROUNDING);
                    as.allocator().allocate(inflated, place, as.past(), sheet);
                    requested[next] = facts.requested()[next];
                    count(honest, next);
                }
                next -= facts.size();
                place++;
            }
            return new Incentive(inflation, tried, cartons, gained, winners, cut, cutWinners);
        }

        /** The week with other requests of one product; the array may be written to later. */
        private WeekInputs with(int place, int[] requested) {
            List<ProductWeek> products = new ArrayList<>(as.inputs().products());
            products.set(place, products.get(place).withRequested(requested));
            return as.inputs().withProducts(products);
        }

        private void count(Sheet honest, int row) {
            int more = sheet.cartons(row) - honest.cartons(row);
            boolean isCut = honest.rationed(row) < honest.claim(row) - ROUNDING;
            tried++;
            cartons += honest.cartons(row);
            gained += more;
            winners += more > 0 ? 1 : 0;
            cut += isCut ? 1 : 0;
            cutWinners += isCut && more > 0 ? 1 : 0;
        }
    }
}
