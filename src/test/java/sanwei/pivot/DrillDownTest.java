package sanwei.pivot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sanwei.dataset.Category;
import sanwei.dataset.Market;
import sanwei.dataset.OrderLines;
import sanwei.dataset.RegionLevel;
import sanwei.dataset.open.Dataset;
import sanwei.measure.Amount;
import sanwei.measure.Formula;
import sanwei.measure.Formula.When;
import sanwei.measure.Measure;
import sanwei.time.Grain;
import sanwei.work.Job;

/** What a cell is made of, taken from the facts again, must give the cell. */
class DrillDownTest {

    private static Pivot pivot;
    private static PivotSpec spec;
    private static PivotTable table;

    @BeforeAll
    static void readTheExample() {
        pivot = new Pivot(Dataset.open(Path.of("example-datasets", "example-2025.db"), Job.quiet()));
        spec = PivotSpec.of(List.of(Measure.values()), Grain.MONTH)
                .withRegion(Optional.of(RegionLevel.COUNTY))
                .withCategory(Optional.of(Category.TARGET_CLASS))
                .withProducts(new Selection.Brand(pivot.market().focusBrand()))
                .withWhere(Map.of(Category.MARKET_TYPE, Set.of("urban")));
        table = pivot.compute(spec, Job.quiet());
    }

    /** A member of each kind, a total on either axis and on both; a complete month, the first and the partial last one. */
    private static List<Cell> cells() {
        int last = table.periods().size() - 1;
        return List.of(
                new Cell(20, 2, 0), new Cell(20, table.allRegions(), 1), new Cell(20, 3, table.allCategories()),
                new Cell(20, table.allRegions(), table.allCategories()), new Cell(0, 1, table.allCategories()), new Cell(last, 0, 2),
                new Cell(last, table.allRegions(), table.allCategories()));
    }

    @ParameterizedTest
    @EnumSource(Measure.class)
    void customersGiveTheCell(Measure measure) {
        int defined = 0;
        for (Cell cell : cells()) {
            List<Formula.Of> terms = DrillDown.terms(measure);
            Map<Formula.Of, Double> sums = new HashMap<>();
            for (CustomerShare share : pivot.drill(spec, cell, Job.quiet()).customers(measure)) {
                for (int i = 0; i < terms.size(); i++) {
                    sums.merge(terms.get(i), share.amounts()[i], Double::sum);
                }
            }
            if (measure == Measure.COVERAGE) {
                assertThat(sums.getOrDefault(terms.getFirst(), 0.0) > 0).isEqualTo(table.numerator(measure, cell) > 0);
                defined++;
            } else if (!Double.isNaN(table.value(measure, cell))) {
                Formula.Amounts amounts = amounts(sums, cell);
                assertThat(measure.numerator().evaluate(amounts)[0]).as("numerator of %s", cell)
                        .isCloseTo(table.numerator(measure, cell), within(1e-6));
                assertThat(measure.denominator().evaluate(amounts)[0]).as("denominator of %s", cell)
                        .isCloseTo(table.denominator(measure, cell), within(1e-6));
                defined++;
            }
        }
        assertThat(defined).as("cells compared").isGreaterThanOrEqualTo(3);
    }

    private static Formula.Amounts amounts(Map<Formula.Of, Double> sums, Cell cell) {
        return new Formula.Amounts() {
            @Override
            public double[] of(Amount amount, When when) {
                return new double[] {sums.getOrDefault(new Formula.Of(amount, when), 0.0)};
            }

            @Override
            public int days() {
                return table.periods().get(cell.period()).days().length();
            }

            @Override
            public int cells() {
                return 1;
            }
        };
    }

    @Test
    void linesGiveTheCell() {
        OrderLines lines = pivot.market().lines();
        for (Cell cell : cells()) {
            int[] rows = pivot.drill(spec, cell, Job.quiet()).lines(When.PERIOD);
            assertThat((double) Arrays.stream(rows).mapToLong(row -> lines.supplied()[row]).sum())
                    .isEqualTo(table.numerator(Measure.FULFILMENT, cell));
            assertThat((double) Arrays.stream(rows).mapToLong(row -> lines.requested()[row]).sum())
                    .isEqualTo(table.denominator(Measure.FULFILMENT, cell));
            assertThat(Arrays.stream(rows).filter(row -> lines.supplied()[row] > 0).map(row -> lines.customer()[row]).distinct().count())
                    .isEqualTo((long) table.numerator(Measure.DISTRIBUTION, cell));
        }
    }

    @Test
    void linesOfTheDaysComparedWithGiveTheDenominator() {
        OrderLines lines = pivot.market().lines();
        int compared = 0;
        for (Cell cell : cells()) {
            int[] rows = pivot.drill(spec, cell, Job.quiet()).lines(When.BEFORE);
            double buyers = Arrays.stream(rows).filter(row -> lines.supplied()[row] > 0).map(row -> lines.customer()[row]).distinct().count();
            double denominator = table.denominator(Measure.MOVEMENT_HOUSEHOLDS, cell);
            if (Double.isNaN(denominator)) {
                assertThat(rows).isEmpty();
            } else {
                assertThat(buyers).isEqualTo(denominator);
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(4);
    }

    @Test
    void pricesGiveTheIndex() {
        Cell all = new Cell(20, table.allRegions(), table.allCategories());
        List<ProductPrice> prices = pivot.drill(spec, all, Job.quiet()).prices();
        assertThat(prices).hasSizeGreaterThan(1);
        double atPrice = prices.stream().mapToDouble(p -> p.supplied() * p.price()).sum();
        double atBase = prices.stream().mapToDouble(p -> p.supplied() * p.basePrice()).sum();
        assertThat(100 * atPrice / atBase).isCloseTo(table.value(Measure.PRICE_INDEX, all), within(1e-9));
    }

    @Test
    void readingsAreThoseOfTheCell() {
        Market market = pivot.market();
        Cell county = new Cell(20, 2, table.allCategories());
        int[] rows = pivot.drill(spec, county, Job.quiet()).readings();
        assertThat(rows).isNotEmpty();
        assertThat(Arrays.stream(rows).boxed()).allSatisfy(row -> {
            int region = market.regions().ancestorAt(market.customers().region()[market.survey().customer()[row]], RegionLevel.COUNTY);
            assertThat(market.regions().get(region).code()).isEqualTo(table.regions().get(2).code());
            assertThat(market.products().get(market.survey().product()[row]).brand()).isEqualTo(market.focusBrand());
            assertThat(table.periods().get(20).days().contains(market.survey().day()[row])).isTrue();
        });
        long behind = Arrays.stream(rows).filter(row -> !Double.isNaN(market.survey().stock()[row]))
                .map(row -> market.survey().customer()[row]).distinct().count();
        assertThat(behind).isEqualTo(table.behind(Measure.STOCK_TO_SALES, county));
    }
}
