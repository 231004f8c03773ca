package sanwei.dataset;

import sanwei.time.DayRange;

/**
 * The facts: one row per day, customer and product, as columns ordered by product, day, customer.
 * The arrays are shared, not copied: nobody writes to them.
 *
 * @param productStart first row of each product, and the number of rows behind the last; products + 1 entries
 * @param baseDay epoch day that {@code day} counts from
 * @param day days since {@code baseDay}
 * @param customer index in {@link Customers}
 * @param requested cartons
 * @param supplied cartons
 */
public record OrderLines(int[] productStart, int baseDay, char[] day, int[] customer, int[] requested, int[] supplied) {

    public int size() {
        return customer.length;
    }

    public int products() {
        return productStart.length - 1;
    }

    public int epochDay(int row) {
        return baseDay + day[row];
    }

    /** First row of the product on or after the day. */
    public int firstRow(int product, int epochDay) {
        return SortedRows.firstFrom(productStart[product], productStart[product + 1], row -> day[row], epochDay - baseDay);
    }

    /** First row of the product after the range; its rows start at {@code firstRow(product, range.first())}. */
    public int endRow(int product, DayRange range) {
        return firstRow(product, range.last() + 1);
    }
}
