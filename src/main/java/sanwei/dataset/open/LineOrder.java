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

    /**
     * @param blocks emptied on the way, so that the lines are not in memory twice
     * @param days first and last day of the lines
     */
    OrderLines arrange(List<LineBlock> blocks, DayRange days) {
        List<LineBlock> lines = blocks;
        if (!isOrderedByDayAndCustomer(lines)) {
            lines = sorted(lines, b -> b.customer, 0, customers);
            lines = sorted(lines, b -> b.day, days.first(), days.length());
        }
        int[] productStart = starts(lines, b -> b.product, 0, products);
        LineBlock all = sorted(lines, b -> b.product, 0, products).getFirst();
        char[] day = new char[all.size()];
        for (int i = 0; i < day.length; i++) {
            day[i] = (char) (all.day[i] - days.first());
        }
        return new OrderLines(productStart, days.first(), day, all.customer, all.requested, all.supplied);
    }

    /** First and last day; {@code blocks} must not be empty. */
    static DayRange days(List<LineBlock> blocks) {
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        for (LineBlock block : blocks) {
            for (int i = 0; i < block.size(); i++) {
                first = Math.min(first, block.day[i]);
                last = Math.max(last, block.day[i]);
            }
        }
        return new DayRange(first, last);
    }

    private boolean isOrderedByDayAndCustomer(List<LineBlock> blocks) {
        long before = Long.MIN_VALUE;
        for (LineBlock block : blocks) {
            cancellation.check();
            for (int i = 0; i < block.size(); i++) {
                long key = (long) block.day[i] << Integer.SIZE | block.customer[i];
                if (key < before) {
                    return false;
                }
                before = key;
            }
        }
        return true;
    }

    /** Stable counting sort into one block; the blocks read are given up one by one. */
    private List<LineBlock> sorted(List<LineBlock> blocks, Function<LineBlock, int[]> key, int first, int keys) {
        int[] next = starts(blocks, key, first, keys);
        var result = new LineBlock(next[keys]);
        for (int b = 0; b < blocks.size(); b++) {
            cancellation.check();
            LineBlock block = blocks.set(b, null);
            int[] keyOf = key.apply(block);
            for (int i = 0; i < block.size(); i++) {
                result.set(next[keyOf[i] - first]++, block, i);
            }
        }
        result.fill();
        return new ArrayList<>(List.of(result));
    }

    /** Where the rows of each key start, and their number behind the last. */
    private int[] starts(List<LineBlock> blocks, Function<LineBlock, int[]> key, int first, int keys) {
        int[] starts = new int[keys + 1];
        for (LineBlock block : blocks) {
            cancellation.check();
            int[] keyOf = key.apply(block);
            for (int i = 0; i < block.size(); i++) {
                starts[keyOf[i] - first + 1]++;
            }
        }
        for (int k = 0; k < keys; k++) {
            starts[k + 1] += starts[k];
        }
        return starts;
    }
}
