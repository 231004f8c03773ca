package sanwei.allocation;

import java.util.List;
import java.util.Optional;
import sanwei.allocation.parameter.TargetClass;
import sanwei.dataset.Season;
import sanwei.time.DayRange;
import sanwei.time.Period;

/**
 * What is known of a week whatever the parameters are. The arrays are shared, not copied: nobody writes to them.
 *
 * @param season of the week's Thursday
 * @param rank ordinal of the {@link TargetClass} of each customer of the market
 * @param lastYear the days whose supplies are the history, where the data reach them
 * @param growthMonth the latest complete month before the week, where there is one
 * @param products one for each product of the selection, in its order
 * @param panel surveyed stocks; a simulation replaces them with its own
 * @param prices surveyed mean carton price of each product of the selection in each county, in the four weeks before; NaN for none
 */
public record WeekInputs(
        Period week,
        Season.Kind season,
        byte[] rank,
        Optional<DayRange> lastYear,
        Optional<Period> growthMonth,
        List<ProductWeek> products,
        PanelReadings panel,
        double[][] prices) {

    public WeekInputs {
        products = List.copyOf(products);
    }

    /** The same week with other stocks of its panel. */
    public WeekInputs withStock(double[] stock) {
        return withSurvey(stock, prices);
    }

    /** The same week with other products. */
    public WeekInputs withProducts(List<ProductWeek> other) {
        return new WeekInputs(week, season, rank, lastYear, growthMonth, other, panel, prices);
    }

    WeekInputs withSurvey(double[] stock, double[][] otherPrices) {
        return new WeekInputs(week, season, rank, lastYear, growthMonth, products, panel.withStock(stock), otherPrices);
    }
}
