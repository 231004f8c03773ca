package sanwei.bench;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
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
import sanwei.dataset.open.Dataset;
import sanwei.pivot.Pivot;
import sanwei.work.Job;

/** Opening a dataset, checks and integrity included, beside a bare JDBC scan of the same columns of its order lines. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 5)
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
public class OpenBenchmark {

    @Param(LargeDataset.DEFAULT)
    public String dataset;

    private Path file;

    @Setup
    public void find() {
        file = LargeDataset.at(dataset);
    }

    @Benchmark
    public long bareScan() throws SQLException {
        long sum = 0;
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT order_date, customer_id, product_id, requested, supplied FROM order_line")) {
            while (rows.next()) {
                sum += rows.getString(1).length() + rows.getInt(2) + rows.getInt(3) + rows.getInt(4) + rows.getInt(5);
            }
        }
        return sum;
    }

    @Benchmark
    public Pivot open() {
        return new Pivot(Dataset.open(file, Job.quiet()));
    }
}
