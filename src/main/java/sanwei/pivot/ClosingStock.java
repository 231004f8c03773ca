package sanwei.pivot;

import java.util.Arrays;
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
        int[] latestDay = new int[panel.pairs()];
        double[] weighted = new double[panel.pairs()];
        double[] weight = new double[panel.pairs()];
        int found = 0;
        for (int row = survey.firstRow(days.first()), end = survey.endRow(days); row < end; row++) {
            int pair = panel.pairOfRow(row);
            if (pair < 0 || !selected[survey.product()[row]]) {
                continue;
            }
            found += weight[pair] == 0 ? 1 : 0;
            if (latestDay[pair] != survey.day()[row]) {
                latestDay[pair] = survey.day()[row];
                weighted[pair] = 0;
                weight[pair] = 0;
            }
            weighted[pair] += weightOf[survey.method()[row]] * survey.stock()[row];
            weight[pair] += weightOf[survey.method()[row]];
        }
        int[] pairs = new int[found];
        double[] stocks = new double[found];
        int i = 0;
        for (int pair = 0; pair < weight.length; pair++) {
            if (weight[pair] > 0) {
                pairs[i] = pair;
                stocks[i++] = weighted[pair] / weight[pair];
            }
        }
        return new ClosingStock(pairs, stocks);
    }

    static double[] weightOf(MethodWeights weights) {
        return Arrays.stream(SurveyMethod.values()).mapToDouble(weights::of).toArray();
    }
}
