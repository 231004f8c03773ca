package sanwei.simulation;

import java.util.List;
import sanwei.allocation.parameter.Scenario;
import sanwei.dataset.Market;
import sanwei.pivot.Pivot;
import sanwei.time.Period;

/**
 * What a replay came to.
 *
 * @param market facts like those of history: every question about a market can be asked of it
 * @param tallies one for each week and product that was allocated, by week, then product
 */
public record Outcome(Scenario scenario, Horizon horizon, Market market, PriceResponse response, List<Tally> tallies) {

    public Outcome {
        tallies = List.copyOf(tallies);
    }

    /**
     * What became of a week's supply.
     *
     * @param product index in the market's products
     * @param supply cartons to be handed out
     * @param allocated cartons handed out
     */
    public record Tally(Period week, int product, long supply, long allocated) {

        public long unallocated() {
            return supply - allocated;
        }
    }

    /**
     * The pivot of the outcome, which shares with that of history what a replay does not change.
     *
     * @param history of the market that the plan was made for
     */
    public Pivot pivot(Pivot history) {
        boolean sameRequests = market.lines().requested() == history.market().lines().requested();
        return sameRequests ? history.replayed(market, horizon.days()) : new Pivot(market);
    }

    public long supply() {
        return tallies.stream().mapToLong(Tally::supply).sum();
    }

    public long allocated() {
        return tallies.stream().mapToLong(Tally::allocated).sum();
    }
}
