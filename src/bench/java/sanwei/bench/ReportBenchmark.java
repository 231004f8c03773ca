package sanwei.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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
import sanwei.band.Bands;
import sanwei.dataset.BundledExample;
import sanwei.dataset.Category;
import sanwei.dataset.Market;
import sanwei.dataset.RegionLevel;
import sanwei.dataset.open.Dataset;
import sanwei.measure.Measure;
import sanwei.pivot.Pivot;
import sanwei.pivot.PivotSpec;
import sanwei.pivot.PivotTable;
import sanwei.pivot.Selection;
import sanwei.report.outline.Draft;
import sanwei.report.outline.Outline;
import sanwei.report.outline.ReportKind;
import sanwei.report.outline.ReportRequest;
import sanwei.report.section.Composer;
import sanwei.report.writer.DocumentFile;
import sanwei.text.Language;
import sanwei.time.Grain;
import sanwei.work.Cancellation;
import sanwei.work.Job;

/**
 * The half-year report of the focus brand as a Word file, beside one pivot of all measures by week, county and format. What is allocated is told by JMH's
 * own {@code -prof gc}; the highest use of the heap, dataset included, is printed.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
@Warmup(iterations = 3)
@Measurement(iterations = 5)
public class ReportBenchmark {

    private static final String EXAMPLE = "example";

    @Param({EXAMPLE, LargeDataset.DEFAULT})
    public String dataset;

    private Pivot pivot;
    private ReportRequest request;
    private Path out;

    @Setup
    public void open() throws IOException {
        Market market = Dataset.open(dataset.equals(EXAMPLE) ? BundledExample.find().orElseThrow() : LargeDataset.at(dataset), Job.quiet());
        pivot = new Pivot(market);
        var outline = Outline.standard(ReportKind.HALF_YEAR, market.span().latestComplete(Grain.HALF).orElseThrow(), new Selection.Brand(market.focusBrand()));
        request = new ReportRequest(outline, Bands.STANDARD, LocalDate.of(2026, 1, 5), Language.ZH);
        out = Files.createTempFile("sanwei", ".docx");
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    private static Stream<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
    }

    @TearDown
    public void close() throws IOException {
        System.out.printf("%npeak of the heap: %d MB%n", heap().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20);
        Files.delete(out);
    }

    @Benchmark
    public Draft compose() {
        return new Composer(pivot, Path.of("dataset.db")).compose(request, out, Job.quiet());
    }

    @Benchmark
    public Draft report() {
        Draft draft = compose();
        DocumentFile.write(draft.document(), out, new Cancellation());
        return draft;
    }

    @Benchmark
    public PivotTable pivot() {
        return pivot.compute(PivotSpec.of(Arrays.asList(Measure.values()), Grain.WEEK)
                .withRegion(Optional.of(RegionLevel.COUNTY))
                .withCategory(Optional.of(Category.FORMAT)), Job.quiet());
    }
}
