package sanwei.allocation;

import java.util.Arrays;

/**
 * The indicators of each county that market control goes by, in the four weeks before a week; NaN where undefined.
 *
 * @param movement by the movement measure chosen
 * @param stockToSales of four weeks
 * @param priceIndex 100 = base
 */
public record MarketState(double[] movement, double[] stockToSales, double[] priceIndex) {

    /** Nothing is known of any county. */
    public static MarketState unknown(int counties) {
        double[] undefined = new double[counties];
        Arrays.fill(undefined, Double.NaN);
        return new MarketState(undefined, undefined, undefined);
    }
}
