package sanwei.allocation;

import java.util.Arrays;
import sanwei.dataset.Market;
import sanwei.dataset.Survey;
import sanwei.dataset.SurveyMethod;
import sanwei.pivot.MethodWeights;
import sanwei.pivot.PanelStock;
import sanwei.pivot.PriceReadings;
import sanwei.pivot.WeightedMean;
import sanwei.time.DayRange;

/** What the survey tells of the selected products before a week, as the measures have it. */
final class PanelSurvey {

    private static final int METHODS = SurveyMethod.values().length;

    private final Market market;
    private final int[] products;
    private final int[] placeOf;
    private final Counties counties;
    private final PanelStock stocks;
    private final PriceReadings prices;
    private final double[] weightOf;

    PanelSurvey(Market market, int[] products, Counties counties, MethodWeights weights) {
        this.market = market;
        this.products = products;
        this.counties = counties;
        stocks = new PanelStock(market);
        prices = new PriceReadings(market);
        weightOf = PanelStock.weightOf(weights);
        placeOf = Preparation.none(market.products().size());
        for (int place = 0; place < products.length; place++) {
            placeOf[products[place]] = place;
        }
    }

    PanelReadings stocksBefore(int monday) {
        Survey survey = market.survey();
        int from = survey.firstRow(monday - 7 * PanelReadings.WEEKS);
        int to = survey.firstRow(monday);
        int[] rows = new int[to - from];
        int n = 0;
        for (int row = from; row < to; row++) {
            if (placeOf[survey.product()[row]] != ProductWeek.NONE && stocks.isLastUpTo(monday - 1, row)) {
                rows[n++] = row;
            }
        }
        var readings = new PanelReadings(new int[n], new int[n], new int[n], Arrays.copyOf(rows, n), new double[n]);
        for (int i = 0; i < n; i++) {
            readings.product()[i] = placeOf[survey.product()[rows[i]]];
            readings.customer()[i] = survey.customer()[rows[i]];
            readings.day()[i] = survey.day()[rows[i]];
            readings.stock()[i] = stocks.stock(rows[i], weightOf);
        }
        return readings;
    }

    /** By product of the selection and county; NaN where there is no price or the product has no base price. */
    double[][] pricesBefore(int monday, double[] cartonPrice) {
        var days = new DayRange(monday - PastReader.DAYS, monday - 1);
        return Arrays.stream(products).mapToObj(product -> prices(product, days, cartonPrice)).toArray(double[][]::new);
    }

    private double[] prices(int product, DayRange days, double[] cartonPrice) {
        double[][] sum = new double[counties.size()][METHODS];
        double[][] count = new double[counties.size()][METHODS];
        Survey survey = market.survey();
        for (int i = prices.first(product, days), end = prices.end(product, days); i < end; i++) {
            int row = prices.row(i);
            int county = counties.of(survey.customer()[row]);
            if (county != Counties.NONE) {
                sum[county][survey.method()[row]] += cartonPrice[row];
                count[county][survey.method()[row]]++;
            }
        }
        boolean based = market.products().get(product).hasBasePrice();
        double[] mean = new double[counties.size()];
        for (int county = 0; county < mean.length; county++) {
            mean[county] = based ? mean(sum[county], count[county]) : Double.NaN;
        }
        return mean;
    }

    private double mean(double[] sum, double[] count) {
        var mean = new WeightedMean();
        for (int m = 0; m < METHODS; m++) {
            if (count[m] > 0) {
                mean.add(sum[m] / count[m], weightOf[m]);
            }
        }
        return mean.value();
    }
}
