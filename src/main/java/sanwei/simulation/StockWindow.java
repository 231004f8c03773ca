package sanwei.simulation;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import sanwei.allocation.Counties;
import sanwei.dataset.OrderLines;
import sanwei.time.DayRange;

/**
 * Stock-to-sales of the panel over any days, by county: the latest stock of each pair surveyed in these days ÷ what these pairs were
 * supplied in them.
 *
 * @param simulated cartons supplied by row of the order lines
 */
record StockWindow(PanelHistory history, OrderLines lines, int[] simulated) {

    int[] historical() {
        return lines.supplied();
    }

    /**
     * @param stock of a reading
     * @param supplied by row of the order lines
     * @return by county, NaN where nothing was surveyed or supplied
     */
    double[] stockToSales(DayRange days, IntToDoubleFunction stock, int[] supplied, Counties counties) {
        double[] held = new double[counties.size()];
        double[] got = new double[counties.size()];
        for (int pair = 0; pair < history.pairs(); pair++) {
            int county = counties.of(history.customerOf(pair));
            int reading = county == Counties.NONE ? -1 : latest(pair, days);
            if (reading >= 0) {
                held[county] += stock.applyAsDouble(reading);
                got[county] += supplied(pair, days, supplied);
            }
        }
        Arrays.setAll(held, county -> got[county] > 0 ? held[county] / got[county] : Double.NaN);
        return held;
    }

    /** The pair's latest reading in these days, −1 when there is none. */
    int latest(int pair, DayRange days) {
        int reading = history.endReading(pair) - 1;
        while (reading >= history.firstReading(pair) && history.day(reading) > days.last()) {
            reading--;
        }
        return reading >= history.firstReading(pair) && history.day(reading) >= days.first() ? reading : -1;
    }

    long supplied(int pair, DayRange days, int[] supplied) {
        long sum = 0;
        int line = history.endLine(pair) - 1;
        for (; line >= history.firstLine(pair) && lines.epochDay(history.lineRow(line)) >= days.first(); line--) {
            if (lines.epochDay(history.lineRow(line)) <= days.last()) {
                sum += supplied[history.lineRow(line)];
            }
        }
        return sum;
    }
}
