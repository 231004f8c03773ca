package sanwei.dataset.open;

import java.util.Arrays;

/** Finds the index of an id among the ids of a table. */
final class Ids {

    /** The answer for an id that the table has not. */
    static final int UNKNOWN = -1;

    private final long[] sorted;
    private final long first;
    /** Index by id − first; null when the ids lie too far apart for that. */
    private final int[] direct;

    /** @param sorted ascending, without repetitions; the index of an id is its place */
    Ids(long[] sorted) {
        this.sorted = sorted;
        this.first = sorted.length == 0 ? 0 : sorted[0];
        this.direct = isCompact(sorted) ? direct(sorted) : null;
    }

    private static boolean isCompact(long[] sorted) {
        if (sorted.length == 0) {
            return true;
        }
        long reach = sorted[sorted.length - 1] - sorted[0];
        return reach >= 0 && reach < 1024 + 8L * sorted.length;
    }

    private static int[] direct(long[] sorted) {
        if (sorted.length == 0) {
            return new int[0];
        }
        int[] direct = new int[(int) (sorted[sorted.length - 1] - sorted[0]) + 1];
        Arrays.fill(direct, UNKNOWN);
        for (int i = 0; i < sorted.length; i++) {
            direct[(int) (sorted[i] - sorted[0])] = i;
        }
        return direct;
    }

    int size() {
        return sorted.length;
    }

    long id(int index) {
        return sorted[index];
    }

    long[] toArray() {
        return sorted.clone();
    }

    int indexOf(long id) {
        if (direct == null) {
            return Math.max(UNKNOWN, Arrays.binarySearch(sorted, id));
        }
        long place = id - first;
        return id >= first && place >= 0 && place < direct.length ? direct[(int) place] : UNKNOWN;
    }
}
