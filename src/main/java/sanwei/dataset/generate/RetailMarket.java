package sanwei.dataset.generate;

import java.util.Arrays;

/**
 * What happens in the shops: consumers take goods from the shelves, and the price of an article in a county softens when
 * its stock grows beyond the usual cover and firms when it shrinks below.
 */
final class RetailMarket {

    /** A shop sells no more than this part of its stock in a week: it makes what is short last. */
    private static final double MOST_SOLD = 0.4;
    /** Below this part of a week's sale, or below a carton, a shelf may stand empty. */
    private static final double LOW_STOCK = 0.6;
    private static final double PRICE_RESPONSE = 0.16;
    private static final double PRICE_SPEED = 0.3;
    private static final double HABIT = 0.03;
    private static final double LOWEST = 0.88;
    private static final double HIGHEST = 1.07;

    private final Shelves shelves;
    private final Weeks weeks;
    private final Draw[] draws;
    private final int counties;
    /** By article and county: price against the base, and the cover the market has got used to (NaN before the first). */
    private final double[] price;
    private final double[] usualCover;
    /** By pair: days of the last week with an empty shelf. */
    final byte[] emptyDays;

    RetailMarket(Shelves shelves, Weeks weeks, int counties, Draw[] draws) {
        this.shelves = shelves;
        this.weeks = weeks;
        this.draws = draws;
        this.counties = counties;
        price = new double[shelves.articles.size() * counties];
        usualCover = new double[price.length];
        emptyDays = new byte[shelves.pairs()];
        Arrays.fill(price, 1);
        Arrays.fill(usualCover, Double.NaN);
    }

    double price(int pair) {
        return price[place(pair)];
    }

    private int place(int pair) {
        return shelves.article[pair] * counties + shelves.shopOf(pair).county();
    }

    /**
     * Lets a week pass after its goods have arrived.
     *
     * @param tastes by article and county
     */
    void sell(int week, double[] trend, double[] tastes) {
        double[] held = new double[price.length];
        double[] wanted = new double[price.length];
        double season = DemandCalendar.consumption(weeks.monday(week));
        for (int s = 0; s < shelves.shops.size(); s++) {
            if (!shelves.shops.get(s).tradesOn(weeks.monday(week))) {
                continue;
            }
            for (int pair = shelves.first[s]; pair < shelves.first[s + 1]; pair++) {
                double demand = shelves.rate[pair] * season * trend[shelves.article[pair]] * tastes[place(pair)];
                sell(pair, demand * draws[s].between(0.75, 1.25), draws[s]);
                held[place(pair)] += shelves.stock[pair];
                wanted[place(pair)] += demand;
            }
        }
        for (int i = 0; i < price.length; i++) {
            if (wanted[i] > 0 && held[i] > 0) {
                adjust(i, held[i] / wanted[i]);
            }
        }
    }

    private void sell(int pair, double demand, Draw draw) {
        shelves.stock[pair] -= Math.min(demand, shelves.stock[pair] * MOST_SOLD);
        double gap = 1 - shelves.stock[pair] / Math.min(1, LOW_STOCK * demand);
        boolean empty = demand > 0 && gap > 0 && draw.chance(0.6 * gap);
        emptyDays[pair] = (byte) (empty ? Math.clamp(StrictMath.round(6 * gap), 1, 7) : 0);
    }

    private void adjust(int place, double cover) {
        if (Double.isNaN(usualCover[place])) {
            usualCover[place] = cover;
        }
        double aim = Math.clamp(1 - PRICE_RESPONSE * StrictMath.log(cover / usualCover[place]), LOWEST, HIGHEST);
        price[place] += PRICE_SPEED * (aim - price[place]);
        usualCover[place] += HABIT * (cover - usualCover[place]);
    }
}
