package sanwei.simulation;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import sanwei.dataset.OrderLines;
import sanwei.dataset.Regions;
import sanwei.time.DayRange;

/**
 * Stock-to-sales of the panel over any days, by region: the latest stock of each pair surveyed in these days ÷ what these pairs were
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
     * @param regionOf of each customer, {@link Regions#NONE} for none
     * @return by region, NaN where nothing was surveyed or supplied
     */
    double[] stockToSales(DayRange days, IntToDoubleFunction stock, int[] supplied, int[] regionOf, int regions) {
        double[] held = new double[regions];
        double[] got = new double[regions];
        for (int pair = 0; pair < history.pairs(); pair++) {
            int region = regionOf[history.customerOf(pair)];
            int reading = region == Regions.NONE ? -1 : latest(pair, days);
            if (reading >= 0) {
                held[region] += stock.applyAsDouble(reading);
                got[region] += supplied(pair, days, supplied);
            }
        }
        Arrays.setAll(held, region -> got[region] > 0 ? held[region] / got[region] : Double.NaN);
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
