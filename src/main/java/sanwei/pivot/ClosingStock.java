package sanwei.pivot;

import java.util.Arrays;
import java.util.stream.IntStream;
import sanwei.dataset.Survey;
import sanwei.dataset.SurveyMethod;
import sanwei.time.DayRange;

/**
 * The latest stock in some days of each surveyed pair that has one; a stock taken by several methods on that day is their weighted
 * mean.
 *
 * @param pair ascending
 * @param stock cartons
 */
record ClosingStock(int[] pair, double[] stock) {

    static ClosingStock read(Survey survey, PanelIndex panel, boolean[] selected, MethodWeights weights, DayRange days) {
        double[] weightOf = weightOf(weights);
        int[] day = survey.day();
        int[] product = survey.product();
        byte[] method = survey.method();
        double[] stock = survey.stock();
        int[] latestDay = new int[panel.pairs()];
        double[] weighted = new double[panel.pairs()];
        double[] weight = new double[panel.pairs()];
        for (int row = survey.firstRow(days.first()), end = survey.endRow(days); row < end; row++) {
            int pair = panel.pairOfRow(row);
            if (pair >= 0 && selected[product[row]]) {
                double one = weightOf[method[row]];
                boolean later = latestDay[pair] != day[row];
                latestDay[pair] = day[row];
                weighted[pair] = (later ? 0 : weighted[pair]) + one * stock[row];
                weight[pair] = (later ? 0 : weight[pair]) + one;
            }
        }
        int[] pairs = IntStream.range(0, weight.length).filter(pair -> weight[pair] > 0).toArray();
        return new ClosingStock(pairs, Arrays.stream(pairs).mapToDouble(pair -> weighted[pair] / weight[pair]).toArray());
    }

    static double[] weightOf(MethodWeights weights) {
        return Arrays.stream(SurveyMethod.values()).mapToDouble(weights::of).toArray();
    }
}
