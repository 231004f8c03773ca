package sanwei.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sanwei.allocation.parameter.Catalogue;
import sanwei.allocation.parameter.Movement;
import sanwei.allocation.parameter.Scenario;
import sanwei.dataset.Market;
import sanwei.dataset.RegionLevel;
import sanwei.dataset.open.Dataset;
import sanwei.measure.Measure;
import sanwei.pivot.Cell;
import sanwei.pivot.MethodWeights;
import sanwei.pivot.Pivot;
import sanwei.pivot.PivotSpec;
import sanwei.pivot.PivotTable;
import sanwei.pivot.SelectedProducts;
import sanwei.pivot.Selection;
import sanwei.pivot.oracle.RandomMarket;
import sanwei.time.Grain;
import sanwei.time.Period;
import sanwei.work.Job;

/**
 * The indicators of four weeks are those of the pivot. February 2021 is four ISO weeks long, so that they can be compared; the orders
 * begin with the four weeks before it.
 */
class MarketStateTest {

    private static final Selection SELECTION = new Selection.Codes(List.of("p0", "p1", "p3"));
    private static final Period WEEK = Period.parse("2021-W09").orElseThrow();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void indicatorsAreThoseOfThePivot(long seed) {
        Market market = market(LocalDate.of(2021, 1, 4), seed);
        PivotSpec spec = PivotSpec.of(List.of(Measure.values()), Grain.MONTH).withRegion(Optional.of(RegionLevel.COUNTY)).withProducts(SELECTION);
        PivotTable table = new Pivot(market).compute(spec, Job.quiet());
        int february = table.periods().indexOf(Period.parse("2021-02").orElseThrow());

        MarketState households = state(market, Movement.HOUSEHOLDS);
        MarketState average = state(market, Movement.AVERAGE);

        assertThat(table.regions()).hasSize(5);
        for (int county = 0; county < table.regions().size(); county++) {
            Cell cell = new Cell(february, county, table.allCategories());
            assertThat(households.movement()[county]).isEqualTo(Double.valueOf(table.value(Measure.MOVEMENT_HOUSEHOLDS, cell)));
            assertThat(average.movement()[county]).isEqualTo(Double.valueOf(table.value(Measure.MOVEMENT_AVERAGE, cell)));
            assertThat(households.stockToSales()[county]).isEqualTo(Double.valueOf(table.value(Measure.STOCK_TO_SALES, cell)));
            assertThat(households.priceIndex()[county]).isEqualTo(Double.valueOf(table.value(Measure.PRICE_INDEX, cell)));
        }
        assertThat(households.stockToSales()[0] + households.priceIndex()[0] + households.movement()[0]).isFinite();
    }

    @Test
    void theStandardsMovementNeedsSixteenWeeks() {
        assertThat(state(market(LocalDate.of(2020, 11, 9), 1), Movement.STANDARD).movement()[0]).isBetween(0.01, 3.0);
        assertThat(state(market(LocalDate.of(2020, 11, 10), 1), Movement.STANDARD).movement()).containsOnly(Double.NaN);
    }

    @Test
    void withoutFourWeeksNothingIsKnown() {
        MarketState state = state(market(LocalDate.of(2021, 2, 2), 1), Movement.HOUSEHOLDS);

        assertThat(state.movement()).containsOnly(Double.NaN);
        assertThat(state.stockToSales()).containsOnly(Double.NaN);
        assertThat(state.priceIndex()).containsOnly(Double.NaN);
    }

    private Market market(LocalDate first, long seed) {
        Path file = folder.resolve(first + "-" + seed + ".db");
        return Dataset.open(new RandomMarket(first, LocalDate.of(2021, 3, 7), 25, 5, 900, seed).write(file), Job.quiet());
    }

    private static MarketState state(Market market, Movement movement) {
        var counties = new Counties(market);
        SelectedProducts selected = SelectedProducts.of(market, SELECTION);
        Scenario scenario = Scenario.standard("s").with(Catalogue.MOVEMENT, movement);
        WeekInputs week = new Preparation(market, selected, counties, scenario.get(Catalogue.COMPARISON), MethodWeights.HANDBOOK).week(WEEK);
        return new PastReader(market, selected.products(), counties)
                .before(week, Ledger.of(market, selected.products(), WEEK, WEEK), scenario)
                .market();
    }
}
