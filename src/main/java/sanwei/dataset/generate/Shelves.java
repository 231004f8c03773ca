package sanwei.dataset.generate;

import java.util.List;

/**
 * What each shop carries and holds, as columns over the pairs of a shop and an article it carries, ordered by shop and
 * article. The columns are shared and written to as the weeks go by.
 */
final class Shelves {

    /** A shop does not order an article more often than in lines of about this size. */
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
        var chosen = new int[shops.size()][];
        for (int s = 0; s < chosen.length; s++) {
            chosen[s] = Assortment.choose(shops.get(s), articles, draws[s]);
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
            divideVolume(s, chosen[s], draws[s]);
            fillShelves(s, draws[s]);
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

    private void divideVolume(int s, int[] chosen, Draw draw) {
        double sum = 0;
        for (int i = 0; i < chosen.length; i++) {
            int pair = first[s] + i;
            article[pair] = (short) chosen[i];
            shop[pair] = s;
            rate[pair] = Assortment.weight(articles.get(chosen[i]), shops.get(s)) * draw.spread(0.3);
            sum += rate[pair];
        }
        for (int pair = first[s]; pair < first[s + 1]; pair++) {
            rate[pair] *= shops.get(s).volume() / sum;
        }
    }

    private void fillShelves(int s, Draw draw) {
        for (int pair = first[s]; pair < first[s + 1]; pair++) {
            Article carried = articleOf(pair);
            double available = Math.min(1, carried.supplyRatio());
            chance[pair] = Math.min(draw.between(0.30, 0.84) * carried.regularity(), rate[pair] / LEAST_LINE);
            cover[pair] = draw.between(3.6, 5.2);
            stock[pair] = carried.launchWeek() > 0 ? 0 : rate[pair] * cover[pair] * available * draw.between(0.7, 1.1);
            fill[pair] = available;
        }
    }
}
