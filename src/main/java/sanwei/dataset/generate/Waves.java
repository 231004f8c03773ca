package sanwei.dataset.generate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The share of the plan that really reaches a county in a month: managed brands come in waves, the others nearly evenly. */
final class Waves {

    private static final double TROUGH = 0.17;
    private static final double DIP = 0.13;

    private final List<String> brands;
    private final double[][] level;
    private final Draw draw;

    Waves(List<Article> articles, int counties, Draw draw) {
        this.draw = draw;
        brands = new ArrayList<>(articles.stream().map(Article::brand).distinct().toList());
        level = new double[brands.size()][counties];
        for (double[] byCounty : level) {
            Arrays.fill(byCounty, 1);
        }
    }

    double level(String brand, int county) {
        return level[brands.indexOf(brand)][county];
    }

    /** Moves on to the next month; after a low month comes a full one. */
    void nextMonth() {
        for (int b = 0; b < level.length; b++) {
            boolean managed = Portfolio.BRANDS_IN_WAVES.contains(brands.get(b));
            for (int c = 0; c < level[b].length; c++) {
                level[b][c] = managed ? next(level[b][c]) : draw.between(0.92, 1.08);
            }
        }
    }

    private double next(double now) {
        double turn = draw.between(0.0, 1.0);
        double full = draw.between(0.95, 1.20);
        double dip = draw.between(0.45, 0.7);
        double trough = draw.between(0.18, 0.4);
        if (now < 0.8) {
            return full;
        }
        return turn < TROUGH ? trough : turn < TROUGH + DIP ? dip : full;
    }
}
