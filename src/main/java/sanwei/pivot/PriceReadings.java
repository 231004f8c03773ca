package sanwei.pivot;

import sanwei.dataset.Market;
import sanwei.dataset.SortedRows;
import sanwei.dataset.Survey;
import sanwei.time.DayRange;

/** The survey rows with a carton price, ordered by product, day. Made once per market. */
public final class PriceReadings {

    private final Survey survey;
    private final int[] productStart;
    private final int[] rows;

    public PriceReadings(Market market) {
        survey = market.survey();
        productStart = new int[market.products().size() + 1];
        for (int row = 0; row < survey.size(); row++) {
            productStart[survey.product()[row] + 1] += isPriced(row) ? 1 : 0;
        }
        for (int p = 0; p < market.products().size(); p++) {
            productStart[p + 1] += productStart[p];
        }
        rows = new int[productStart[market.products().size()]];
        int[] next = productStart.clone();
        for (int row = 0; row < survey.size(); row++) {
            if (isPriced(row)) {
                rows[next[survey.product()[row]]++] = row;
            }
        }
    }

    private PriceReadings(PriceReadings same, Survey survey) {
        this.survey = survey;
        productStart = same.productStart;
        rows = same.rows;
    }

    /** The same rows with other prices. */
    PriceReadings replayed(Survey other) {
        return new PriceReadings(this, other);
    }

    private boolean isPriced(int row) {
        return !Double.isNaN(survey.cartonPrice()[row]);
    }

    /** The survey row behind a reading. */
    public int row(int reading) {
        return rows[reading];
    }

    /** First reading of the product on or after the first day of the range. */
    public int first(int product, DayRange range) {
        return first(product, range.first());
    }

    /** First reading of the product after the range. */
    public int end(int product, DayRange range) {
        return first(product, range.last() + 1);
    }

    private int first(int product, int epochDay) {
        return SortedRows.firstFrom(productStart[product], productStart[product + 1], reading -> survey.day()[rows[reading]], epochDay);
    }
}
