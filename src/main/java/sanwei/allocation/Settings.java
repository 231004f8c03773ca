package sanwei.allocation;

import static sanwei.allocation.parameter.Catalogue.*;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import sanwei.allocation.parameter.Catalogue;
import sanwei.allocation.parameter.Scenario;
import sanwei.allocation.parameter.TargetClass;
import sanwei.dataset.Category;
import sanwei.dataset.Coding;
import sanwei.dataset.Market;
import sanwei.dataset.Season;
import sanwei.measure.Band;
import sanwei.measure.Measure;
import sanwei.time.DayRange;

/** The values of a scenario laid out for computing, those by format and circle by the codes of a market. */
final class Settings {

    /** Any four weeks: bands go by their length. */
    private static final DayRange FOUR_WEEKS = new DayRange(1, PastReader.DAYS);

    final Scenario scenario;
    final double requestWeight;
    final double historyWeight;
    final double growthClamp;
    final double circleTarget;
    final double circleOther;
    final double strongFrom;
    final double weakTo;
    final double weakCut;
    final double balanced;
    final double narrowing;
    final double priceNarrowing;
    final double stockStep;
    final Band movement;
    final Band stock;
    final Band price;
    private final double[][] factor;
    private final double[] floatOfFormat;
    private final boolean[] isTargetCircle;
    private final BigDecimal supplyFactor;

    Settings(Market market, Scenario scenario) {
        this.scenario = scenario.check();
        requestWeight = scenario.get(REQUEST_WEIGHT);
        historyWeight = scenario.get(HISTORY_WEIGHT);
        growthClamp = scenario.get(GROWTH_CLAMP);
        circleTarget = scenario.get(CIRCLE_TARGET);
        circleOther = scenario.get(CIRCLE_OTHER);
        strongFrom = scenario.get(STRONG_FROM);
        weakTo = scenario.get(WEAK_TO);
        weakCut = scenario.get(WEAK_CUT);
        balanced = scenario.get(BALANCED);
        narrowing = scenario.get(NARROWING);
        priceNarrowing = scenario.get(PRICE_NARROWING);
        stockStep = scenario.get(STOCK_STEP);
        movement = new Band(scenario.get(MOVEMENT_LOWER), scenario.get(MOVEMENT_UPPER));
        stock = new Band(scenario.get(STOCK_LOWER), scenario.get(STOCK_UPPER)).times(Band.factor(Measure.STOCK_TO_SALES, FOUR_WEEKS));
        price = new Band(scenario.get(PRICE_LOWER), scenario.get(PRICE_UPPER));
        factor = new double[TargetClass.values().length][Season.Kind.values().length];
        for (TargetClass target : TargetClass.values()) {
            for (Season.Kind season : Season.Kind.values()) {
                factor[target.ordinal()][season.ordinal()] = scenario.get(Catalogue.factor(target, season));
            }
        }
        Coding formats = market.coding(Category.FORMAT);
        floatOfFormat = formats.members().stream().mapToDouble(f -> scenario.get(floating(f))).toArray();
        Coding circles = market.coding(Category.CIRCLE);
        Set<String> target = scenario.get(TARGET_CIRCLES);
        isTargetCircle = new boolean[circles.size()];
        for (int code = 0; code < circles.size(); code++) {
            isTargetCircle[code] = target.contains(circles.members().get(code));
        }
        supplyFactor = BigDecimal.valueOf(scenario.get(SUPPLY_FACTOR));
    }

    double factor(int rank, Season.Kind season) {
        return factor[rank][season.ordinal()];
    }

    double floatOf(int format) {
        return floatOfFormat[format];
    }

    boolean isTargetCircle(int circle) {
        return isTargetCircle[circle];
    }

    /** The growth that history is carried on with. */
    double growth(double ofBrand) {
        return Double.isNaN(ofBrand) ? 0 : Math.clamp(ofBrand, -growthClamp, growthClamp);
    }

    /** What the supply of a week comes to, rounded half up. */
    long supply(long supplied) {
        return supplyFactor.multiply(BigDecimal.valueOf(supplied)).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }
}
