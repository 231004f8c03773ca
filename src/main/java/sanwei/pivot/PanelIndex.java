package sanwei.pivot;

import java.util.Arrays;
import sanwei.dataset.Market;
import sanwei.dataset.OrderLines;
import sanwei.dataset.SortedRows;
import sanwei.dataset.Survey;
import sanwei.time.DayRange;

/**
 * The (customer, product) pairs whose stock is surveyed, and what each was supplied day by day. Made once per market, it spares every
 * question about stocks the pass over the order lines.
 */
final class PanelIndex {

    private final int[] customerOf;
    private final int[] productOf;
    /** Pair of each survey row, −1 where it has no stock. */
    private final int[] pairOfRow;
    /** First entry of each pair in {@code day} and {@code upToDay}, and the number of entries behind the last. */
    private final int[] start;
    private final int[] day;
    /** Cartons supplied to the pair from the first day up to and including the entry's. */
    private final long[] upToDay;

    PanelIndex(Market market) {
        Survey survey = market.survey();
        long[] keys = keys(survey, market.customers().size());
        long[] pairs = Arrays.stream(keys).filter(k -> k >= 0).sorted().distinct().toArray();
        pairOfRow = new int[keys.length];
        for (int row = 0; row < keys.length; row++) {
            pairOfRow[row] = keys[row] < 0 ? -1 : Arrays.binarySearch(pairs, keys[row]);
        }
        customerOf = new int[pairs.length];
        productOf = new int[pairs.length];
        for (int pair = 0; pair < pairs.length; pair++) {
            customerOf[pair] = (int) (pairs[pair] % market.customers().size());
            productOf[pair] = (int) (pairs[pair] / market.customers().size());
        }
        start = new int[pairs.length + 1];
        int[] rows = rows(market.lines(), market.customers().size());
        day = new int[rows.length];
        upToDay = new long[rows.length];
        readSupplies(market.lines(), rows);
    }

    private static long[] keys(Survey survey, int customers) {
        long[] keys = new long[survey.size()];
        for (int row = 0; row < keys.length; row++) {
            keys[row] = Double.isNaN(survey.stock()[row]) ? -1 : (long) survey.product()[row] * customers + survey.customer()[row];
        }
        return keys;
    }

    /** The order lines of the pairs, pair by pair and within a pair by day; fills in {@code start}. */
    private int[] rows(OrderLines lines, int customers) {
        int[] pairOf = new int[customers];
        int[] rows = new int[16];
        int[] owner = new int[16];
        int size = 0;
        int end;
        for (int first = 0; first < productOf.length; first = end) {
            int product = productOf[first];
            end = endOfProduct(first);
            Arrays.fill(pairOf, -1);
            for (int pair = first; pair < end; pair++) {
                pairOf[customerOf[pair]] = pair;
            }
            for (int row = lines.productStart()[product]; row < lines.productStart()[product + 1]; row++) {
                int pair = pairOf[lines.customer()[row]];
                if (pair >= 0) {
                    if (size == rows.length) {
                        rows = Arrays.copyOf(rows, size * 2);
                        owner = Arrays.copyOf(owner, size * 2);
                    }
                    rows[size] = row;
                    owner[size++] = pair;
                    start[pair + 1]++;
                }
            }
        }
        for (int pair = 0; pair < customerOf.length; pair++) {
            start[pair + 1] += start[pair];
        }
        int[] next = start.clone();
        int[] ordered = new int[size];
        for (int i = 0; i < size; i++) {
            ordered[next[owner[i]]++] = rows[i];
        }
        return ordered;
    }

    private int endOfProduct(int pair) {
        int end = pair;
        while (end < productOf.length && productOf[end] == productOf[pair]) {
            end++;
        }
        return end;
    }

    private void readSupplies(OrderLines lines, int[] rows) {
        for (int pair = 0; pair < customerOf.length; pair++) {
            long sum = 0;
            for (int i = start[pair]; i < start[pair + 1]; i++) {
                sum += lines.supplied()[rows[i]];
                day[i] = lines.epochDay(rows[i]);
                upToDay[i] = sum;
            }
        }
    }

    int pairs() {
        return customerOf.length;
    }

    int customerOf(int pair) {
        return customerOf[pair];
    }

    int productOf(int pair) {
        return productOf[pair];
    }

    int pairOfRow(int surveyRow) {
        return pairOfRow[surveyRow];
    }

    /** Cartons supplied to the pair in the range. */
    long supplied(int pair, DayRange range) {
        return suppliedBefore(pair, range.last() + 1) - suppliedBefore(pair, range.first());
    }

    private long suppliedBefore(int pair, int epochDay) {
        int next = SortedRows.firstFrom(start[pair], start[pair + 1], entry -> day[entry], epochDay);
        return next == start[pair] ? 0 : upToDay[next - 1];
    }
}
