package sanwei.dataset.generate;

import java.util.ArrayList;
import java.util.List;

/** What the shops request: each on its own weekday, by what it expects to sell, holds, and learnt from the last cuts. */
final class Ordering {

    private static final int LARGEST_REQUEST = 400;

    private final Shelves shelves;
    private final Weeks weeks;
    private final Draw[] draws;
    /** Shops by weekday, in order of id: their lines follow each other as in the file. */
    private final List<List<Integer>> byWeekday = new ArrayList<>();

    Ordering(Shelves shelves, Weeks weeks, Draw[] draws) {
        this.shelves = shelves;
        this.weeks = weeks;
        this.draws = draws;
        for (int weekday = 0; weekday < 5; weekday++) {
            var shops = new ArrayList<Integer>();
            for (int s = 0; s < shelves.shops.size(); s++) {
                if (shelves.shops.get(s).weekday() == weekday) {
                    shops.add(s);
                }
            }
            byWeekday.add(shops);
        }
    }

    /** Fills the book with the requests of the week. */
    void place(int week, double[] trend, OrderBook book) {
        book.clear();
        int monday = weeks.monday(week);
        double season = DemandCalendar.ordering(monday);
        double presence = DemandCalendar.presence(monday);
        for (int weekday = 0; weekday < 5; weekday++) {
            for (int s : byWeekday.get(weekday)) {
                Shop shop = shelves.shops.get(s);
                if (shop.ordersOn(monday + weekday) && draws[s].chance(shop.visits() * presence)) {
                    order(s, monday + weekday, season, trend, book);
                }
            }
        }
    }

    private void order(int s, int day, double season, double[] trend, OrderBook book) {
        Shop shop = shelves.shops.get(s);
        Draw draw = draws[s];
        for (int pair = shelves.first[s]; pair < shelves.first[s + 1]; pair++) {
            double need = shelves.rate[pair] * season * trend[shelves.article[pair]];
            if (need <= 0) {
                continue;
            }
            double held = shelves.stock[pair] / (shelves.cover[pair] * need);
            if (!draw.chance(shelves.chance[pair] * Math.clamp(1.7 - 0.7 * held, 0.25, 1.05))) {
                continue;
            }
            double usual = need / (shop.visits() * shelves.chance[pair]);
            double wished = usual * Math.clamp(1.6 - 0.6 * held, 0.5, 1.05) * draw.spread(0.25);
            int cartons = draw.rounded(wished * (1 + shop.greed() * (1 - shelves.fill[pair])));
            float luck = (float) draw.between(0.0, 1.0);
            if (cartons > 0) {
                book.add(day, pair, Math.min(cartons, LARGEST_REQUEST), luck);
            }
        }
    }
}
