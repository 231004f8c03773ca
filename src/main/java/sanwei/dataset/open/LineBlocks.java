package sanwei.dataset.open;

import java.util.ArrayList;
import java.util.List;
import sanwei.time.DayRange;

/** Order lines as they come from the file, in blocks so that nothing is copied while they grow. */
final class LineBlocks {

    private static final int BLOCK = 8192;

    private final List<LineBlock> blocks = new ArrayList<>();
    private LineBlock last;
    private long size;
    private int firstDay = Integer.MAX_VALUE;
    private int lastDay = Integer.MIN_VALUE;
    private boolean ordered = true;
    private long firstKey = Long.MAX_VALUE;
    private long lastKey = Long.MIN_VALUE;

    void add(int day, int customer, int product, int requested, int supplied) {
        if (last == null || last.isFull()) {
            last = new LineBlock(BLOCK);
            blocks.add(last);
        }
        last.add(day, customer, product, requested, supplied);
        note(day, customer);
    }

    private void note(int day, int customer) {
        firstDay = Math.min(firstDay, day);
        lastDay = Math.max(lastDay, day);
        long key = (long) day << Integer.SIZE | customer;
        ordered &= key >= lastKey;
        lastKey = key;
        if (size++ == 0) {
            firstKey = key;
        }
    }

    /** Appends what was read after this. */
    void append(LineBlocks other) {
        if (other.size == 0) {
            return;
        }
        blocks.addAll(other.blocks);
        last = other.last;
        firstDay = Math.min(firstDay, other.firstDay);
        lastDay = Math.max(lastDay, other.lastDay);
        ordered &= other.ordered && other.firstKey >= lastKey;
        firstKey = size == 0 ? other.firstKey : firstKey;
        lastKey = other.lastKey;
        size += other.size;
    }

    List<LineBlock> blocks() {
        return blocks;
    }

    long size() {
        return size;
    }

    /** First and last day; only when there are lines. */
    DayRange days() {
        return new DayRange(firstDay, lastDay);
    }

    /** Whether the lines are in the order of their days, and of their customers within a day. */
    boolean isOrderedByDayAndCustomer() {
        return ordered;
    }
}
