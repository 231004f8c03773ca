package sanwei.allocation;

import java.util.Arrays;
import sanwei.dataset.Market;
import sanwei.dataset.RegionLevel;

/** The counties of a market and who is in which. */
public final class Counties {

    /** Stands for no county. */
    public static final int NONE = -1;

    private final int[] regions;
    private final int[] ofCustomer;

    public Counties(Market market) {
        regions = market.regions().atLevel(RegionLevel.COUNTY);
        ofCustomer = Arrays.stream(market.customers().region())
                .map(region -> Math.max(NONE, Arrays.binarySearch(regions, market.regions().ancestorAt(region, RegionLevel.COUNTY))))
                .toArray();
    }

    public int size() {
        return regions.length;
    }

    /** Index of a county in the market's regions. */
    public int region(int county) {
        return regions[county];
    }

    /** {@link #NONE} for a customer without a county. */
    public int of(int customer) {
        return ofCustomer[customer];
    }
}
