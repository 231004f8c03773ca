package sanwei.pivot.oracle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** A fixed set of rows in which every two dimensions meet with every pair of their values. */
final class EveryPair {

    private static final int CANDIDATES = 60;

    private record Pair(int dimension, int value, int otherDimension, int otherValue) {}

    private EveryPair() {}

    /** @param sizes how many values each dimension has; a row holds one value index per dimension */
    static List<int[]> of(int... sizes) {
        Random random = new Random(1);
        Set<Pair> missing = new HashSet<>();
        List<Pair> inOrder = new ArrayList<>();
        for (int a = 0; a < sizes.length; a++) {
            for (int b = a + 1; b < sizes.length; b++) {
                addPairs(inOrder, a, sizes[a], b, sizes[b]);
            }
        }
        missing.addAll(inOrder);
        List<int[]> rows = new ArrayList<>();
        for (Pair pair : inOrder) {
            if (missing.contains(pair)) {
                int[] row = bestRowWith(pair, sizes, missing, random);
                missing.removeAll(pairsOf(row));
                rows.add(row);
            }
        }
        return rows;
    }

    private static void addPairs(List<Pair> pairs, int a, int sizeA, int b, int sizeB) {
        for (int x = 0; x < sizeA; x++) {
            for (int y = 0; y < sizeB; y++) {
                pairs.add(new Pair(a, x, b, y));
            }
        }
    }

    private static int[] bestRowWith(Pair pair, int[] sizes, Set<Pair> missing, Random random) {
        int[] best = null;
        long bestCount = -1;
        for (int i = 0; i < CANDIDATES; i++) {
            int[] row = new int[sizes.length];
            for (int d = 0; d < sizes.length; d++) {
                row[d] = random.nextInt(sizes[d]);
            }
            row[pair.dimension()] = pair.value();
            row[pair.otherDimension()] = pair.otherValue();
            long count = pairsOf(row).stream().filter(missing::contains).count();
            if (count > bestCount) {
                best = row;
                bestCount = count;
            }
        }
        return best;
    }

    private static Set<Pair> pairsOf(int[] row) {
        Set<Pair> pairs = new HashSet<>();
        for (int a = 0; a < row.length; a++) {
            for (int b = a + 1; b < row.length; b++) {
                pairs.add(new Pair(a, row[a], b, row[b]));
            }
        }
        return pairs;
    }
}
