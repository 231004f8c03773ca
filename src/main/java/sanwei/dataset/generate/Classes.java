package sanwei.dataset.generate;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import sanwei.dataset.Category;
import sanwei.dataset.Schema;
import sanwei.time.Period;

/**
 * The target class of each shop for the brands that have them, renewed every quarter: shops that order steadily and much
 * rise, others fall, one class at a time; new ones enter as general; a violation removes a shop for half a year.
 */
final class Classes {

    static final int CORE = 0;
    static final int KEY = 1;
    static final int GENERAL = 2;
    static final int NONE = 3;

    private static final List<String> CODES = Category.TARGET_CLASS.knownMembers();
    /** Shares of a brand's sellers in core, core or key, and any class. */
    private static final double[] SHARES = {0.20, 0.48, 0.82};
    private static final double WEIGHT_OF_STEADINESS = 0.6;

    private final Shelves shelves;
    private final Violations violations;
    private final Draw draw;
    private final List<String> brands;
    /** By brand and shop. */
    private final byte[][] current;
    private final double[][] standing;
    private final short[][] weeksOrdered;
    private final byte[] brandOfArticle;
    private final double[][] limits;
    private int weeksSince;
    private boolean first = true;

    Classes(Shelves shelves, Violations violations, Draw draw) {
        this.shelves = shelves;
        this.violations = violations;
        this.draw = draw;
        brands = Portfolio.TARGETED_BRANDS.stream().filter(b -> shelves.articles.stream().anyMatch(a -> a.brand().equals(b))).toList();
        int shops = shelves.shops.size();
        current = new byte[brands.size()][shops];
        standing = new double[brands.size()][shops];
        weeksOrdered = new short[brands.size()][shops];
        limits = new double[brands.size()][];
        brandOfArticle = new byte[shelves.articles.size()];
        for (int a = 0; a < brandOfArticle.length; a++) {
            brandOfArticle[a] = (byte) brands.indexOf(shelves.articles.get(a).brand());
        }
        for (int b = 0; b < brands.size(); b++) {
            Arrays.fill(current[b], (byte) NONE);
            measureStanding(b);
        }
    }

    /** By what a shop sells of the brand. */
    private void measureStanding(int b) {
        for (int pair = 0; pair < shelves.pairs(); pair++) {
            if (brandOfArticle[shelves.article[pair]] == b) {
                standing[b][shelves.shop[pair]] += shelves.rate[pair];
            }
        }
        for (int s = 0; s < standing[b].length; s++) {
            double sold = standing[b][s];
            standing[b][s] = sold == 0 ? Double.NEGATIVE_INFINITY : 0.6 * StrictMath.log(sold) + 0.35 * draw.noise();
        }
        double[] sellers = Arrays.stream(standing[b]).filter(x -> x > Double.NEGATIVE_INFINITY).sorted().toArray();
        int last = sellers.length - 1;
        limits[b] = Arrays.stream(SHARES).map(share -> last < 0 ? 0 : sellers[(int) (last * (1 - share))]).toArray();
    }

    /** The class of the pair's shop for the pair's brand, {@link #CORE} to {@link #NONE}. */
    int of(int pair) {
        int brand = brandOfArticle[shelves.article[pair]];
        return brand < 0 ? NONE : current[brand][shelves.shop[pair]];
    }

    /** The class of a shop for the focus brand. */
    int forFocus(int shop) {
        return current[0][shop];
    }

    /** The class that what a shop sells of the focus brand deserves, before anything is known of its orders. */
    int deservedForFocus(int shop) {
        return earned(0, standing[0][shop]);
    }

    /** Larger for shops that sell more of the focus brand; −∞ for those that do not carry it. */
    double standingForFocus(int shop) {
        return standing[0][shop];
    }

    /** Counts the week towards the order sufficiency of the quarter. */
    void count(OrderBook book) {
        weeksSince++;
        int[] counted = new int[brands.size()];
        Arrays.fill(counted, -1);
        for (int line = 0; line < book.size(); line++) {
            int brand = brandOfArticle[shelves.article[book.pair[line]]];
            int shop = shelves.shop[book.pair[line]];
            // the lines of a shop stand together
            if (brand >= 0 && counted[brand] != shop) {
                counted[brand] = shop;
                weeksOrdered[brand][shop]++;
            }
        }
    }

    /** Sets and writes the classes of the quarter. */
    void nextQuarter(Period quarter, DatasetFile file) throws SQLException {
        for (int b = 0; b < brands.size(); b++) {
            double usual = averageOfActive(weeksOrdered[b]);
            for (int s = 0; s < current[b].length; s++) {
                int before = current[b][s];
                current[b][s] = (byte) next(b, s, quarter, usual);
                if (current[b][s] != NONE || before != NONE) {
                    file.insert(
                            Schema.Table.TARGET_CLASS, shelves.shops.get(s).id(), brands.get(b), quarter.label(), CODES.get(current[b][s]));
                }
            }
            Arrays.fill(weeksOrdered[b], (short) 0);
        }
        weeksSince = 0;
        first = false;
    }

    private int next(int b, int s, Period quarter, double usual) {
        Shop shop = shelves.shops.get(s);
        double steadiness = weeksSince == 0 ? 0 : (weeksOrdered[b][s] - usual) / weeksSince;
        double score = standing[b][s] + WEIGHT_OF_STEADINESS * steadiness + 0.05 * draw.noise();
        if (!shop.tradesOn(Math.max(quarter.days().first(), Weeks.FIRST_MONDAY)) || violations.removed(s, quarter)) {
            return NONE;
        }
        int earned = earned(b, score);
        if (first) {
            return earned;
        }
        return Math.clamp(earned, Math.max(CORE, current[b][s] - 1), Math.min(NONE, current[b][s] + 1));
    }

    private int earned(int b, double score) {
        double[] limit = limits[b];
        return score >= limit[CORE] ? CORE : score >= limit[KEY] ? KEY : score >= limit[GENERAL] ? GENERAL : NONE;
    }

    private static double averageOfActive(short[] weeks) {
        int sum = 0;
        int active = 0;
        for (short count : weeks) {
            sum += count;
            active += count > 0 ? 1 : 0;
        }
        return active == 0 ? 0 : (double) sum / active;
    }
}
