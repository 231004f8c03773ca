package sanwei.dataset.open;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import sanwei.dataset.OrderLines;
import sanwei.time.DayRange;
import sanwei.work.Cancellation;

/** Brings order lines into the order of the market: by product, day, customer. */
final class LineOrder {

    private final int customers;
    private final int products;
    private final Cancellation cancellation;

    LineOrder(int customers, int products, Cancellation cancellation) {
        this.customers = customers;
        this.products = products;
        this.cancellation = cancellation;
    }

    /** @param lines at least one; emptied on the way, so that they are not in memory twice */
    OrderLines arrange(LineBlocks lines) {
        DayRange days = lines.days();
        List<LineBlock> blocks = lines.blocks();
        if (!lines.isOrderedByDayAndCustomer()) {
            blocks = sorted(blocks, b -> b.customer, 0, customers);
            blocks = sorted(blocks, b -> b.day, days.first(), days.length());
        }
        int[] productStart = starts(blocks, b -> b.product, 0, products);
        LineBlock all = sorted(blocks, b -> b.product, 0, products).getFirst();
        char[] day = new char[all.size()];
        for (int i = 0; i < day.length; i++) {
            day[i] = (char) (all.day[i] - days.first());
        }
        return new OrderLines(productStart, days.first(), day, all.customer, all.requested, all.supplied);
    }

    /** Stable counting sort into one block; the blocks read are given up one by one. */
    private List<LineBlock> sorted(List<LineBlock> blocks, Function<LineBlock, int[]> key, int first, int keys) {
        int[] next = starts(blocks, key, first, keys);
        var result = new LineBlock(next[keys]);
        int[] places = new int[0];
        for (int b = 0; b < blocks.size(); b++) {
            cancellation.check();
            LineBlock block = blocks.set(b, null);
            if (places.length < block.size()) {
                places = new int[block.size()];
            }
            place(key.apply(block), block.size(), first, next, places);
            result.scatter(block, places);
        }
        return new ArrayList<>(List.of(result));
    }

    private static void place(int[] keys, int n, int first, int[] next, int[] places) {
        for (int i = 0; i < n; i++) {
            places[i] = next[keys[i] - first]++;
        }
    }

    /** Where the rows of each key start, and their number behind the last. */
    private int[] starts(List<LineBlock> blocks, Function<LineBlock, int[]> key, int first, int keys) {
        int[] starts = new int[keys + 1];
        for (LineBlock block : blocks) {
            cancellation.check();
            count(key.apply(block), block.size(), first, starts);
        }
        for (int k = 0; k < keys; k++) {
            starts[k + 1] += starts[k];
        }
        return starts;
    }

    private static void count(int[] keys, int n, int first, int[] counts) {
        for (int i = 0; i < n; i++) {
            counts[keys[i] - first + 1]++;
        }
    }
}
