package sanwei.dataset.generate;

/** What the company means to supply of each article, week by week and county by county. */
final class SupplyPlan {

    /** Some shops on the register are not open yet or any more. */
    private static final double OPEN_SHARE = 0.94;

    private final Shelves shelves;
    private final Weeks weeks;
    private final double[] usual;
    private final double[][] countyShare;

    SupplyPlan(Shelves shelves, Weeks weeks, int counties) {
        this.shelves = shelves;
        this.weeks = weeks;
        usual = new double[shelves.articles.size()];
        countyShare = new double[usual.length][counties];
        for (int pair = 0; pair < shelves.pairs(); pair++) {
            double rate = shelves.rate[pair] * OPEN_SHARE;
            usual[shelves.article[pair]] += rate;
            countyShare[shelves.article[pair]][shelves.shopOf(pair).county()] += rate;
        }
        for (int a = 0; a < usual.length; a++) {
            for (int c = 0; c < counties && usual[a] > 0; c++) {
                countyShare[a][c] /= usual[a];
            }
        }
    }

    /** Cartons planned for an article in a week, which may lie behind the generated ones. */
    double planned(int article, int week) {
        Article of = shelves.articles.get(article);
        return usual[article] * DemandCalendar.ordering(weeks.monday(week)) * of.trend(week) * Math.min(1, of.supplyRatio());
    }

    /** Cartons at hand for a county: the plan, and the reserve of articles that are not scarce. */
    double atHand(int article, int county, int week) {
        double reserve = Math.max(1, shelves.articles.get(article).supplyRatio());
        return planned(article, week) * reserve * countyShare[article][county];
    }
}
