package sanwei.allocation;

import sanwei.allocation.parameter.Catalogue;

/**
 * The latest surveyed stock of each pair of customer and selected product in the {@link #WEEKS} weeks before a week.
 *
 * @param product place of the product in the selection
 * @param customer index of the customer
 * @param day epoch day of the reading
 * @param row the last of the survey rows that the stock was taken by
 * @param stock cartons held
 */
public record PanelReadings(int[] product, int[] customer, int[] day, int[] row, double[] stock) {

    /** As far as any parameter looks back. */
    public static final int WEEKS = (int) Catalogue.LOOK_BACK.most();

    /** The same readings with other stocks. */
    public PanelReadings withStock(double[] other) {
        return new PanelReadings(product, customer, day, row, other);
    }

    public int size() {
        return stock.length;
    }
}
