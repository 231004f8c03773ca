package sanwei.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import sanwei.allocation.Counties;
import sanwei.dataset.Market;
import sanwei.dataset.OrderLines;
import sanwei.dataset.Regions;
import sanwei.time.DayRange;

/** Who is supplied otherwise in one market than in another of the same requests, history or outcome. */
public final class Movers {

    private final Market market;
    private final long[] requested;
    private final long[] before;
    private final long[] after;

    /**
     * @param products indices in the market's products
     * @param days in which supplies are added up
     */
    public Movers(Market before, Market after, int[] products, DayRange days) {
        this.market = before;
        int customers = market.customers().size();
        requested = new long[customers];
        this.before = new long[customers];
        this.after = new long[customers];
        OrderLines lines = before.lines();
        for (int product : products) {
            for (int row = lines.firstRow(product, days.first()), end = lines.endRow(product, days); row < end; row++) {
                int c = lines.customer()[row];
                requested[c] += lines.requested()[row];
                this.before[c] += lines.supplied()[row];
                this.after[c] += after.lines().supplied()[row];
            }
        }
    }

    /** Everybody who is supplied otherwise, in dataset order. */
    public List<Mover> customers() {
        List<Mover> movers = new ArrayList<>();
        for (int c = 0; c < requested.length; c++) {
            if (before[c] != after[c]) {
                movers.add(new Mover(c, requested[c], before[c], after[c]));
            }
        }
        return movers;
    }

    /** The counties that are supplied otherwise, in dataset order; those customers who are in none come last, as {@link Regions#NONE}. */
    public List<Mover> counties() {
        var counties = new Counties(market);
        long[][] sums = new long[3][counties.size() + 1];
        for (int c = 0; c < requested.length; c++) {
            int county = counties.of(c) == Counties.NONE ? counties.size() : counties.of(c);
            sums[0][county] += requested[c];
            sums[1][county] += before[c];
            sums[2][county] += after[c];
        }
        List<Mover> movers = new ArrayList<>();
        for (int county = 0; county <= counties.size(); county++) {
            if (sums[1][county] != sums[2][county]) {
                int region = county == counties.size() ? Regions.NONE : counties.region(county);
                movers.add(new Mover(region, sums[0][county], sums[1][county], sums[2][county]));
            }
        }
        return movers;
    }

    /**
     * Those with the largest change up or down, the largest first; equal ones stay in their order, undefined ones come last.
     *
     * @param change such as {@link Mover#cartons} or {@link Mover#fulfilment}
     */
    public static List<Mover> biggest(List<Mover> movers, ToDoubleFunction<Mover> change, int most) {
        Comparator<Mover> larger = Comparator.comparingDouble(mover -> {
            double size = Math.abs(change.applyAsDouble(mover));
            return Double.isNaN(size) ? 1 : -size;
        });
        return movers.stream().sorted(larger).limit(most).toList();
    }
}
