package sanwei.pivot;

import java.util.Arrays;
import sanwei.dataset.OrderLines;
import sanwei.dataset.Survey;
import sanwei.time.DayRange;

/**
 * What each (customer, product) pair with a surveyed stock was supplied day by day. Made once per market, it spares every question
 * about stocks the pass over the order lines.
 */
final class PanelSupply {

    /** First entry of each pair in {@code day} and {@code upToDay}, and the number of entries behind the last. */
    private final int[] start;
    private final int[] day;
    /** Cartons supplied to the pair from the first day up to and including the entry's. */
    private final long[] upToDay;
    /** For each survey row with a stock the pair's first entry on or after its day. */
    private final int[] entryOf;
    private final PanelStock stock;

    PanelSupply(PanelStock stock, PanelLines panel, Survey survey, OrderLines lines) {
        this.stock = stock;
        start = panel.start();
        day = Arrays.stream(panel.rows()).map(lines::epochDay).toArray();
        upToDay = upToDay(panel, lines);
        entryOf = entries(survey);
    }

    private PanelSupply(PanelSupply same, PanelStock stock, long[] upToDay) {
        this.stock = stock;
        this.upToDay = upToDay;
        start = same.start;
        day = same.day;
        entryOf = same.entryOf;
    }

    /** Of the same pairs and lines, with other cartons supplied. */
    PanelSupply replayed(PanelStock other, PanelLines panel, OrderLines lines) {
        return new PanelSupply(this, other, upToDay(panel, lines));
    }

    private static long[] upToDay(PanelLines panel, OrderLines lines) {
        long[] upToDay = new long[panel.rows().length];
        for (int pair = 0; pair + 1 < panel.start().length; pair++) {
            long sum = 0;
            for (int i = panel.start()[pair]; i < panel.start()[pair + 1]; i++) {
                sum += lines.supplied()[panel.rows()[i]];
                upToDay[i] = sum;
            }
        }
        return upToDay;
    }

    private int[] entries(Survey survey) {
        int[] next = start.clone();
        int[] entries = new int[survey.size()];
        for (int row = 0; row < entries.length; row++) {
            int pair = stock.pairOf(row);
            if (pair != PanelStock.NONE) {
                while (next[pair] < start[pair + 1] && day[next[pair]] < survey.day()[row]) {
                    next[pair]++;
                }
                entries[row] = next[pair];
            }
        }
        return entries;
    }

    /** Cartons supplied in the range to the pair of a survey row that lies in it. */
    long supplied(int surveyRow, DayRange range) {
        int pair = stock.pairOf(surveyRow);
        int from = entryOf[surveyRow];
        while (from > start[pair] && day[from - 1] >= range.first()) {
            from--;
        }
        int to = entryOf[surveyRow];
        while (to < start[pair + 1] && day[to] <= range.last()) {
            to++;
        }
        return upTo(pair, to) - upTo(pair, from);
    }

    private long upTo(int pair, int entry) {
        return entry == start[pair] ? 0 : upToDay[entry - 1];
    }
}
