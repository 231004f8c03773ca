package sanwei.bench;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/** Runs the benchmarks, with JMH's own arguments, and prints the ratios that the README states. */
public final class Benchmarks {

    /** What is divided by what. */
    private record Ratio(String what, String over, String under) {}

    private static final List<Ratio> RATIOS = List.of(
            new Ratio("opening, as a multiple of a bare JDBC scan", "OpenBenchmark.open", "OpenBenchmark.bareScan"),
            new Ratio("DuckDB's pivot, as a multiple of ours", "PivotBenchmark.duckDb", "PivotBenchmark.ours"),
            new Ratio("Tablesaw's sum over a million lines, as a multiple of our whole pivot",
                    "PivotBenchmark.tablesawSuppliedOfAMillionLines", "PivotBenchmark.ours"),
            new Ratio("a tornado of 20 parameters, as a multiple of one replay", "AnalysisBenchmark.tornado", "AnalysisBenchmark.replay"),
            new Ratio("a Monte Carlo of 500 runs, as a multiple of one replay", "AnalysisBenchmark.monteCarlo", "AnalysisBenchmark.replay"));

    private Benchmarks() {}

    public static void main(String[] args) throws RunnerException, CommandLineOptionException {
        Collection<RunResult> results = new Runner(new CommandLineOptions(args)).run();
        for (Ratio ratio : RATIOS) {
            var over = score(results, ratio.over);
            var under = score(results, ratio.under);
            if (over.isPresent() && under.isPresent()) {
                System.out.printf("%s: %.2f%n", ratio.what, over.get() / under.get());
            }
        }
    }

    private static Optional<Double> score(Collection<RunResult> results, String benchmark) {
        return results.stream()
                .filter(r -> r.getParams().getBenchmark().endsWith("." + benchmark))
                .map(r -> r.getPrimaryResult().getScore())
                .findFirst();
    }
}
