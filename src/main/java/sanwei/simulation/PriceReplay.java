package sanwei.simulation;

import java.util.Arrays;
import sanwei.allocation.Counties;
import sanwei.dataset.Market;
import sanwei.dataset.Survey;
import sanwei.time.DayRange;
import sanwei.time.Grain;
import sanwei.time.Period;

/**
 * The panel's prices when stocks are not those of history: each price × (simulated ÷ historical stock-to-sales of its county in the
 * month before)^b. Where either is undefined or 0 the price stays.
 */
final class PriceReplay {

    private final Survey survey;
    private final boolean[] products;
    private final Counties counties;
    private final double exponent;
    private final PanelHistory history;
    private final StockReplay stocks;
    private final StockWindow window;
    private final double[] cartonPrice;
    private int next;
    private Period month;
    private double[] factor;

    /**
     * @param firstDay prices of earlier days stay
     */
    PriceReplay(Market market, boolean[] products, Counties counties, double exponent, PanelHistory history, StockReplay stocks,
            StockWindow window, int firstDay) {
        this.survey = market.survey();
        this.products = products;
        this.counties = counties;
        this.exponent = exponent;
        this.history = history;
        this.stocks = stocks;
        this.window = window;
        cartonPrice = survey.cartonPrice().clone();
        next = survey.firstRow(firstDay);
    }

    /** Sets all prices up to and including the day; the stocks must have been followed as far. */
    void advance(int lastDay) {
        if (exponent == 0) {
            return;
        }
        for (; next < survey.size() && survey.day()[next] <= lastDay; next++) {
            int county = counties.of(survey.customer()[next]);
            if (products[survey.product()[next]] && county != Counties.NONE) {
                cartonPrice[next] *= factor(county, survey.day()[next]);
            }
        }
    }

    private double factor(int county, int day) {
        Period now = Grain.MONTH.containing(day);
        if (!now.equals(month)) {
            month = now;
            factor = factors(new Period(Grain.MONTH, now.ordinal() - 1).days());
        }
        return factor[county];
    }

    private double[] factors(DayRange before) {
        double[] simulated = window.stockToSales(before, stocks::stock, window.simulated(), counties);
        double[] historical = window.stockToSales(before, history::stock, window.historical(), counties);
        double[] factors = new double[counties.size()];
        Arrays.setAll(factors, county -> simulated[county] > 0 && historical[county] > 0
                ? Math.pow(simulated[county] / historical[county], exponent)
                : 1);
        return factors;
    }

    /** By survey row; of days that have been reached, else history's. */
    double[] cartonPrice() {
        return cartonPrice;
    }
}
