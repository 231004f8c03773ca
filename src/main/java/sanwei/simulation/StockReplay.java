package sanwei.simulation;

import java.util.Arrays;
import sanwei.dataset.OrderLines;

/**
 * The panel's stocks when other quantities are supplied than in history: a stock moves by what is supplied less what consumers take,
 * and a shop cannot sell what it does not have. Only the difference from history is carried on, so that supplies as in history leave
 * every stock exactly as it was read.
 */
final class StockReplay {

    private final PanelHistory history;
    private final OrderLines lines;
    private final int[] supplied;
    private final int[] nextReading;
    private final int[] nextLine;
    /** How far each pair's stock stands from history since its latest reading. */
    private final double[] difference;
    private final double[] stock;

    /** @param supplied cartons by row of the order lines; read as the replay reaches their days */
    StockReplay(PanelHistory history, OrderLines lines, int[] supplied) {
        this.history = history;
        this.lines = lines;
        this.supplied = supplied;
        nextReading = new int[history.pairs()];
        nextLine = new int[history.pairs()];
        difference = new double[history.pairs()];
        stock = new double[history.readings()];
        Arrays.setAll(nextReading, history::firstReading);
        Arrays.setAll(nextLine, history::firstLine);
        Arrays.setAll(stock, history::stock);
    }

    /** Follows every stock up to and including the day; days only move on. */
    void advance(int lastDay) {
        for (int pair = 0; pair < nextReading.length; pair++) {
            while (nextReading[pair] < history.endReading(pair) && history.day(nextReading[pair]) <= lastDay) {
                read(pair, nextReading[pair]++);
            }
        }
    }

    /** Before the first reading nobody knows what was taken, so that a pair starts from the stock it was found with. */
    private void read(int pair, int reading) {
        if (reading == history.firstReading(pair)) {
            suppliedMore(pair, history.day(reading));
            return;
        }
        double more = difference[pair] + suppliedMore(pair, history.day(reading));
        double available = Math.max(0, history.available(reading) + more);
        double sold = Math.min(history.demand(reading), available);
        double soldInHistory = history.available(reading) - history.stock(reading);
        // the same sums as in history leave no trace
        difference[pair] = more == 0 && sold == soldInHistory ? 0 : available - sold - history.stock(reading);
        stock[reading] = difference[pair] == 0 ? history.stock(reading) : available - sold;
    }

    private long suppliedMore(int pair, int upToDay) {
        long more = 0;
        while (nextLine[pair] < history.endLine(pair)) {
            int row = history.lineRow(nextLine[pair]);
            if (lines.epochDay(row) > upToDay) {
                break;
            }
            more += supplied[row] - lines.supplied()[row];
            nextLine[pair]++;
        }
        return more;
    }

    /** Cartons found by a reading that has been reached; before that, history's. */
    double stock(int reading) {
        return stock[reading];
    }
}
