package sanwei.dataset.generate;

import java.util.ArrayList;
import java.util.List;
import sanwei.dataset.RegionLevel;

/** A fictional prefecture: one province, one city, up to eight counties and their unit markets. */
final class Geography {

    private static final List<String> COUNTIES = List.of("澜中区", "望湖区", "青屿县", "白岭县", "石渡县", "云堰县", "柳垭县", "鹤汀县");
    private static final double[] COUNTY_SHARE = {1.5, 1.3, 1.0, 0.9, 1.0, 0.8, 0.7, 0.8};
    private static final double[] URBAN_SHARE = {0.92, 0.85, 0.5, 0.42, 0.46, 0.38, 0.32, 0.4};
    private static final List<String> UNITS =
            List.of("城关", "河东", "河西", "北街", "南门", "新桥", "老集", "开发区", "车站", "湖滨", "梅林", "双塘");
    private static final int CUSTOMERS_PER_COUNTY = 12;
    private static final int CUSTOMERS_PER_UNIT = 20;

    /** The parent of the topmost. */
    static final int NONE = 0;

    /** A row of the region table. */
    record Place(int id, int parent, RegionLevel level, String code, String name) {}

    /** A county, its unit markets, and what share of its shops is urban. */
    record County(Place place, List<Place> units, double share, double urban) {}

    private final List<Place> places = new ArrayList<>();
    private final List<County> counties = new ArrayList<>();
    private final Place city;

    Geography(int customers) {
        Place province = add(NONE, RegionLevel.PROVINCE, "90", "岚江省");
        city = add(province.id(), RegionLevel.CITY, "9001", "澜宁市");
        int count = Math.clamp(customers / CUSTOMERS_PER_COUNTY, 1, COUNTIES.size());
        int units = Math.clamp(customers / count / CUSTOMERS_PER_UNIT, 2, UNITS.size());
        for (int c = 0; c < count; c++) {
            counties.add(county(c, units + c % 2));
        }
    }

    private County county(int index, int units) {
        String code = city.code() + "%02d".formatted(index + 1);
        String name = COUNTIES.get(index);
        Place county = add(city.id(), RegionLevel.COUNTY, code, name);
        var markets = new ArrayList<Place>();
        for (int u = 0; u < Math.min(units, UNITS.size()); u++) {
            String market = name.substring(0, name.length() - 1) + UNITS.get(u);
            markets.add(add(county.id(), RegionLevel.UNIT, code + "%02d".formatted(u + 1), market));
        }
        return new County(county, markets, COUNTY_SHARE[index], URBAN_SHARE[index]);
    }

    private Place add(int parent, RegionLevel level, String code, String name) {
        var place = new Place(places.size() + 1, parent, level, code, name);
        places.add(place);
        return place;
    }

    /** All regions by id, parents before their children. */
    List<Place> places() {
        return places;
    }

    List<County> counties() {
        return counties;
    }

    Place city() {
        return city;
    }

    double[] countyShares() {
        return counties.stream().mapToDouble(County::share).toArray();
    }
}
