package sanwei.dataset.generate;

import java.sql.SQLException;
import java.util.Arrays;
import sanwei.dataset.Schema;

/** Agreed monthly totals: core and key customers of the focus brand have one for each scarce article of it. */
final class Agreements {

    private static final double WEEKS_A_MONTH = 4.35;
    private static final double ROOM = 1.5;

    private final Shelves shelves;
    private final Classes classes;
    private final Weeks weeks;
    private final int[] left;

    Agreements(Shelves shelves, Classes classes, Weeks weeks) {
        this.shelves = shelves;
        this.classes = classes;
        this.weeks = weeks;
        left = new int[shelves.pairs()];
        Arrays.fill(left, Integer.MAX_VALUE);
    }

    /** Agrees anew for the month that begins with the week. */
    void nextMonth(int week, DatasetFile file) throws SQLException {
        for (int pair = 0; pair < left.length; pair++) {
            left[pair] = agreed(pair, week);
            if (left[pair] != Integer.MAX_VALUE) {
                int shop = shelves.shopOf(pair).id();
                int article = shelves.articleOf(pair).id();
                file.insert(Schema.Table.AGREED_TOTAL, shop, article, weeks.month(week).label(), left[pair]);
            }
        }
    }

    private int agreed(int pair, int week) {
        Article article = shelves.articleOf(pair);
        boolean due = article.scarce() && article.brand().equals(Portfolio.FOCUS_BRAND) && classes.of(pair) <= Classes.KEY;
        if (!due || !shelves.shopOf(pair).tradesOn(weeks.monday(week))) {
            return Integer.MAX_VALUE;
        }
        double need = shelves.rate[pair] * DemandCalendar.ordering(weeks.monday(week)) * article.trend(week) * article.supplyRatio();
        return (int) StrictMath.ceil(need * WEEKS_A_MONTH * ROOM) + 1;
    }

    /** What may still be supplied this month. */
    int left(int pair) {
        return left[pair];
    }

    void take(int pair, int cartons) {
        if (left[pair] != Integer.MAX_VALUE) {
            left[pair] -= cartons;
        }
    }
}
