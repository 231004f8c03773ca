package sanwei.simulation;

import java.util.ArrayList;
import java.util.List;
import sanwei.dataset.Market;
import sanwei.dataset.OrderLines;
import sanwei.time.DayRange;

/**
 * What a shop of the panel sold of a product between two of its readings.
 *
 * @param afterDay day of the first reading; supplies and sales count from the day after
 * @param upToDay day of the second reading
 * @param sold cartons that consumers took, S₋₁ + O − S
 * @param wanted what they would have taken: more than that where the second reading found nothing left
 */
public record SellOut(int customer, int product, int afterDay, int upToDay, long requested, double sold, double wanted) {

    static List<SellOut> of(Market market, PanelHistory panel, DayRange days) {
        List<SellOut> all = new ArrayList<>();
        for (int pair = 0; pair < panel.pairs(); pair++) {
            int line = panel.firstLine(pair);
            for (int i = panel.firstReading(pair) + 1; i < panel.endReading(pair); i++) {
                if (panel.day(i - 1) >= days.first() - 1 && panel.day(i) <= days.last()) {
                    line = after(market.lines(), panel, pair, line, panel.day(i - 1));
                    int end = after(market.lines(), panel, pair, line, panel.day(i));
                    all.add(new SellOut(panel.customerOf(pair), panel.panel().productOf(pair), panel.day(i - 1), panel.day(i),
                            requested(market.lines(), panel, line, end), panel.available(i) - panel.stock(i), panel.demand(i)));
                    line = end;
                }
            }
        }
        return all;
    }

    /** The pair's first line after the day. */
    private static int after(OrderLines lines, PanelHistory panel, int pair, int from, int day) {
        int line = from;
        while (line < panel.endLine(pair) && lines.epochDay(panel.lineRow(line)) <= day) {
            line++;
        }
        return line;
    }

    private static long requested(OrderLines lines, PanelHistory panel, int from, int end) {
        long sum = 0;
        for (int line = from; line < end; line++) {
            sum += lines.requested()[panel.lineRow(line)];
        }
        return sum;
    }
}
