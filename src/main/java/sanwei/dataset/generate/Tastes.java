package sanwei.dataset.generate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How much consumers of a county lately take to a brand, 1 being usual. Shops do not foresee it, so stock piles up or runs down. */
final class Tastes {

    private static final double MEMORY = 0.65;
    private static final double DEVIATION = 0.19;

    private final List<String> brands;
    private final double[][] leaning;
    private final Draw draw;

    Tastes(List<Article> articles, int counties, Draw draw) {
        this.draw = draw;
        brands = new ArrayList<>(articles.stream().map(Article::brand).distinct().toList());
        leaning = new double[brands.size()][counties];
    }

    /** By article and county, articles first. */
    double[] levels(List<Article> articles) {
        return articles.stream()
                .flatMapToDouble(a -> Arrays.stream(leaning[brands.indexOf(a.brand())]).map(StrictMath::exp))
                .toArray();
    }

    void nextMonth() {
        for (double[] byCounty : leaning) {
            for (int c = 0; c < byCounty.length; c++) {
                byCounty[c] = MEMORY * byCounty[c] + DEVIATION * draw.noise();
            }
        }
    }
}
