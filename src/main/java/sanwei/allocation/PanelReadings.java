package sanwei.allocation;

/**
 * The latest surveyed stock of each pair of customer and selected product in the {@link #WEEKS} weeks before a week.
 *
 * @param product place of the product in the selection
 * @param customer index of the customer
 * @param day epoch day of the reading
 * @param stock cartons held
 */
public record PanelReadings(int[] product, int[] customer, int[] day, double[] stock) {

    /** As far as any parameter looks back. */
    public static final int WEEKS = 26;

    public int size() {
        return stock.length;
    }
}
