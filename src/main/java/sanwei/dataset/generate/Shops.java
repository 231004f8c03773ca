package sanwei.dataset.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import sanwei.dataset.Category;

/** Draws the licensed customers: where they are, what they are, how much they sell and how they order. */
final class Shops {

    private static final List<String> FORMATS = Category.FORMAT.knownMembers();
    private static final double[] URBAN_FORMATS = {0.08, 0.025, 0.24, 0.30, 0.25, 0.075, 0.03};
    private static final double[] RURAL_FORMATS = {0.06, 0.005, 0.10, 0.11, 0.66, 0.045, 0.02};
    private static final List<String> CIRCLES = Category.CIRCLE.knownMembers();
    private static final double[] URBAN_CIRCLES = {0.22, 0.09, 0.10, 0.11, 0.32, 0.08, 0.05, 0.03};
    private static final double[] RURAL_CIRCLES = {0.26, 0.06, 0.09, 0.06, 0.38, 0.03, 0.06, 0.06};
    /** Shares of large and medium shops by format; the rest is small. */
    private static final double[][] SIZES = {
        {0.35, 0.45}, {0.70, 0.25}, {0.30, 0.50}, {0.10, 0.55}, {0.03, 0.30}, {0.15, 0.35}, {0.02, 0.28}
    };
    private static final double[] VOLUME = {42, 19, 9};
    private static final double[] VISITS = {0.97, 0.92, 0.83};
    private static final List<String> NOT_IN_THE_VOCABULARY = List.of("网吧", "加油站");
    private static final double OVER_REPORTING = 0.16;
    private static final int SHORTEST_LIFE = 30;

    private final Geography geography;
    private final Weeks weeks;
    private final double[] countyShares;
    private final List<Integer> countyNumbers;

    Shops(Geography geography, Weeks weeks) {
        this.geography = geography;
        this.weeks = weeks;
        this.countyShares = geography.countyShares();
        this.countyNumbers = IntStream.range(0, countyShares.length).boxed().toList();
    }

    /** The shops by id, each drawn from its own stream. */
    List<Shop> draw(Draw[] draws) {
        var shops = new ArrayList<Shop>();
        for (int i = 0; i < draws.length; i++) {
            shops.add(shop(i + 1, draws[i]));
        }
        return shops;
    }

    private Shop shop(int id, Draw draw) {
        int countyNumber = draw.of(countyNumbers, countyShares);
        Geography.County county = geography.counties().get(countyNumber);
        boolean urban = draw.chance(county.urban());
        String format = draw.of(FORMATS, urban ? URBAN_FORMATS : RURAL_FORMATS);
        double[] sizes = SIZES[FORMATS.indexOf(format)];
        int size = draw.of(List.of(0, 1, 2), sizes[0], sizes[1], 1 - sizes[0] - sizes[1]);
        String circle = draw.of(CIRCLES, urban ? URBAN_CIRCLES : RURAL_CIRCLES);
        Geography.Place region = region(county, draw);
        String name = ShopNames.draw(draw, region, format);
        var entry = new Shop.Entry(
                name,
                region.id(),
                draw.chance(0.008) ? draw.of(NOT_IN_THE_VOCABULARY) : recorded(format, draw),
                recorded(urban ? "urban" : "rural", draw),
                recorded(Category.SCALE.knownMembers().get(size), draw),
                recorded(circle, draw));
        int licensed = licensedOn(draw);
        int closed = closedOn(licensed, draw);
        int lastOrder = closed != Shop.OPEN && draw.chance(0.3) ? closed + draw.between(5, 9) : closed;
        String code = county.place().code() + "%06d".formatted(id);
        return new Shop(
                id, code, entry, countyNumber, format, urban, size, licensed, closed, lastOrder, draw.between(0, 4),
                VOLUME[size] * draw.spread(0.35),
                Math.min(0.99, VISITS[size] * draw.between(0.85, 1.05)),
                draw.chance(OVER_REPORTING) ? draw.between(0.5, 1.4) : draw.between(0.0, 0.15));
    }

    /** A unit market; some shops are registered with their county or the city as a whole. */
    private Geography.Place region(Geography.County county, Draw draw) {
        Geography.Place unit = draw.of(county.units());
        double where = draw.between(0.0, 1.0);
        return where < 0.006 ? geography.city() : where < 0.02 ? county.place() : unit;
    }

    private static String recorded(String value, Draw draw) {
        double filled = draw.between(0.0, 1.0);
        return filled < 0.004 ? null : filled < 0.008 ? "" : value;
    }

    private int licensedOn(Draw draw) {
        if (draw.chance(0.08)) {
            return draw.between(Weeks.FIRST_MONDAY, weeks.lastDay());
        }
        return Weeks.FIRST_MONDAY - draw.between(20, 15 * 365);
    }

    private int closedOn(int licensed, Draw draw) {
        boolean closes = draw.chance(0.07);
        int earliest = Math.max(licensed, Weeks.FIRST_MONDAY) + SHORTEST_LIFE;
        return closes && earliest < weeks.lastDay() ? draw.between(earliest, weeks.lastDay()) : Shop.OPEN;
    }
}
