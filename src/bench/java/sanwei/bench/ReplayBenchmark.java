package sanwei.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import sanwei.allocation.parameter.Catalogue;
import sanwei.allocation.parameter.Scenario;
import sanwei.dataset.BundledExample;
import sanwei.dataset.Market;
import sanwei.dataset.OrderLines;
import sanwei.dataset.Product;
import sanwei.dataset.open.Dataset;
import sanwei.measure.Measure;
import sanwei.pivot.MethodWeights;
import sanwei.pivot.Pivot;
import sanwei.pivot.PivotSpec;
import sanwei.pivot.PivotTable;
import sanwei.pivot.Selection;
import sanwei.simulation.Horizon;
import sanwei.simulation.Outcome;
import sanwei.simulation.ReplayPlan;
import sanwei.time.DayRange;
import sanwei.work.Job;

/**
 * What moving a slider costs before anything is painted: four products over the last complete half-year replayed, the pivot of the outcome
 * made, the handbook's indicators read; beside a bare pass over the order lines that are replaced.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx8g")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReplayBenchmark {

    private static final String EXAMPLE = "example";
    private static final int PRODUCTS = 4;

    @Param({EXAMPLE, LargeDataset.DEFAULT})
    public String dataset;

    private Market market;
    private Pivot history;
    private ReplayPlan plan;
    private PivotSpec tiles;
    private Outcome outcome;
    private Pivot simulated;
    private ReplayPlan firstWeek;
    private PivotSpec tilesOfTheFirstWeek;
    private int percent;

    @Setup
    public void open() {
        market = Dataset.open(dataset.equals(EXAMPLE) ? BundledExample.find().orElseThrow() : LargeDataset.at(dataset), Job.quiet());
        history = new Pivot(market);
        Horizon horizon = Horizon.standard(market.span());
        Selection products = new Selection.Codes(market.products().all().stream().limit(PRODUCTS).map(Product::code).toList());
        plan = new ReplayPlan(history, products, horizon, MethodWeights.HANDBOOK, Job.quiet());
        tiles = PivotSpec.of(Measure.handbook(), horizon.grain()).withProducts(products).withDays(horizon.thursdays());
        firstWeek = plan.firstWeek();
        tilesOfTheFirstWeek = PivotSpec.of(Measure.handbook(), firstWeek.horizon().grain()).withProducts(products)
                .withDays(firstWeek.horizon().thursdays());
        outcome = replay();
        simulated = pivotOfTheOutcome();
    }

    @Benchmark
    public Outcome replay() {
        return plan.replay(moved(), Job.quiet());
    }

    private Scenario moved() {
        percent = (percent + 1) % 40;
        return Scenario.standard("moved").with(Catalogue.SUPPLY_FACTOR, 0.8 + percent / 100.0);
    }

    @Benchmark
    public Pivot pivotOfTheOutcome() {
        return outcome.pivot(history);
    }

    @Benchmark
    public PivotTable tiles() {
        return simulated.compute(tiles, Job.quiet());
    }

    @Benchmark
    public PivotTable sliderToTiles() {
        return replay().pivot(history).compute(tiles, Job.quiet());
    }

    /** What is answered first where all weeks take longer than a frame. */
    @Benchmark
    public PivotTable sliderToTilesOfTheFirstWeek() {
        return firstWeek.replay(moved(), Job.quiet()).pivot(history).compute(tilesOfTheFirstWeek, Job.quiet());
    }

    /** What every customer requested and was supplied of the products in the weeks. */
    @Benchmark
    public long[] barePass() {
        OrderLines lines = market.lines();
        DayRange days = plan.horizon().days();
        long[] sums = new long[2 * market.customers().size()];
        for (int product : plan.products()) {
            for (int row = lines.firstRow(product, days.first()), end = lines.endRow(product, days); row < end; row++) {
                sums[2 * lines.customer()[row]] += lines.requested()[row];
                sums[2 * lines.customer()[row] + 1] += lines.supplied()[row];
            }
        }
        return sums;
    }
}
