package sanwei.simulation;

import java.util.List;
import java.util.Optional;
import sanwei.dataset.RegionLevel;
import sanwei.measure.Measure;
import sanwei.pivot.Cell;
import sanwei.pivot.MethodWeights;
import sanwei.pivot.Pivot;
import sanwei.pivot.PivotSpec;
import sanwei.pivot.PivotTable;
import sanwei.pivot.Selection;
import sanwei.time.Grain;
import sanwei.work.Coded;
import sanwei.work.Job;

/**
 * How the price index answers to stock-to-sales: the slope of log price index on log stock-to-sales of the month before, over
 * counties and complete months, by least squares.
 *
 * @param points pairs of a county's month and the month before with both indicators above 0
 * @param slope as fitted; NaN when no line can be laid
 * @param standardError of the slope, NaN when no line can be laid
 * @param rSquared share of the variance that the line explains, NaN when no line can be laid
 * @param finding whether the slope may be used
 */
public record PriceResponse(int points, double slope, double standardError, double rSquared, Finding finding) {

    /** Fewer points than these say nothing. */
    static final int FEWEST_POINTS = 12;

    /** What became of the estimate. */
    public enum Finding implements Coded {
        ESTIMATED,
        NO_SURVEY,
        TOO_FEW_POINTS,
        /** All points have the same stock-to-sales. */
        NO_SPREAD,
        /** Prices rise with stocks: not what stocks do to prices. */
        WRONG_SIGN
    }

    /** The exponent b of a replay: the slope, or 0 when it is not estimable. */
    public double exponent() {
        return finding == Finding.ESTIMATED ? slope : 0;
    }

    public static PriceResponse estimate(Pivot pivot, Selection products, MethodWeights weights, Job job) {
        if (!pivot.market().survey().present()) {
            return new PriceResponse(0, Double.NaN, Double.NaN, Double.NaN, Finding.NO_SURVEY);
        }
        PivotSpec spec = PivotSpec.of(List.of(Measure.PRICE_INDEX, Measure.STOCK_TO_SALES), Grain.MONTH)
                .withRegion(Optional.of(RegionLevel.COUNTY))
                .withProducts(products)
                .withWeights(weights);
        return of(pivot.compute(spec, job));
    }

    private static PriceResponse of(PivotTable months) {
        var line = new LeastSquares();
        for (int m = 1; m < months.periods().size(); m++) {
            for (int county = 0; county < months.regions().size(); county++) {
                if (!months.partial(m) && !months.partial(m - 1)) {
                    double stock = months.value(Measure.STOCK_TO_SALES, new Cell(m - 1, county, months.allCategories()));
                    double price = months.value(Measure.PRICE_INDEX, new Cell(m, county, months.allCategories()));
                    if (stock > 0 && price > 0) {
                        line.add(Math.log(stock), Math.log(price));
                    }
                }
            }
        }
        return new PriceResponse(line.points(), line.slope(), line.standardError(), line.rSquared(), finding(line));
    }

    private static Finding finding(LeastSquares line) {
        if (line.points() < FEWEST_POINTS) {
            return Finding.TOO_FEW_POINTS;
        }
        if (Double.isNaN(line.slope())) {
            return Finding.NO_SPREAD;
        }
        return line.slope() > 0 ? Finding.WRONG_SIGN : Finding.ESTIMATED;
    }
}
