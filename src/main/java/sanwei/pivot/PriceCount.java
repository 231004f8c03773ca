package sanwei.pivot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import sanwei.dataset.Product;
import sanwei.dataset.Survey;
import sanwei.dataset.SurveyMethod;
import sanwei.measure.Amount;
import sanwei.time.DayRange;

/** Values what was supplied at surveyed and at base prices, for the Paasche price index of the handbook. */
final class PriceCount {

    private static final int METHODS = SurveyMethod.values().length;

    private final Scope scope;
    private final Facts facts;
    private final PriceReadings readings;
    private final CellMap map;
    private final double[] weightOf;

    PriceCount(Scope scope, Facts facts, PriceReadings readings, CellMap map) {
        this.scope = scope;
        this.facts = facts;
        this.readings = readings;
        this.map = map;
        this.weightOf = PanelStock.weightOf(scope.spec().weights());
    }

    void count(DayRange days, int[] cellOf, SliceAmounts amounts) {
        var one = new OneProduct(days, cellOf);
        double[] atPrice = amounts.start(Amount.VALUE_AT_PRICE);
        double[] atBase = amounts.start(Amount.VALUE_AT_BASE);
        for (int p : scope.products()) {
            Product product = scope.market().products().get(p);
            if (product.hasBasePrice() && one.read(p)) {
                for (int cell = 0; cell < map.cells(); cell++) {
                    double price = one.price(cell);
                    if (!Double.isNaN(price)) {
                        atPrice[cell] += one.supplied[cell] * price;
                        atBase[cell] += one.supplied[cell] * product.basePrice();
                    }
                }
            }
        }
        double[] customers = amounts.start(Amount.PRICE_CUSTOMERS);
        one.behind.count(cellOf, customers);
        map.addUp(customers);
    }

    /** The products that the index of one cell is made of. */
    List<ProductPrice> products(DayRange days, int[] cellOf, int cell) {
        var one = new OneProduct(days, cellOf);
        List<ProductPrice> found = new ArrayList<>();
        for (int p : scope.products()) {
            Product product = scope.market().products().get(p);
            if (product.hasBasePrice() && one.read(p) && !Double.isNaN(one.price(cell))) {
                found.add(new ProductPrice(p, one.supplied[cell], one.price(cell), product.basePrice()));
            }
        }
        return found;
    }

    /** What is known of one product at a time, cell by cell. */
    private final class OneProduct {
        private final DayRange days;
        private final int[] cellOf;
        private final double[][] sum = new double[METHODS][map.cells() + 1];
        private final double[][] count = new double[METHODS][map.cells() + 1];
        private final double[] supplied = new double[map.cells() + 1];
        private final CustomerSet behind;

        OneProduct(DayRange days, int[] cellOf) {
            this.days = days;
            this.cellOf = cellOf;
            this.behind = new CustomerSet(cellOf.length);
        }

        /** Whether the product has a price anywhere. */
        boolean read(int product) {
            int first = readings.first(product, days);
            int end = readings.end(product, days);
            if (first == end) {
                return false;
            }
            for (int m = 0; m < METHODS; m++) {
                Arrays.fill(sum[m], 0);
                Arrays.fill(count[m], 0);
            }
            Survey survey = scope.market().survey();
            for (int i = first; i < end; i++) {
                int row = readings.row(i);
                int cell = cellOf[survey.customer()[row]];
                sum[survey.method()[row]][cell] += survey.cartonPrice()[row];
                count[survey.method()[row]][cell]++;
                behind.add(survey.customer()[row]);
            }
            for (int m = 0; m < METHODS; m++) {
                map.addUp(sum[m]);
                map.addUp(count[m]);
            }
            facts.readSupplied(new int[] {product}, days, cellOf, supplied);
            map.addUp(supplied);
            return true;
        }

        /** Weighted mean of the methods' mean prices, NaN where there is none. */
        double price(int cell) {
            var mean = new WeightedMean();
            for (int m = 0; m < METHODS; m++) {
                if (count[m][cell] > 0) {
                    mean.add(sum[m][cell] / count[m][cell], weightOf[m]);
                }
            }
            return mean.value();
        }
    }
}
