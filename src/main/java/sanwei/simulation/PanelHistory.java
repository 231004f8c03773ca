package sanwei.simulation;

import java.util.Arrays;
import sanwei.dataset.Market;
import sanwei.dataset.Survey;
import sanwei.pivot.MethodWeights;
import sanwei.pivot.PanelLines;
import sanwei.pivot.PanelStock;

/**
 * What the panel's readings tell of consumers: for each (customer, product) pair its stock on the days it was surveyed, what it had
 * to sell since the reading before, and what consumers would have taken. Made once per market and products.
 *
 * <p>Between two readings a pair sells S₋₁ + O − S. Where the stock grew beyond what was supplied nothing was sold and the rest came
 * from elsewhere, as it would have come in any replay. Where a reading found nothing left, demand is hidden: it is taken from the
 * nearest readings before and after that left something, day by day, and never below what was sold.
 */
final class PanelHistory {

    private final PanelStock panel;
    private final PanelLines lines;
    /** First reading of each pair, and the number of readings behind the last; pairs of other products have none. */
    private final int[] start;
    private final int[] surveyRow;
    private final int[] day;
    private final double[] stock;
    private final double[] available;
    private final double[] demand;

    PanelHistory(Market market, boolean[] products, MethodWeights weights) {
        panel = new PanelStock(market);
        lines = PanelLines.of(panel, market.lines(), market.customers().size());
        start = new int[panel.pairs() + 1];
        surveyRow = rows(market.survey(), products);
        day = Arrays.stream(surveyRow).map(row -> market.survey().day()[row]).toArray();
        double[] weightOf = PanelStock.weightOf(weights);
        stock = Arrays.stream(surveyRow).mapToDouble(row -> panel.stock(row, weightOf)).toArray();
        available = stock.clone();
        demand = new double[stock.length];
        for (int pair = 0; pair < panel.pairs(); pair++) {
            readTurnover(market, pair);
            uncover(pair);
        }
    }

    /** The last row of each pair and day, pair by pair; fills in {@code start}. */
    private int[] rows(Survey survey, boolean[] products) {
        boolean[] reading = new boolean[survey.size()];
        for (int row = 0; row < reading.length; row++) {
            reading[row] = panel.isLastUpTo(survey.day()[row], row) && products[survey.product()[row]];
            if (reading[row]) {
                start[panel.pairOf(row) + 1]++;
            }
        }
        Arrays.parallelPrefix(start, Integer::sum);
        int[] next = start.clone();
        int[] rows = new int[start[panel.pairs()]];
        for (int row = 0; row < reading.length; row++) {
            if (reading[row]) {
                rows[next[panel.pairOf(row)]++] = row;
            }
        }
        return rows;
    }

    private void readTurnover(Market market, int pair) {
        int line = lines.start()[pair];
        for (int i = start[pair]; i < start[pair + 1]; i++) {
            long supplied = 0;
            for (; line < lines.start()[pair + 1] && market.lines().epochDay(lines.rows()[line]) <= day[i]; line++) {
                supplied += market.lines().supplied()[lines.rows()[line]];
            }
            if (i > start[pair]) {
                available[i] = Math.max(stock[i], stock[i - 1] + supplied);
                demand[i] = available[i] - stock[i];
            }
        }
    }

    /** Replaces the demand that empty shelves hid. */
    private void uncover(int pair) {
        double[] sold = Arrays.copyOfRange(demand, start[pair], start[pair + 1]);
        for (int i = start[pair] + 1; i < start[pair + 1]; i++) {
            if (stock[i] == 0) {
                double daily = dailyNear(pair, i, sold);
                demand[i] = Math.max(demand[i], daily * (day[i] - day[i - 1]));
            }
        }
    }

    /** Mean sales a day of the nearest readings on either side that left something; 0 when there are none. */
    private double dailyNear(int pair, int reading, double[] sold) {
        double sum = 0;
        int found = 0;
        for (int step = -1; step <= 1; step += 2) {
            int i = reading;
            while (i > start[pair] && i < start[pair + 1] && stock[i] == 0) {
                i += step;
            }
            if (i > start[pair] && i < start[pair + 1]) {
                sum += sold[i - start[pair]] / (day[i] - day[i - 1]);
                found++;
            }
        }
        return found == 0 ? 0 : sum / found;
    }

    int pairs() {
        return panel.pairs();
    }

    int customerOf(int pair) {
        return panel.customerOf(pair);
    }

    int firstReading(int pair) {
        return start[pair];
    }

    int endReading(int pair) {
        return start[pair + 1];
    }

    int firstLine(int pair) {
        return lines.start()[pair];
    }

    int endLine(int pair) {
        return lines.start()[pair + 1];
    }

    /** Row in the order lines. */
    int lineRow(int line) {
        return lines.rows()[line];
    }

    /** The pair's last survey row of the reading's day. */
    int surveyRow(int reading) {
        return surveyRow[reading];
    }

    PanelStock panel() {
        return panel;
    }

    int day(int reading) {
        return day[reading];
    }

    double stock(int reading) {
        return stock[reading];
    }

    /** What the pair had to sell since the reading before, in history. */
    double available(int reading) {
        return available[reading];
    }

    /** What consumers would have taken since the reading before, had there been enough. */
    double demand(int reading) {
        return demand[reading];
    }

    int readings() {
        return day.length;
    }
}
