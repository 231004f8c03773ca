package sanwei.allocation;

import sanwei.allocation.share.Claims;
import sanwei.allocation.share.Smallest;
import sanwei.measure.Band.State;

/** What the indicators of a county do to its quantities: who gets none this week, and by how much the others change. */
final class MarketControl {

    /** Shares are decimals, so that their sum and product may miss a whole number by a rounding. */
    private static final double ROUNDING = 1e-9;
    private static final int RANKS = Claims.RANKS;

    private final Settings settings;
    private final Counties counties;

    MarketControl(Settings settings, Counties counties) {
        this.settings = settings;
        this.counties = counties;
    }

    /** The share of the county's customers that get none. */
    double narrowing(MarketState market, int county) {
        State price = settings.price.stateOf(market.priceIndex()[county]);
        if (price == State.ABOVE) {
            return 0;
        }
        State movement = settings.movement.stateOf(market.movement()[county]);
        boolean unstable = movement == State.BELOW || movement == State.ABOVE;
        return (unstable ? settings.narrowing : 0) + (price == State.BELOW ? settings.priceNarrowing : 0);
    }

    /** What quantities of the customer are multiplied with. */
    double stockFactor(MarketState market, int customer) {
        int county = counties.of(customer);
        if (county == Counties.NONE) {
            return 1;
        }
        return switch (settings.stock.stateOf(market.stockToSales()[county])) {
            case ABOVE -> 1 - settings.stockStep;
            case BELOW -> 1 + settings.stockStep;
            case INSIDE, UNDEFINED -> 1;
        };
    }

    /** Marks who is narrowed out: of those with a quantity the lowest by class, then by reference, then by customer. */
    void narrow(MarketState market, ProductWeek facts, Sheet sheet) {
        double[] share = new double[counties.size()];
        boolean any = false;
        for (int county = 0; county < share.length; county++) {
            share[county] = narrowing(market, county);
            any |= share[county] > 0;
        }
        if (!any) {
            return;
        }
        int[][] rows = rowsByCounty(share, facts, sheet);
        for (int county = 0; county < share.length; county++) {
            int out = (int) Math.floor(share[county] * rows[county].length + ROUNDING);
            narrow(rows[county], Math.min(out, rows[county].length), sheet);
        }
    }

    /** The rows with a quantity, of the counties that are narrowed. */
    private int[][] rowsByCounty(double[] share, ProductWeek facts, Sheet sheet) {
        int[] count = new int[share.length];
        for (int row = 0; row < sheet.size; row++) {
            int county = counties.of(facts.customer()[row]);
            if (county != Counties.NONE && share[county] > 0 && sheet.demand[row] > 0) {
                count[county]++;
            }
        }
        int[][] rows = new int[share.length][];
        for (int county = 0; county < share.length; county++) {
            rows[county] = new int[count[county]];
        }
        for (int row = sheet.size - 1; row >= 0; row--) {
            int county = counties.of(facts.customer()[row]);
            if (county != Counties.NONE && share[county] > 0 && sheet.demand[row] > 0) {
                rows[county][--count[county]] = row;
            }
        }
        return rows;
    }

    private static void narrow(int[] rows, int out, Sheet sheet) {
        double[] references = new double[rows.length];
        int left = out;
        for (int rank = RANKS - 1; rank >= 0 && left > 0; rank--) {
            int members = 0;
            for (int row : rows) {
                if (sheet.rank[row] == rank) {
                    references[members++] = sheet.reference[row];
                }
            }
            int ofRank = Math.min(left, members);
            if (ofRank > 0) {
                narrow(rows, rank, Smallest.of(references, members, ofRank), ofRank, sheet);
            }
            left -= ofRank;
        }
    }

    /** @param last the largest reference that is narrowed out; of those with it the largest customers go first */
    private static void narrow(int[] rows, int rank, double last, int out, Sheet sheet) {
        int left = out;
        for (int row : rows) {
            if (sheet.rank[row] == rank && sheet.reference[row] < last) {
                sheet.narrowed[row] = true;
                left--;
            }
        }
        for (int i = rows.length - 1; i >= 0 && left > 0; i--) {
            if (sheet.rank[rows[i]] == rank && sheet.reference[rows[i]] == last) {
                sheet.narrowed[rows[i]] = true;
                left--;
            }
        }
    }
}
