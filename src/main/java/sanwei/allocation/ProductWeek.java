package sanwei.allocation;

/**
 * What is known of one product in one week whatever the parameters are. A row is a customer who requested it; rows are in the order of the
 * customers. The arrays are shared, not copied: nobody writes to them.
 *
 * @param product index in the market's products
 * @param customer index of the customer of each row
 * @param requested cartons requested in the week, above 0
 * @param lastYear cartons supplied in the same week last year, {@link #NONE} where there is no history
 * @param agreed cartons agreed for the month of the week's Monday, {@link #NONE} where nothing is
 * @param growth the brand's volume growth in the latest complete month before the week, NaN where it is undefined
 * @param supplied cartons really supplied in the week
 */
public record ProductWeek(
        int product,
        int[] customer,
        int[] requested,
        int[] lastYear,
        int[] agreed,
        double growth,
        long supplied) {

    /** Stands for no value. */
    public static final int NONE = -1;

    public int size() {
        return customer.length;
    }

    /** The same week with other requests, row by row. */
    public ProductWeek withRequested(int[] other) {
        return new ProductWeek(product, customer, other, lastYear, agreed, growth, supplied);
    }
}
