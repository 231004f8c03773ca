package sanwei.dataset.generate;

import java.sql.SQLException;
import java.util.List;
import sanwei.dataset.Schema;
import sanwei.time.Period;

/** The six-dimension evaluation of the target customers of the focus brand, whole points from 0 to 100. */
final class Assessments {

    private static final double[] BY_CLASS = {84, 72, 60};
    private static final List<String> GROWING_CIRCLES = List.of("commercial", "industrial", "government", "entertainment", "transit");

    private final List<Shop> shops;
    private final Classes classes;
    private final Violations violations;
    private final Draw[] draws;

    Assessments(List<Shop> shops, Classes classes, Violations violations, Draw[] draws) {
        this.shops = shops;
        this.classes = classes;
        this.violations = violations;
        this.draws = draws;
    }

    void nextQuarter(Period quarter, DatasetFile file) throws SQLException {
        for (int s = 0; s < shops.size(); s++) {
            if (classes.forFocus(s) < Classes.NONE) {
                Shop shop = shops.get(s);
                Draw draw = draws[s];
                double base = BY_CLASS[classes.forFocus(s)];
                boolean growing = GROWING_CIRCLES.contains(String.valueOf(shop.entry().circle()));
                file.insert(
                        Schema.Table.ASSESSMENT, shop.id(), Portfolio.FOCUS_BRAND, quarter.label(),
                        points(base + 4 - 3 * shop.size(), draw),
                        points(base + 2 - 2 * shop.size(), draw),
                        points(base + (shop.urban() ? 3 : -4), draw),
                        points(base, draw),
                        points(violations.recent(s, quarter) ? 35 : base + 8, draw),
                        points(base + (growing ? 6 : -8), draw));
            }
        }
    }

    private static int points(double around, Draw draw) {
        return Math.clamp(StrictMath.round(around + 5 * draw.noise()), 0, 100);
    }
}
