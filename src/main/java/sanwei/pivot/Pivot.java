package sanwei.pivot;

import sanwei.dataset.Market;
import sanwei.work.Job;

/**
 * Answers questions about one market. Made once per market: what all questions share is computed when it is made.
 * Safe for use by several threads.
 */
public final class Pivot {

    private final Market market;

    public Pivot(Market market) {
        this.market = market;
    }

    public Market market() {
        return market;
    }

    /**
     * @throws sanwei.work.BadInput when the question names a brand, product, region or member that the market does not have;
     *     the message lists the valid ones
     */
    public PivotTable compute(PivotSpec spec, Job job) {
        throw new UnsupportedOperationException();
    }
}
