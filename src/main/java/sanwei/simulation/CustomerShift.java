package sanwei.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import sanwei.dataset.Market;
import sanwei.dataset.OrderLines;
import sanwei.time.DayRange;
import sanwei.time.Grain;
import sanwei.time.Period;

/**
 * What a customer is supplied in two markets over the same days.
 *
 * @param customer index in the market's customers
 * @param product index of the product that changed most within a week
 * @param week that week
 */
public record CustomerShift(int customer, long requested, long now, long then, int product, Period week) {

    public long change() {
        return now - then;
    }

    /**
     * The customers with a change in any week, those that gain or lose most first.
     *
     * @param then has the lines of {@code now}, supplied otherwise
     * @param products indices in the market's products
     */
    public static List<CustomerShift> of(Market now, Market then, int[] products, DayRange days) {
        var count = new Count(now.customers().size());
        for (int product : products) {
            count.add(product, now.lines(), then.lines(), days);
        }
        List<CustomerShift> all = new ArrayList<>();
        for (int c = 0; c < count.most.length; c++) {
            if (count.most[c] > 0) {
                all.add(new CustomerShift(c, count.requested[c], count.now[c], count.then[c], count.product[c], Grain.WEEK.containing(count.day[c])));
            }
        }
        all.sort(Comparator.comparingLong((CustomerShift shift) -> -Math.abs(shift.change())));
        return all;
    }

    private static final class Count {

        private static final int NO_WEEK = Integer.MIN_VALUE;

        final long[] requested;
        final long[] now;
        final long[] then;
        final long[] most;
        final int[] product;
        final int[] day;
        private final int[] week;
        private final long[] inWeek;

        Count(int customers) {
            requested = new long[customers];
            now = new long[customers];
            then = new long[customers];
            most = new long[customers];
            product = new int[customers];
            day = new int[customers];
            week = new int[customers];
            inWeek = new long[customers];
        }

        void add(int of, OrderLines linesNow, OrderLines linesThen, DayRange days) {
            Arrays.fill(week, NO_WEEK);
            for (int line = linesNow.firstRow(of, days.first()), end = linesNow.endRow(of, days); line < end; line++) {
                int c = linesNow.customer()[line];
                int monday = Math.floorDiv(linesNow.epochDay(line) + 3, 7);
                inWeek[c] = week[c] == monday ? inWeek[c] : 0;
                week[c] = monday;
                requested[c] += linesNow.requested()[line];
                now[c] += linesNow.supplied()[line];
                then[c] += linesThen.supplied()[line];
                inWeek[c] += linesNow.supplied()[line] - linesThen.supplied()[line];
                if (Math.abs(inWeek[c]) > most[c]) {
                    most[c] = Math.abs(inWeek[c]);
                    product[c] = of;
                    day[c] = linesNow.epochDay(line);
                }
            }
        }
    }
}
