package sanwei.dataset.open;

import java.util.ArrayList;
import java.util.List;

/**
 * Order lines as they come from the file, in blocks so that nothing is copied while they grow.
 * A row that cannot be one, such as a line of an unknown customer, is only counted: which it is and why is found by {@link LineExaminer}.
 */
final class LineBlocks {

    private static final int BLOCK = 8192;

    private final List<LineBlock> blocks = new ArrayList<>();
    private LineBlock last;
    private long odd;

    void add(int day, int customer, int product, long requested, long supplied) {
        if (((customer | product) < 0) || ((requested | supplied) & ~(long) Integer.MAX_VALUE) != 0) {
            odd++;
            return;
        }
        if (last == null || last.isFull()) {
            last = new LineBlock(BLOCK);
            blocks.add(last);
        }
        last.add(day, customer, product, (int) requested, (int) supplied);
    }

    void addOdd() {
        odd++;
    }

    /** Appends what was read after this. */
    void append(LineBlocks other) {
        blocks.addAll(other.blocks);
        odd += other.odd;
    }

    List<LineBlock> blocks() {
        return blocks;
    }

    /** How many rows were left out. */
    long odd() {
        return odd;
    }

    /** All rows that were met. */
    long met() {
        return odd + blocks.stream().mapToLong(LineBlock::size).sum();
    }
}
