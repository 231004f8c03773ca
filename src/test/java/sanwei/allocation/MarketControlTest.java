package sanwei.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sanwei.allocation.parameter.Catalogue;
import sanwei.allocation.parameter.Scenario;
import sanwei.dataset.Market;
import sanwei.dataset.open.Dataset;
import sanwei.pivot.MethodWeights;
import sanwei.pivot.Selection;
import sanwei.time.Period;
import sanwei.work.Job;

/** In the worked example county C1 (k1 to k7) has movement 1, price index 90 and stock-to-sales 3.75. */
class MarketControlTest {

    private static final Scenario STANDARD = Scenario.standard("s");

    @TempDir
    Path folder;

    private Market market;

    @BeforeEach
    void open() {
        market = Dataset.open(ExampleMarket.in(folder).write(), Job.quiet());
    }

    /** Of seven: class none, then general, then key, then core by reference; k1 and k2 have the same. Others get at most their requests. */
    @ParameterizedTest
    @CsvSource({"0, 0, '', 47", "0.14, 0, '', 47", "0.1, 0.1, k7, 47", "0.3, 0, 'k4 k7', 47", "0.5, 0.1, 'k3 k4 k5 k7', 47",
        "0.5, 0.25, 'k3 k4 k5 k6 k7', 47", "0.5, 0.36, 'k2 k3 k4 k5 k6 k7', 35", "0.5, 0.5, 'k1 k2 k3 k4 k5 k6 k7', 15"})
    void theLowestRankedAreNarrowedOut(double share, double points, String out, long allocated) {
        Sheet sheet = allocate(STANDARD.with(Catalogue.NARROWING, share).with(Catalogue.PRICE_NARROWING, points));

        assertThat(String.join(" ", narrowed(sheet))).isEqualTo(out);
        assertThat(sheet.allocated()).isEqualTo(allocated);
        assertThat(sheet.unallocated()).isEqualTo(47 - allocated);
    }

    @Test
    void aLowPriceNarrowsAlsoWhereMovementIsInside() {
        Scenario inside = STANDARD.with(Catalogue.MOVEMENT_UPPER, 1.0).with(Catalogue.PRICE_NARROWING, 0.3);

        assertThat(narrowed(allocate(inside))).containsExactly("k4", "k7");
        assertThat(narrowed(allocate(inside.with(Catalogue.PRICE_LOWER, 90.0)))).isEmpty();
    }

    @Test
    void aHighPriceLiftsTheNarrowing() {
        Scenario high = STANDARD.with(Catalogue.NARROWING, 0.5).with(Catalogue.PRICE_LOWER, 80.0).with(Catalogue.PRICE_UPPER, 89.0);

        assertThat(narrowed(allocate(high))).isEmpty();
    }

    @Test
    void stockToSalesMovesQuantitiesOfItsCounty() {
        Scenario low = STANDARD.with(Catalogue.STOCK_LOWER, 4.0).with(Catalogue.STOCK_UPPER, 5.0);
        Scenario inside = STANDARD.with(Catalogue.STOCK_UPPER, 5.0);

        assertThat(factors(allocate(STANDARD))).containsExactly(0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 1.0, 1.0);
        assertThat(factors(allocate(low))).containsExactly(1.1, 1.1, 1.1, 1.1, 1.1, 1.1, 1.1, 1.0, 1.0);
        assertThat(factors(allocate(inside))).containsOnly(1.0);
    }

    @Test
    void aStockReadBeforeTheWeeksLookedBackOnDoesNotCount() {
        Sheet sheet = allocate(STANDARD.with(Catalogue.LOOK_BACK, 1.0));

        assertThat(sheet.state(1)).isEqualTo(DemandState.STRONG);
        assertThat(sheet.demand(1)).isEqualTo(16.79, within(1e-9));
        assertThat(allocate(STANDARD.with(Catalogue.LOOK_BACK, 2.0)).state(1)).isEqualTo(DemandState.STRONG_HOLDING);
    }

    private static List<String> narrowed(Sheet sheet) {
        return IntStream.range(0, sheet.size()).filter(sheet::narrowed).mapToObj(row -> "k" + (row + 1)).toList();
    }

    private static double[] factors(Sheet sheet) {
        return IntStream.range(0, sheet.size()).mapToDouble(sheet::stockFactor).toArray();
    }

    private Sheet allocate(Scenario scenario) {
        return WeekAllocation.of(market, new Selection.All(), Period.parse("2025-W10").orElseThrow(), scenario, MethodWeights.HANDBOOK)
                .sheets()
                .getFirst();
    }
}
