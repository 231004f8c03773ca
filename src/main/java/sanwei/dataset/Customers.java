package sanwei.dataset;

import java.util.List;
import java.util.Map;

/**
 * The licensed retail customers in dataset order (by id), as columns; customers are named by their index.
 * The arrays are shared, not copied: nobody writes to them.
 *
 * @param region index in {@link Regions}
 * @param licensedOn epoch day
 * @param closedOn epoch day, {@link #OPEN} while not closed
 * @param categories the fixed groupings; {@link Category#TARGET_CLASS} changes over time and is in {@link TargetClasses}
 */
public record Customers(
        long[] id,
        List<String> code,
        List<String> name,
        int[] region,
        int[] licensedOn,
        int[] closedOn,
        Map<Category, Grouping> categories) {

    public static final int OPEN = Integer.MAX_VALUE;

    public Customers {
        code = List.copyOf(code);
        name = List.copyOf(name);
        categories = Map.copyOf(categories);
    }

    public int size() {
        return id.length;
    }

    /** Which member each customer belongs to. */
    public record Grouping(Coding coding, short[] codes) {}
}
