package sanwei.pivot;

import java.util.Arrays;
import java.util.Optional;
import sanwei.dataset.RegionLevel;
import sanwei.dataset.Regions;
import sanwei.measure.Amount;

/** Counts counties: a county is reached by a category when one of its customers in it bought. */
final class Counties {
    private static final int NONE = -1;

    private final CellMap map;
    private final int[] countyOf;
    private final int[] placeOf;
    private final double[] underMember;

    Counties(Scope scope, CellMap map) {
        this.map = map;
        Regions regions = scope.market().regions();
        int[] counties = Arrays.stream(regions.atLevel(RegionLevel.COUNTY))
                .filter(r -> scope.within() == Regions.NONE || regions.isWithin(r, scope.within()))
                .toArray();
        placeOf = Arrays.stream(counties).map(county -> place(scope, county)).toArray();
        countyOf = new int[scope.market().customers().size()];
        for (int c = 0; c < countyOf.length; c++) {
            int county = regions.ancestorAt(scope.market().customers().region()[c], RegionLevel.COUNTY);
            countyOf[c] = Math.max(NONE, Arrays.binarySearch(counties, county));
        }
        boolean belowCounty = scope.spec().region().equals(Optional.of(RegionLevel.UNIT));
        underMember = new double[map.cells() + 1];
        for (int i = 0; i < map.cells(); i++) {
            int region = map.regionOf(i);
            boolean total = region == map.regions();
            underMember[i] = belowCounty && !total ? Double.NaN : Arrays.stream(placeOf).filter(p -> total || p == region).count();
        }
    }

    private static int place(Scope scope, int county) {
        int member = scope.spec().region()
                .map(level -> Arrays.binarySearch(scope.regions(), scope.market().regions().ancestorAt(county, level)))
                .orElse(NONE);
        return member >= 0 ? member : scope.regions().length;
    }

    void count(byte[] flags, int[] cellOf, SliceAmounts amounts) {
        int width = map.width();
        boolean[] reached = new boolean[placeOf.length * width];
        for (int c = 0; c < flags.length; c++) {
            if ((flags[c] & Facts.BOUGHT) != 0 && cellOf[c] != map.nowhere() && countyOf[c] > NONE) {
                reached[countyOf[c] * width + map.categoryOf(cellOf[c])] = true;
                reached[countyOf[c] * width + map.categories()] = true;
            }
        }
        double[] counted = amounts.start(Amount.COUNTIES_REACHED);
        for (int i = 0; i < reached.length; i++) {
            if (reached[i]) {
                int category = i % width;
                int place = placeOf[i / width];
                counted[place * width + category]++;
                if (place != map.regions()) {
                    counted[map.regions() * width + category]++;
                }
            }
        }
        for (int i = 0; i < underMember.length; i++) {
            if (Double.isNaN(underMember[i])) {
                counted[i] = Double.NaN;
            }
        }
        amounts.put(Amount.COUNTIES, underMember);
    }
}
