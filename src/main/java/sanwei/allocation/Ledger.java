package sanwei.allocation;

import java.util.Arrays;
import sanwei.dataset.Market;
import sanwei.dataset.OrderLines;
import sanwei.time.DayRange;
import sanwei.time.Grain;
import sanwei.time.Period;

/** What every customer was supplied of the selected products week by week: history, in which a simulation writes over its own weeks. */
public final class Ledger {

    /** Weeks before a week that its past is made of. */
    public static final int WEEKS_BEFORE = 16;

    private final Period firstWeek;
    private final int customers;
    /** By product, week and customer. */
    private final int[][][] supplied;
    /** Of the weeks that reach into another month the part supplied there; null for other weeks. */
    private final int[][][] inNextMonth;

    private Ledger(int products, int customers, Period firstWeek, int weeks) {
        this.firstWeek = firstWeek;
        this.customers = customers;
        supplied = new int[products][weeks][customers];
        inNextMonth = new int[products][weeks][];
    }

    /**
     * The history of some products from {@link #WEEKS_BEFORE} before the first week up to the last one; weeks outside the data are empty.
     *
     * @param products indices in the market's products
     */
    public static Ledger of(Market market, int[] products, Period first, Period last) {
        int weeks = last.ordinal() - first.ordinal() + 1 + WEEKS_BEFORE;
        var ledger = new Ledger(products.length, market.customers().size(), first.minus(WEEKS_BEFORE), weeks);
        OrderLines lines = market.lines();
        for (int place = 0; place < products.length; place++) {
            for (int w = 0; w < weeks; w++) {
                ledger.record(ledger.week(w), place, products[place], lines, lines.supplied());
            }
        }
        return ledger;
    }

    /** Another one with the same supplies, to be written over by itself. */
    public Ledger copy() {
        var copy = new Ledger(supplied.length, customers, firstWeek, supplied[0].length);
        for (int place = 0; place < supplied.length; place++) {
            for (int w = 0; w < supplied[place].length; w++) {
                copy.supplied[place][w] = supplied[place][w].clone();
                copy.inNextMonth[place][w] = inNextMonth[place][w] == null ? null : inNextMonth[place][w].clone();
            }
        }
        return copy;
    }

    /**
     * Writes over what was supplied of a product in a week.
     *
     * @param place of the product in the selection
     * @param cartons supplied, by row of the order lines
     */
    public void record(Period week, int place, int product, OrderLines lines, int[] cartons) {
        int w = index(week);
        DayRange days = week.days();
        int nextMonth = firstOfNextMonth(days.first());
        int[] all = supplied[place][w];
        int[] later = startWeek(place, w);
        for (int row = lines.firstRow(product, days.first()), end = lines.endRow(product, days); row < end; row++) {
            all[lines.customer()[row]] += cartons[row];
            if (lines.epochDay(row) >= nextMonth) {
                later[lines.customer()[row]] += cartons[row];
            }
        }
    }

    /** Empties a week; returns the part in the next month, null for a week without one. */
    private int[] startWeek(int place, int w) {
        Arrays.fill(supplied[place][w], 0);
        DayRange days = week(w).days();
        inNextMonth[place][w] = firstOfNextMonth(days.first()) <= days.last() ? new int[customers] : null;
        return inNextMonth[place][w];
    }

    private static int firstOfNextMonth(int day) {
        return Grain.MONTH.containing(day).minus(-1).days().first();
    }

    /** Adds up the four weeks that end some weeks before the week, customer by customer. */
    void addFourWeeks(int place, Period week, int weeksBefore, int[] sums) {
        int end = index(week) - weeksBefore;
        for (int w = end - 4; w < end; w++) {
            add(supplied[place][w], sums);
        }
    }

    /** Adds up what was supplied since the first of the month of the week's Monday, customer by customer. */
    void addMonthToDate(int place, Period week, int[] sums) {
        int monday = week.days().first();
        int firstDay = Grain.MONTH.containing(monday).days().first();
        for (int w = index(week) - 1; w >= 0 && week(w).days().last() >= firstDay; w--) {
            add(week(w).days().first() >= firstDay ? supplied[place][w] : inNextMonth[place][w], sums);
        }
    }

    private static void add(int[] more, int[] sums) {
        for (int c = 0; c < sums.length; c++) {
            sums[c] += more[c];
        }
    }

    private int index(Period week) {
        return week.ordinal() - firstWeek.ordinal();
    }

    private Period week(int index) {
        return firstWeek.minus(-index);
    }
}
