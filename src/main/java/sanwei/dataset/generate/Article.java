package sanwei.dataset.generate;

/**
 * A product and how it fares in the market.
 *
 * @param tier 0 for the dearest of the five price tiers to 4
 * @param popularity how readily shops take it up, 1 being usual
 * @param regularity how steadily shops order it, 1 being usual
 * @param supplyRatio what the company can supply of what shops would need; below 1 it is scarce
 * @param growth of demand in a year
 * @param launchWeek from which week on it is sold
 */
record Article(
        int id,
        String code,
        String name,
        String brand,
        int tier,
        double wholesalePrice,
        double guidePrice,
        double popularity,
        double regularity,
        double supplyRatio,
        double growth,
        int launchWeek) {

    private static final String[] TIERS = {"一类", "二类", "三类", "四类", "五类"};
    private static final int WEEKS_TO_ESTABLISH = 16;

    boolean scarce() {
        return supplyRatio < 1;
    }

    String priceTier() {
        return TIERS[tier];
    }

    /** The retail price the index starts from: scarce articles sell above the guide price, others a little below. */
    double basePrice() {
        return StrictMath.rint(guidePrice * (scarce() ? 1.03 : 0.98));
    }

    /** Demand in a week against the first, 0 before the launch. */
    double trend(int week) {
        if (week < launchWeek) {
            return 0;
        }
        double established = launchWeek == 0 ? 1 : Math.min(1, 0.35 + 0.65 * (week - launchWeek) / WEEKS_TO_ESTABLISH);
        return established * StrictMath.pow(1 + growth, week / 52.0);
    }
}
