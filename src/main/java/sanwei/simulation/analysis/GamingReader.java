package sanwei.simulation.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import sanwei.dataset.Market;
import sanwei.dataset.OrderLines;
import sanwei.dataset.Records.AgreedTotal;
import sanwei.simulation.LeastSquares;
import sanwei.simulation.ReplayPlan;
import sanwei.simulation.SellOut;
import sanwei.simulation.analysis.GamingLens.Evidence;
import sanwei.simulation.analysis.GamingLens.Need;
import sanwei.simulation.analysis.GamingLens.Reaction;
import sanwei.simulation.analysis.GamingLens.Request;
import sanwei.time.DayRange;
import sanwei.time.Period;
import sanwei.work.Job;

/** Reads the evidence of all customers. */
final class GamingReader {

    /** Fewer weeks say nothing of a reaction. */
    static final int FEWEST_PAIRS = 8;
    /** Fewer weeks, scarce or other, say nothing of a difference. */
    static final int FEWEST_WEEKS = 4;

    private record ProductMonth(int product, Period month) {}

    private final Market market;
    private final ReplayPlan plan;
    private final Job job;
    private final double scarceBelow;
    private final List<Period> weeks;
    /** By week and customer. */
    private final int[][] requested;
    private final int[][] supplied;
    private final int[] capped;
    private final int[] underAgreement;
    private final boolean[] scarce;
    private final boolean[] other;
    private final double[] meanRequest;

    GamingReader(ReplayPlan plan, Request request, Job job) {
        this.plan = plan;
        this.job = job;
        market = plan.market();
        scarceBelow = request.scarceBelow();
        weeks = plan.horizon().weeks();
        int customers = market.customers().size();
        requested = new int[weeks.size()][customers];
        supplied = new int[weeks.size()][customers];
        capped = new int[customers];
        underAgreement = new int[customers];
        scarce = new boolean[weeks.size()];
        other = new boolean[weeks.size()];
        meanRequest = new double[weeks.size()];
    }

    GamingLens read() {
        for (int w = 0; w < weeks.size(); w++) {
            Runs.report(job, w, weeks.size());
            readWeek(w);
        }
        readCaps();
        Map<Integer, Need> needs = needs();
        List<Evidence> all = new ArrayList<>();
        for (int c = 0; c < capped.length; c++) {
            long asked = sum(requested, c, null);
            if (asked > 0) {
                all.add(new Evidence(c, asked, sum(supplied, c, null), needs.getOrDefault(c, Need.UNKNOWN), capped[c], underAgreement[c],
                        reaction(c), after(sum(requested, c, scarce), sum(requested, c, other))));
            }
        }
        return new GamingLens(new Request(scarceBelow), count(scarce), count(other), after(ofAll(scarce), ofAll(other)), all);
    }

    private void readWeek(int w) {
        OrderLines lines = market.lines();
        DayRange days = weeks.get(w).days();
        for (int product : plan.products()) {
            for (int row = lines.firstRow(product, days.first()), end = lines.endRow(product, days); row < end; row++) {
                requested[w][lines.customer()[row]] += lines.requested()[row];
                supplied[w][lines.customer()[row]] += lines.supplied()[row];
            }
        }
        var sums = WeekSums.of(lines, plan.products(), days);
        scarce[w] = sums.fulfilment() < scarceBelow;
        other[w] = sums.fulfilment() >= scarceBelow;
        meanRequest[w] = (double) sums.requested() / Arrays.stream(requested[w]).filter(r -> r > 0).count();
    }

    /** Cartons of a customer in all weeks, or in those that are marked. */
    private static long sum(int[][] cartons, int customer, boolean[] marked) {
        long sum = 0;
        for (int w = 0; w < cartons.length; w++) {
            sum += marked == null || marked[w] ? cartons[w][customer] : 0;
        }
        return sum;
    }

    private long ofAll(boolean[] marked) {
        return IntStream.range(0, weeks.size()).filter(w -> marked[w]).mapToLong(w -> Arrays.stream(requested[w]).asLongStream().sum()).sum();
    }

    private static int count(boolean[] marked) {
        int count = 0;
        for (boolean mark : marked) {
            count += mark ? 1 : 0;
        }
        return count;
    }

    private double after(long inScarce, long inOther) {
        int scarceWeeks = count(scarce);
        int otherWeeks = count(other);
        return scarceWeeks < FEWEST_WEEKS || otherWeeks < FEWEST_WEEKS || inScarce == 0
                ? Double.NaN
                : (double) inOther / otherWeeks / ((double) inScarce / scarceWeeks) - 1;
    }

    private Reaction reaction(int c) {
        var line = new LeastSquares();
        for (int w = 1; w < weeks.size(); w++) {
            if (requested[w - 1][c] > 0 && requested[w][c] > 0) {
                line.add((double) supplied[w - 1][c] / requested[w - 1][c], Math.log(requested[w][c] / meanRequest[w]));
            }
        }
        boolean enough = line.points() >= FEWEST_PAIRS;
        return new Reaction(line.points(), enough ? line.slope() : Double.NaN, enough ? line.standardError() : Double.NaN);
    }

    private Map<Integer, Need> needs() {
        Map<Integer, Need> needs = new HashMap<>();
        for (SellOut stretch : plan.sellOut(plan.horizon().days())) {
            needs.put(stretch.customer(), needs.getOrDefault(stretch.customer(), Need.UNKNOWN)
                    .plus(stretch.requested(), stretch.sold(), stretch.wanted()));
        }
        return needs;
    }

    /** Order lines against what the customer's earlier lines of the month had left of the agreed total. */
    private void readCaps() {
        Map<ProductMonth, int[]> agreed = new HashMap<>();
        for (AgreedTotal total : market.records().agreedTotals()) {
            agreed.computeIfAbsent(new ProductMonth(total.product(), total.month()), key -> {
                int[] none = new int[capped.length];
                Arrays.fill(none, -1);
                return none;
            })[total.customer()] = total.quantity();
        }
        for (int product : plan.products()) {
            agreed.forEach((key, left) -> {
                if (key.product() == product) {
                    readCaps(product, key.month().days(), left);
                }
            });
        }
    }

    private void readCaps(int product, DayRange month, int[] left) {
        OrderLines lines = market.lines();
        for (int row = lines.firstRow(product, month.first()), end = lines.endRow(product, month); row < end; row++) {
            int customer = lines.customer()[row];
            if (left[customer] > 0 && lines.requested()[row] > 0 && plan.horizon().days().contains(lines.epochDay(row))) {
                underAgreement[customer]++;
                capped[customer] += lines.requested()[row] >= left[customer] ? 1 : 0;
            }
            if (left[customer] > 0) {
                left[customer] = Math.max(0, left[customer] - lines.supplied()[row]);
            }
        }
    }
}
