package sanwei.pivot;

import java.util.Arrays;
import java.util.stream.IntStream;
import sanwei.dataset.Customers;
import sanwei.dataset.Market;
import sanwei.dataset.OrderLines;
import sanwei.dataset.Products;
import sanwei.time.DayRange;
import sanwei.time.Days;
import sanwei.work.BadInput;

/**
 * The order lines summed over all products: one row per day and customer, ordered by day, customer. Made once per market, it spares
 * every question about all products, and about who is active, the pass over the single lines.
 */
final class Orders {

    private final int firstDay;
    /** First row of each day, and the number of rows behind the last. */
    private final int[] dayStart;
    private int[] customer;
    private int[] requested;
    private int[] supplied;
    private double[] value;
    private int size;

    /** The same rows with room for other supplies. */
    private Orders(Orders same) {
        firstDay = same.firstDay;
        dayStart = same.dayStart;
        customer = same.customer;
        requested = same.requested;
        supplied = same.supplied.clone();
        value = same.value.clone();
        size = same.size;
    }

    private Orders(int firstDay, int days, int capacity) {
        this.firstDay = firstDay;
        this.dayStart = new int[days + 1];
        this.customer = new int[capacity];
        this.requested = new int[capacity];
        this.supplied = new int[capacity];
        this.value = new double[capacity];
    }

    static Orders of(Market market) {
        OrderLines lines = market.lines();
        int days = market.span().lastDay() - market.span().firstDay() + 1;
        var orders = new Orders(market.span().firstDay(), days, Math.max(16, lines.size() / 8));
        var day = new DaySums(market, orders.firstDay);
        for (int d = 0; d < days; d++) {
            orders.dayStart[d] = orders.size;
            day.read(orders.firstDay + d);
            day.appendTo(orders);
        }
        orders.dayStart[days] = orders.size;
        orders.resize(orders.size);
        return orders;
    }

    /** The orders of a market with the same lines, of which other cartons were supplied in some days. */
    Orders replayed(Market market, DayRange days) {
        var replayed = new Orders(this);
        int from = Math.max(days.first(), firstDay);
        int to = Math.min(days.last(), firstDay + dayStart.length - 2);
        var day = new DaySums(market, from);
        for (int d = from; d <= to; d++) {
            day.read(d);
            day.replaceIn(replayed, dayStart[d - firstDay], dayStart[d - firstDay + 1]);
        }
        return replayed;
    }

    int[] customer() {
        return customer;
    }

    int[] requested() {
        return requested;
    }

    int[] supplied() {
        return supplied;
    }

    /** Supplied cartons at wholesale prices. */
    double[] value() {
        return value;
    }

    /** First row on or after the first day of the range. */
    int firstRow(DayRange range) {
        return dayStart[Math.clamp(range.first() - (long) firstDay, 0, dayStart.length - 1)];
    }

    /** First row after the range. */
    int endRow(DayRange range) {
        return dayStart[Math.clamp(range.last() + 1L - firstDay, 0, dayStart.length - 1)];
    }

    private void add(int c, long requestedSum, long suppliedSum, double valueSum) {
        if (size == customer.length) {
            resize(size + (size >> 1));
        }
        customer[size] = c;
        requested[size] = (int) requestedSum;
        supplied[size] = (int) suppliedSum;
        value[size] = valueSum;
        size++;
    }

    private void resize(int capacity) {
        customer = Arrays.copyOf(customer, capacity);
        requested = Arrays.copyOf(requested, capacity);
        supplied = Arrays.copyOf(supplied, capacity);
        value = Arrays.copyOf(value, capacity);
    }

    /** The sums of one day, customer by customer. */
    private static final class DaySums {
        private final OrderLines lines;
        private final Products products;
        private final Customers customers;
        private final int[] nextRow;
        private final long[] requested;
        private final long[] supplied;
        private final double[] value;
        private final boolean[] ordered;
        private int day;

        /** @param firstDay that is read */
        DaySums(Market market, int firstDay) {
            lines = market.lines();
            products = market.products();
            customers = market.customers();
            nextRow = IntStream.range(0, lines.products()).map(product -> lines.firstRow(product, firstDay)).toArray();
            int size = customers.size();
            requested = new long[size];
            supplied = new long[size];
            value = new double[size];
            ordered = new boolean[size];
        }

        /** Days must be read in order. */
        void read(int epochDay) {
            day = epochDay;
            for (int product = 0; product < lines.products(); product++) {
                int end = nextRow[product];
                while (end < lines.productStart()[product + 1] && lines.epochDay(end) == epochDay) {
                    end++;
                }
                add(nextRow[product], end, products.get(product).wholesalePrice());
                nextRow[product] = end;
            }
        }

        private void add(int from, int to, double price) {
            int[] customer = lines.customer();
            int[] requestedOfLine = lines.requested();
            int[] suppliedOfLine = lines.supplied();
            for (int row = from; row < to; row++) {
                int c = customer[row];
                ordered[c] = true;
                requested[c] += requestedOfLine[row];
                supplied[c] += suppliedOfLine[row];
                value[c] += suppliedOfLine[row] * price;
            }
        }

        void appendTo(Orders orders) {
            for (int c = 0; c < ordered.length; c++) {
                if (ordered[c]) {
                    check(c);
                    orders.add(c, requested[c], supplied[c], value[c]);
                    clear(c);
                }
            }
        }

        void replaceIn(Orders orders, int from, int to) {
            for (int row = from; row < to; row++) {
                int c = orders.customer[row];
                check(c);
                orders.supplied[row] = (int) supplied[c];
                orders.value[row] = value[c];
                clear(c);
            }
        }

        private void check(int c) {
            if (requested[c] > Integer.MAX_VALUE || supplied[c] > Integer.MAX_VALUE) {
                throw BadInput.of("problem.quantity.order_too_large", Days.format(day), customers.code().get(c));
            }
        }

        private void clear(int c) {
            ordered[c] = false;
            requested[c] = 0;
            supplied[c] = 0;
            value[c] = 0;
        }
    }
}
