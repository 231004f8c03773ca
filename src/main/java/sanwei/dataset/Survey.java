package sanwei.dataset;

import sanwei.time.DayRange;

/**
 * What was surveyed with the panel, as columns ordered by day, customer, product, method.
 * The arrays are shared, not copied: nobody writes to them.
 *
 * @param present whether the dataset has the table at all
 * @param day epoch day
 * @param customer index in {@link Customers}
 * @param product index in {@link Products}
 * @param method ordinal of {@link SurveyMethod}
 * @param cartonPrice NaN when not read
 * @param stock cartons held by the customer, NaN when not read
 * @param stockoutDays days without stock, −1 when not read
 */
public record Survey(
        boolean present,
        int[] day,
        int[] customer,
        int[] product,
        byte[] method,
        double[] cartonPrice,
        double[] stock,
        int[] stockoutDays) {

    public static final Survey ABSENT =
            new Survey(false, new int[0], new int[0], new int[0], new byte[0], new double[0], new double[0], new int[0]);

    public int size() {
        return day.length;
    }

    /** First row on or after the day. */
    public int firstRow(int epochDay) {
        return SortedRows.firstFrom(0, day.length, row -> day[row], epochDay);
    }

    public int endRow(DayRange range) {
        return firstRow(range.last() + 1);
    }
}
