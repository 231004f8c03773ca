package sanwei.pivot;

import java.util.Arrays;
import sanwei.dataset.OrderLines;

/**
 * The order lines of the (customer, product) pairs with a surveyed stock, pair by pair and within a pair by day.
 *
 * @param start first entry of each pair in {@code rows}, and the number of entries behind the last
 * @param rows rows of {@link OrderLines}
 */
public record PanelLines(int[] start, int[] rows) {

    public static PanelLines of(PanelStock stock, OrderLines lines, int customers) {
        int[] start = new int[stock.pairs() + 1];
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
        return new PanelLines(start, byOwner(start, rows, owner, size));
    }

    private static int[] byOwner(int[] start, int[] rows, int[] owner, int size) {
        int[] next = start.clone();
        int[] ordered = new int[size];
        for (int i = 0; i < size; i++) {
            ordered[next[owner[i]]++] = rows[i];
        }
        return ordered;
    }
}
