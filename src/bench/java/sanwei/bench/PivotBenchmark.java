package sanwei.bench;

import java.io.IOException;
import java.sql.SQLException;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import sanwei.dataset.Category;
import sanwei.dataset.Market;
import sanwei.dataset.RegionLevel;
import sanwei.dataset.open.Dataset;
import sanwei.measure.Measure;
import sanwei.pivot.Pivot;
import sanwei.pivot.PivotSpec;
import sanwei.pivot.PivotTable;
import sanwei.time.Grain;
import sanwei.work.Job;
import tech.tablesaw.api.Table;

/** All measures by week, county and format over all products, beside DuckDB's answer to the same question and Tablesaw's to a part of it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx8g")
public class PivotBenchmark {

    @Param(LargeDataset.DEFAULT)
    public String dataset;

    private final PivotSpec question = PivotSpec.of(List.of(Measure.values()), Grain.WEEK)
            .withRegion(Optional.of(RegionLevel.COUNTY))
            .withCategory(Optional.of(Category.FORMAT));

    private Pivot pivot;
    private DuckDb duckDb;
    private TablesawLines tablesaw;

    @Setup
    public void open() throws SQLException, IOException {
        Market market = Dataset.open(LargeDataset.at(dataset), Job.quiet());
        pivot = new Pivot(market);
        duckDb = new DuckDb(market);
        duckDb.ask();
        duckDb.compare(ours());
        tablesaw = new TablesawLines(market);
        tablesaw.compare();
    }

    @TearDown
    public void close() throws SQLException {
        duckDb.close();
    }

    @Benchmark
    @Warmup(iterations = 40)
    @Measurement(iterations = 40)
    public PivotTable ours() {
        return pivot.compute(question, Job.quiet());
    }

    @Benchmark
    @Warmup(iterations = 2)
    @Measurement(iterations = 5)
    public void duckDb() throws SQLException {
        duckDb.ask();
    }

    /** Only the supplied cartons of the first million lines. */
    @Benchmark
    @Warmup(iterations = 1)
    @Measurement(iterations = 3)
    public Table tablesawSuppliedOfAMillionLines() {
        return tablesaw.summarize();
    }
}
