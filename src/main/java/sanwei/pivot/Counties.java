package sanwei.pivot;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import sanwei.dataset.RegionLevel;
import sanwei.dataset.Regions;
import sanwei.measure.Amount;

/** Counts counties: a county is reached by a category when one of its customers in it bought. */
final class Counties {

    private final CellMap map;
    /** The region place of each county. */
    private final int[] placeOf;
    /** The number of counties under the region of each cell. */
    private final double[] under;
    /** County and category of each customer, by the array that gives their cells. */
    private final Map<int[], int[]> countyAndCategory = new IdentityHashMap<>();

    Counties(Scope scope, CellMap map) {
        this.map = map;
        Regions regions = scope.market().regions();
        int[] counties = Arrays.stream(regions.atLevel(RegionLevel.COUNTY))
                .filter(r -> scope.within() == Regions.NONE || regions.isWithin(r, scope.within()))
                .toArray();
        placeOf = Arrays.stream(counties).map(county -> place(scope, county)).toArray();
        under = under(scope);
        int[] countyOf = Arrays.stream(scope.market().customers().region())
                .map(region -> Arrays.binarySearch(counties, regions.ancestorAt(region, RegionLevel.COUNTY)))
                .toArray();
        for (int[] cells : map.byQuarter().values()) {
            countyAndCategory.computeIfAbsent(cells, c -> countyAndCategory(c, countyOf));
        }
    }

    private static int place(Scope scope, int county) {
        int member = scope.spec().region()
                .map(level -> Arrays.binarySearch(scope.regions(), scope.market().regions().ancestorAt(county, level)))
                .orElse(-1);
        return member >= 0 ? member : scope.regions().length;
    }

    private double[] under(Scope scope) {
        boolean belowCounty = scope.spec().region().equals(Optional.of(RegionLevel.UNIT));
        double[] counted = new double[map.cells() + 1];
        for (int cell = 0; cell < map.cells(); cell++) {
            int region = map.regionOf(cell);
            boolean total = region == map.regions();
            counted[cell] = belowCounty && !total ? Double.NaN : Arrays.stream(placeOf).filter(p -> total || p == region).count();
        }
        return counted;
    }

    private int[] countyAndCategory(int[] cells, int[] countyOf) {
        int[] found = new int[cells.length];
        int outside = placeOf.length * map.width();
        for (int c = 0; c < cells.length; c++) {
            found[c] = countyOf[c] >= 0 && cells[c] != map.nowhere() ? countyOf[c] * map.width() + map.categoryOf(cells[c]) : outside;
        }
        return found;
    }

    void count(int[] cells, byte[] flags, SliceAmounts amounts) {
        int[] countyAndCategoryOf = countyAndCategory.get(cells);
        int width = map.width();
        byte[] reached = new byte[placeOf.length * width + 1];
        for (int c = 0; c < flags.length; c++) {
            reached[countyAndCategoryOf[c]] |= flags[c];
        }
        double[] counted = amounts.start(Amount.COUNTIES_REACHED);
        for (int county = 0; county < placeOf.length; county++) {
            boolean byAny = false;
            for (int category = 0; category < width; category++) {
                boolean here = (reached[county * width + category] & Facts.BOUGHT) != 0;
                byAny |= here;
                if (category == map.categories() ? byAny : here) {
                    count(counted, placeOf[county], category);
                }
            }
        }
        for (int cell = 0; cell < under.length; cell++) {
            counted[cell] = Double.isNaN(under[cell]) ? Double.NaN : counted[cell];
        }
        amounts.put(Amount.COUNTIES, under);
    }

    private void count(double[] counted, int place, int category) {
        counted[place * map.width() + category]++;
        if (place != map.regions()) {
            counted[map.regions() * map.width() + category]++;
        }
    }
}
