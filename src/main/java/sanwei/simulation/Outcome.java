package sanwei.simulation;

import java.util.List;
import sanwei.allocation.parameter.Scenario;
import sanwei.dataset.Market;
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
}
