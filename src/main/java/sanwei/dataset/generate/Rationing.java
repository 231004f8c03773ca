package sanwei.dataset.generate;

import java.util.Arrays;

/** Hands out what is at hand for each article and county: in order of precedence, up to a limit per shop where goods are scarce. */
final class Rationing {

    /** Most cartons of a scarce article in one order, by size of shop and target class. */
    private static final int[][] LIMITS = {{30, 22, 15, 10}, {18, 13, 9, 6}, {9, 6, 5, 4}};
    private static final float[] PRECEDENCE = {0.35f, 0.2f, 0.08f, 0};
    private static final double LEARNING = 0.4;

    private final Shelves shelves;
    private final SupplyPlan plan;
    private final Waves waves;
    private final Classes classes;
    private final Agreements agreements;
    private final Draw draw;
    private final int counties;
    private long[] queue = new long[1024];

    Rationing(Shelves shelves, SupplyPlan plan, Waves waves, Classes classes, Agreements agreements, int counties, Draw draw) {
        this.shelves = shelves;
        this.plan = plan;
        this.waves = waves;
        this.classes = classes;
        this.agreements = agreements;
        this.counties = counties;
        this.draw = draw;
    }

    /** Fills in what is supplied of each line, and puts it on the shelves. */
    void supply(int week, OrderBook book) {
        int[] end = gather(book);
        for (int a = 0; a < shelves.articles.size(); a++) {
            for (int c = 0; c < counties; c++) {
                int pool = a * counties + c;
                double level = waves.level(shelves.articles.get(a).brand(), c) * draw.between(0.88, 1.12);
                int cartons = draw.rounded(plan.atHand(a, c, week) * level);
                serve(book, pool == 0 ? 0 : end[pool - 1], end[pool], cartons);
            }
        }
        for (int line = 0; line < book.size(); line++) {
            deliver(book, line);
        }
    }

    /** Sorts the lines into queues by article and county, each served from its end; returns where each queue ends. */
    private int[] gather(OrderBook book) {
        if (queue.length < book.size()) {
            queue = new long[book.size() * 2];
        }
        int[] end = new int[shelves.articles.size() * counties];
        for (int line = 0; line < book.size(); line++) {
            end[pool(book.pair[line])]++;
        }
        for (int pool = 1; pool < end.length; pool++) {
            end[pool] += end[pool - 1];
        }
        int[] next = end.clone();
        for (int line = book.size() - 1; line >= 0; line--) {
            int pair = book.pair[line];
            float rank = book.precedence[line] + PRECEDENCE[classes.of(pair)];
            queue[--next[pool(pair)]] = (long) Float.floatToIntBits(rank) << 32 | line;
        }
        for (int pool = 0; pool < end.length; pool++) {
            Arrays.sort(queue, next[pool], end[pool]);
        }
        return end;
    }

    private int pool(int pair) {
        return shelves.article[pair] * counties + shelves.shopOf(pair).county();
    }

    private void serve(OrderBook book, int from, int to, int cartons) {
        int left = cartons;
        for (int i = to - 1; i >= from && left > 0; i--) {
            int line = (int) queue[i];
            int pair = book.pair[line];
            int given = Math.min(Math.min(book.requested[line], limit(pair)), Math.min(left, agreements.left(pair)));
            book.supplied[line] = given;
            left -= given;
        }
    }

    private int limit(int pair) {
        return shelves.articleOf(pair).scarce() ? LIMITS[shelves.shopOf(pair).size()][classes.of(pair)] : Integer.MAX_VALUE;
    }

    private void deliver(OrderBook book, int line) {
        int pair = book.pair[line];
        int supplied = book.supplied[line];
        agreements.take(pair, supplied);
        shelves.stock[pair] += supplied;
        shelves.fill[pair] += LEARNING * ((double) supplied / book.requested[line] - shelves.fill[pair]);
    }
}
