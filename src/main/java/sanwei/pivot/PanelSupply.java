package sanwei.pivot;

import java.util.Arrays;
import sanwei.dataset.OrderLines;
import sanwei.dataset.Survey;
import sanwei.time.DayRange;

/**
 * What each (customer, product) pair with a surveyed stock was supplied day by day. Made once per market, it spares every question
 * about stocks the pass over the order lines.
 */
final class PanelSupply {

    /** First entry of each pair in {@code day} and {@code upToDay}, and the number of entries behind the last. */
    private final int[] start;
    private final int[] day;
    /** Cartons supplied to the pair from the first day up to and including the entry's. */
    private final long[] upToDay;
    /** For each survey row with a stock the pair's first entry on or after its day. */
    private final int[] entryOf;
    private final PanelStock stock;

    PanelSupply(PanelStock stock, Survey survey, OrderLines lines, int customers) {
        this.stock = stock;
        start = new int[stock.pairs() + 1];
        int[] rows = rows(lines, customers);
        day = new int[rows.length];
        upToDay = new long[rows.length];
        for (int pair = 0; pair < stock.pairs(); pair++) {
            long sum = 0;
            for (int i = start[pair]; i < start[pair + 1]; i++) {
                sum += lines.supplied()[rows[i]];
                day[i] = lines.epochDay(rows[i]);
                upToDay[i] = sum;
            }
        }
        entryOf = entries(survey);
    }

    private int[] entries(Survey survey) {
        int[] next = start.clone();
        int[] entries = new int[survey.size()];
        for (int row = 0; row < entries.length; row++) {
            int pair = stock.pairOf(row);
            if (pair != PanelStock.NONE) {
                while (next[pair] < start[pair + 1] && day[next[pair]] < survey.day()[row]) {
                    next[pair]++;
                }
                entries[row] = next[pair];
            }
        }
        return entries;
    }

    /** The order lines of the pairs, pair by pair and within a pair by day; fills in {@code start}. */
    private int[] rows(OrderLines lines, int customers) {
        int[] pairOf = new int[customers];
        int[] rows = new int[16];
        int[] owner = new int[16];
        int size = 0;
        int pair = 0;
        while (pair < stock.pairs()) {
            int product = stock.productOf(pair);
            Arrays.fill(pairOf, PanelStock.NONE);
            for (; pair < stock.pairs() && stock.productOf(pair) == product; pair++) {
                pairOf[stock.customerOf(pair)] = pair;
            }
            for (int row = lines.productStart()[product]; row < lines.productStart()[product + 1]; row++) {
                int found = pairOf[lines.customer()[row]];
                if (found != PanelStock.NONE) {
                    if (size == rows.length) {
                        rows = Arrays.copyOf(rows, size * 2);
                        owner = Arrays.copyOf(owner, size * 2);
                    }
                    rows[size] = row;
                    owner[size++] = found;
                    start[found + 1]++;
                }
            }
        }
        Arrays.parallelPrefix(start, Integer::sum);
        int[] next = start.clone();
        int[] ordered = new int[size];
        for (int i = 0; i < size; i++) {
            ordered[next[owner[i]]++] = rows[i];
        }
        return ordered;
    }

    /** Cartons supplied in the range to the pair of a survey row that lies in it. */
    long supplied(int surveyRow, DayRange range) {
        int pair = stock.pairOf(surveyRow);
        int from = entryOf[surveyRow];
        while (from > start[pair] && day[from - 1] >= range.first()) {
            from--;
        }
        int to = entryOf[surveyRow];
        while (to < start[pair + 1] && day[to] <= range.last()) {
            to++;
        }
        return upTo(pair, to) - upTo(pair, from);
    }

    private long upTo(int pair, int entry) {
        return entry == start[pair] ? 0 : upToDay[entry - 1];
    }
}
