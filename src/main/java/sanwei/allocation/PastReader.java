package sanwei.allocation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import sanwei.allocation.Past.ProductPast;
import sanwei.allocation.parameter.Catalogue;
import sanwei.allocation.parameter.Movement;
import sanwei.allocation.parameter.Scenario;
import sanwei.dataset.Market;
import sanwei.dataset.Product;
import sanwei.measure.Measure;
import sanwei.time.DayRange;
import sanwei.time.Period;

/** Reads from a {@link Ledger}, historical or simulated, what led up to a week. Not for use by several threads at once. */
public final class PastReader {

    /** Days of the four weeks before a week. */
    static final int DAYS = 28;
    /** Stretches of four weeks that the industry standard's movement looks at. */
    private static final int STRETCHES = 4;

    private final Market market;
    private final int[] products;
    private final Counties counties;
    /** What every customer was supplied of each product in the four weeks before. */
    private final int[][] fourWeeks;
    private final int[] sums;

    /** @param products indices in the market's products, as in the ledger */
    public PastReader(Market market, int[] products, Counties counties) {
        this.market = market;
        this.products = products;
        this.counties = counties;
        fourWeeks = new int[products.length][market.customers().size()];
        sums = new int[market.customers().size()];
    }

    public Past before(WeekInputs week, Ledger ledger, Scenario scenario) {
        for (int place = 0; place < products.length; place++) {
            Arrays.fill(fourWeeks[place], 0);
            ledger.addFourWeeks(place, week.week(), 0, fourWeeks[place]);
        }
        int since = week.week().days().first() - 7 * scenario.get(Catalogue.LOOK_BACK).intValue();
        List<ProductPast> pasts = new ArrayList<>();
        for (int place = 0; place < products.length; place++) {
            pasts.add(product(week, place, ledger, since));
        }
        return new Past(pasts, state(week, ledger, scenario.get(Catalogue.MOVEMENT)));
    }

    private ProductPast product(WeekInputs week, int place, Ledger ledger, int since) {
        ProductWeek facts = week.products().get(place);
        boolean reached = reaches(week.week(), 0);
        int[] supplied = new int[facts.size()];
        for (int row = 0; row < facts.size(); row++) {
            supplied[row] = reached ? fourWeeks[place][facts.customer()[row]] : ProductWeek.NONE;
        }
        Arrays.fill(sums, 0);
        ledger.addMonthToDate(place, week.week(), sums);
        int[] monthToDate = new int[facts.size()];
        for (int row = 0; row < facts.size(); row++) {
            monthToDate[row] = sums[facts.customer()[row]];
        }
        return new ProductPast(supplied, monthToDate, stocks(week.panel(), place, facts, since));
    }

    private static double[] stocks(PanelReadings panel, int place, ProductWeek facts, int since) {
        double[] stock = new double[facts.size()];
        Arrays.fill(stock, Double.NaN);
        for (int i = 0; i < panel.size(); i++) {
            if (panel.product()[i] == place && panel.day()[i] >= since) {
                int row = Arrays.binarySearch(facts.customer(), panel.customer()[i]);
                if (row >= 0) {
                    stock[row] = panel.stock()[i];
                }
            }
        }
        return stock;
    }

    /** Whether the data cover the start of a stretch of four weeks before the week, 0 the latest. */
    private boolean reaches(Period week, int stretch) {
        int monday = week.days().first() - DAYS * stretch;
        return market.span().startCovered(new DayRange(monday - DAYS, monday - 1));
    }

    private MarketState state(WeekInputs week, Ledger ledger, Movement movement) {
        if (!reaches(week.week(), 0)) {
            return MarketState.unknown(counties.size());
        }
        return new MarketState(movement(week.week(), ledger, movement), stockToSales(week), priceIndex(week));
    }

    private double[] movement(Period week, Ledger ledger, Movement movement) {
        int stretches = movement == Movement.STANDARD ? STRETCHES : 2;
        if (!reaches(week, stretches - 1)) {
            return MarketState.unknown(counties.size()).movement();
        }
        long[][] supplied = new long[2][counties.size()];
        int[][] buyers = new int[2][counties.size()];
        boolean[] bought = new boolean[sums.length];
        for (int stretch = 0; stretch < stretches; stretch++) {
            Arrays.fill(sums, 0);
            for (int place = 0; place < products.length; place++) {
                ledger.addFourWeeks(place, week, 4 * stretch, sums);
            }
            if (stretch == 0 || movement != Movement.STANDARD) {
                countBuyers(supplied[stretch], buyers[stretch]);
            } else {
                markBuyers(bought);
            }
        }
        if (movement == Movement.STANDARD) {
            count(bought, buyers[1]);
        }
        double[] values = new double[counties.size()];
        for (int county = 0; county < values.length; county++) {
            values[county] = switch (movement) {
                case HOUSEHOLDS, STANDARD -> movement.measure().value(buyers[0][county], buyers[1][county]);
                case AVERAGE -> movement.measure().value(average(supplied[0], buyers[0], county), average(supplied[1], buyers[1], county));
            };
        }
        return values;
    }

    private static double average(long[] supplied, int[] buyers, int county) {
        return buyers[county] == 0 ? Double.NaN : (double) supplied[county] / buyers[county];
    }

    private void countBuyers(long[] supplied, int[] buyers) {
        for (int c = 0; c < sums.length; c++) {
            int county = counties.of(c);
            if (county != Counties.NONE && sums[c] > 0) {
                supplied[county] += sums[c];
                buyers[county]++;
            }
        }
    }

    private void markBuyers(boolean[] bought) {
        for (int c = 0; c < sums.length; c++) {
            bought[c] |= sums[c] > 0;
        }
    }

    private void count(boolean[] bought, int[] buyers) {
        for (int c = 0; c < bought.length; c++) {
            if (bought[c] && counties.of(c) != Counties.NONE) {
                buyers[counties.of(c)]++;
            }
        }
    }

    private double[] stockToSales(WeekInputs week) {
        double[] stock = new double[counties.size()];
        double[] supplied = new double[counties.size()];
        PanelReadings panel = week.panel();
        int since = week.week().days().first() - DAYS;
        for (int i = 0; i < panel.size(); i++) {
            int county = counties.of(panel.customer()[i]);
            if (county != Counties.NONE && panel.day()[i] >= since) {
                stock[county] += panel.stock()[i];
                supplied[county] += fourWeeks[panel.product()[i]][panel.customer()[i]];
            }
        }
        return values(Measure.STOCK_TO_SALES, stock, supplied);
    }

    private double[] priceIndex(WeekInputs week) {
        double[] atPrice = new double[counties.size()];
        double[] atBase = new double[counties.size()];
        for (int place = 0; place < products.length; place++) {
            Product product = market.products().get(products[place]);
            double[] price = week.prices()[place];
            double[] supplied = byCounty(fourWeeks[place]);
            for (int county = 0; county < price.length; county++) {
                if (!Double.isNaN(price[county])) {
                    atPrice[county] += supplied[county] * price[county];
                    atBase[county] += supplied[county] * product.basePrice();
                }
            }
        }
        return values(Measure.PRICE_INDEX, atPrice, atBase);
    }

    private double[] byCounty(int[] ofCustomer) {
        double[] sum = new double[counties.size()];
        for (int c = 0; c < ofCustomer.length; c++) {
            if (counties.of(c) != Counties.NONE) {
                sum[counties.of(c)] += ofCustomer[c];
            }
        }
        return sum;
    }

    private static double[] values(Measure measure, double[] numerator, double[] denominator) {
        double[] values = new double[numerator.length];
        for (int county = 0; county < values.length; county++) {
            values[county] = measure.value(numerator[county], denominator[county]);
        }
        return values;
    }
}
