package sanwei.chart;

/** Moves labels apart that would touch. */
final class Spread {

    private Spread() {}

    /**
     * Moves ascending heights as little as can be until neighbours are a distance away from each other: those that touch
     * become a group around their mean.
     *
     * @param top least height
     * @param bottom greatest height; exceeded only when there is no room for all
     */
    static double[] apart(double[] wanted, double distance, double top, double bottom) {
        int n = wanted.length;
        double[] sums = new double[n];
        int[] sizes = new int[n];
        int groups = 0;
        for (int i = 0; i < n; i++) {
            sums[groups] = wanted[i] - i * distance;
            sizes[groups] = 1;
            groups++;
            while (groups > 1 && sums[groups - 2] / sizes[groups - 2] > sums[groups - 1] / sizes[groups - 1]) {
                groups--;
                sums[groups - 1] += sums[groups];
                sizes[groups - 1] += sizes[groups];
            }
        }
        double highest = Math.max(top, bottom - (n - 1) * distance);
        double[] spread = new double[n];
        for (int g = 0, i = 0; g < groups; g++) {
            double base = Math.clamp(sums[g] / sizes[g], top, highest);
            for (int k = 0; k < sizes[g]; k++, i++) {
                spread[i] = base + i * distance;
            }
        }
        return spread;
    }
}
