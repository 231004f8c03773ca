package sanwei.bench;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
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
import org.openjdk.jmh.infra.Blackhole;
import sanwei.band.BandCells;
import sanwei.band.BandPolicy;
import sanwei.band.BandReading;
import sanwei.band.Bands;
import sanwei.band.Edge;
import sanwei.band.Outcome;
import sanwei.band.Scale;
import sanwei.dataset.BundledExample;
import sanwei.dataset.Market;
import sanwei.dataset.RegionLevel;
import sanwei.dataset.open.Dataset;
import sanwei.measure.Band;
import sanwei.measure.Measure;
import sanwei.pivot.Pivot;
import sanwei.pivot.PivotSpec;
import sanwei.pivot.PivotTable;
import sanwei.time.Grain;
import sanwei.work.Job;

/** What one step of a drag costs before it is painted: unit markets by week classed anew, with flips, spread and what the band foretells. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx8g")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class BandBenchmark {

    private static final String EXAMPLE = "example";

    @Param({EXAMPLE, LargeDataset.DEFAULT})
    public String dataset;

    private Market market;
    private BandCells cells;
    private BandReading before;
    private int percent;

    @Setup
    public void open() {
        market = Dataset.open(dataset.equals(EXAMPLE) ? BundledExample.find().orElseThrow() : LargeDataset.at(dataset), Job.quiet());
        PivotSpec question = PivotSpec.of(List.of(Measure.MOVEMENT_STANDARD, Measure.PRICE_INDEX, Measure.STOCK_TO_SALES), Grain.WEEK)
                .withRegion(Optional.of(RegionLevel.UNIT));
        PivotTable table = new Pivot(market).compute(question, Job.quiet());
        cells = BandCells.of(table, Measure.MOVEMENT_STANDARD, Bands.STANDARD, market.records().seasons());
        before = reading(Bands.standard(Measure.MOVEMENT_STANDARD));
    }

    private BandReading reading(BandPolicy policy) {
        return BandReading.of(cells, policy.bands(cells.periods(), market.records().seasons()));
    }

    @Benchmark
    public void dragStep(Blackhole shown) {
        percent = (percent + 1) % 40;
        Band moved = Edge.UPPER.move(Bands.standard(Measure.MOVEMENT_STANDARD).standard(), 0.6 + percent / 100.0, Scale.of(Measure.MOVEMENT_STANDARD));
        BandReading now = reading(new BandPolicy(moved, Collections.emptyMap()));
        shown.consume(now.flips(before));
        shown.consume(now.histogram(period -> true));
        for (Outcome outcome : Outcome.values()) {
            shown.consume(now.prediction(outcome));
        }
    }
}
