package sanwei.dataset.generate;

import java.util.Arrays;
import java.util.List;

/**
 * What each shop carries and holds, as columns over the pairs of a shop and an article it carries, ordered by shop and
 * article. The columns are shared and written to as the weeks go by.
 */
final class Shelves {

    /** Lines a week are drawn so that a shop takes one article about this often at most. */
    private static final double LEAST_LINE = 1.3;

    final List<Shop> shops;
    final List<Article> articles;
    /** First pair of each shop, and the number of pairs at the end. */
    final int[] first;
    final short[] article;
    final int[] shop;
    /** Cartons a week the shop sells in usual times. */
    final double[] rate;
    /** Share of the shop's orders that contain the article. */
    final double[] chance;
    /** Weeks of sale the shop likes to hold. */
    final double[] cover;
    /** Cartons held. */
    final double[] stock;
    /** How far the last requests were filled, 0 to 1. */
    final double[] fill;

    Shelves(List<Shop> shops, List<Article> articles, Draw[] draws) {
        this.shops = shops;
        this.articles = articles;
        first = new int[shops.size() + 1];
        int[][] chosen = new int[shops.size()][];
        for (int s = 0; s < chosen.length; s++) {
            chosen[s] = choose(shops.get(s), draws[s]);
            first[s + 1] = first[s] + chosen[s].length;
        }
        int pairs = first[chosen.length];
        article = new short[pairs];
        shop = new int[pairs];
        rate = new double[pairs];
        chance = new double[pairs];
        cover = new double[pairs];
        stock = new double[pairs];
        fill = new double[pairs];
        for (int s = 0; s < chosen.length; s++) {
            stock(s, chosen[s], draws[s]);
        }
    }

    int pairs() {
        return article.length;
    }

    Shop shopOf(int pair) {
        return shops.get(shop[pair]);
    }

    Article articleOf(int pair) {
        return articles.get(article[pair]);
    }

    /** Articles taken up by a race in which the more fitting ones tend to arrive first; in product order. */
    private int[] choose(Shop of, Draw draw) {
        int wanted = Math.min(articles.size(), draw.between(SMALLEST_CHOICE[of.size()], LARGEST_CHOICE[of.size()]));
        double[] arrival = new double[articles.size()];
        for (int a = 0; a < arrival.length; a++) {
            arrival[a] = -StrictMath.log(1 - draw.random().nextDouble()) / appeal(articles.get(a), of);
        }
        double[] sorted = arrival.clone();
        Arrays.sort(sorted);
        double last = sorted[wanted - 1];
        return java.util.stream.IntStream.range(0, arrival.length).filter(a -> arrival[a] <= last).toArray();
    }

    private static final int[] SMALLEST_CHOICE = {10, 7, 5};
    private static final int[] LARGEST_CHOICE = {14, 11, 8};
    /** How well a price tier sells in town and in the country. */
    private static final double[] URBAN_APPEAL = {1.15, 1.15, 1.0, 0.7, 0.45};
    private static final double[] RURAL_APPEAL = {0.55, 0.8, 1.15, 1.25, 1.2};
    private static final double[] CARTONS_BY_TIER = {0.55, 0.85, 1.2, 1.25, 1.1};

    private static double appeal(Article article, Shop shop) {
        double[] tiers = shop.urban() ? URBAN_APPEAL : RURAL_APPEAL;
        double dear = shop.format().equals("tobacco_liquor") && article.tier() == 0 ? 1.6 : 1;
        return article.popularity() * tiers[article.tier()] * dear;
    }

    private void stock(int s, int[] chosen, Draw draw) {
        Shop of = shops.get(s);
        double sum = 0;
        int pair = first[s];
        for (int a : chosen) {
            article[pair] = (short) a;
            shop[pair] = s;
            rate[pair] = appeal(articles.get(a), of) * CARTONS_BY_TIER[articles.get(a).tier()] * draw.spread(0.3);
            sum += rate[pair++];
        }
        for (int i = first[s]; i < first[s + 1]; i++) {
            Article carried = articles.get(article[i]);
            rate[i] *= of.volume() / sum;
            chance[i] = Math.min(draw.between(0.30, 0.84) * carried.regularity(), rate[i] / LEAST_LINE);
            cover[i] = draw.between(3.6, 5.2);
            stock[i] = carried.launchWeek() > 0 ? 0 : rate[i] * cover[i] * Math.min(1, carried.supplyRatio()) * draw.between(0.7, 1.1);
            fill[i] = Math.min(1, carried.supplyRatio());
        }
    }
}
