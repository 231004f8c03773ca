package sanwei.dataset.generate;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Which articles a shop carries, and how much of its volume each of them takes. */
final class Assortment {

    /** By size of shop, large first. */
    private static final int[] FEWEST = {10, 7, 5};
    private static final int[] MOST = {14, 11, 8};
    /** How well a price tier sells in town and in the country, dearest first. */
    private static final double[] URBAN_APPEAL = {1.15, 1.15, 1.0, 0.7, 0.45};
    private static final double[] RURAL_APPEAL = {0.55, 0.8, 1.15, 1.25, 1.2};
    private static final double[] CARTONS = {0.55, 0.85, 1.2, 1.25, 1.1};
    private static final double DEAR_IN_LIQUOR_SHOPS = 1.6;

    private Assortment() {}

    /** Articles as they win a race in which the more fitting ones tend to arrive first; in product order. */
    static int[] choose(Shop shop, List<Article> articles, Draw draw) {
        int wanted = Math.min(articles.size(), draw.between(FEWEST[shop.size()], MOST[shop.size()]));
        double[] arrival = new double[articles.size()];
        for (int a = 0; a < arrival.length; a++) {
            arrival[a] = -StrictMath.log(1 - draw.random().nextDouble()) / appeal(articles.get(a), shop);
        }
        double[] sorted = arrival.clone();
        Arrays.sort(sorted);
        double last = sorted[wanted - 1];
        return IntStream.range(0, arrival.length).filter(a -> arrival[a] <= last).toArray();
    }

    static double weight(Article article, Shop shop) {
        return appeal(article, shop) * CARTONS[article.tier()];
    }

    private static double appeal(Article article, Shop shop) {
        double[] tiers = shop.urban() ? URBAN_APPEAL : RURAL_APPEAL;
        boolean dear = article.tier() == 0 && shop.format().equals("tobacco_liquor");
        return article.popularity() * tiers[article.tier()] * (dear ? DEAR_IN_LIQUOR_SHOPS : 1);
    }
}
