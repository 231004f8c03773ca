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
            new Ratio("replay of a half-year, as a multiple of a bare pass over its order lines", "ReplayBenchmark.replay",
                    "ReplayBenchmark.barePass"),
            new Ratio("slider to tiles, as a multiple of a bare pass over the order lines replayed", "ReplayBenchmark.sliderToTiles",
                    "ReplayBenchmark.barePass"),
            new Ratio("slider to the tiles of the first week, as a part of slider to tiles", "ReplayBenchmark.sliderToTilesOfTheFirstWeek",
                    "ReplayBenchmark.sliderToTiles"),
            new Ratio("half-year report as a Word file, as a multiple of a pivot of all measures", "ReportBenchmark.report", "ReportBenchmark.pivot"),
            new Ratio("a tornado of 20 parameters, as a multiple of one replay", "AnalysisBenchmark.tornado", "AnalysisBenchmark.replay"),
            new Ratio("a Monte Carlo of 500 runs, as a multiple of one replay", "AnalysisBenchmark.monteCarlo", "AnalysisBenchmark.replay"));

    private Benchmarks() {}

    public static void main(String[] args) throws RunnerException, CommandLineOptionException {
        Collection<RunResult> results = new Runner(new CommandLineOptions(args)).run();
        for (Ratio ratio : RATIOS) {
            for (RunResult over : results.stream().filter(r -> isOf(r, ratio.over)).toList()) {
                String dataset = dataset(over);
                score(results, ratio.under, dataset)
                        .ifPresent(under -> System.out.printf("%s (%s): %.2f%n", ratio.what, dataset, over.getPrimaryResult().getScore() / under));
            }
        }
    }

    private static Optional<Double> score(Collection<RunResult> results, String benchmark, String dataset) {
        return results.stream()
                .filter(r -> isOf(r, benchmark) && dataset(r).equals(dataset))
                .map(r -> r.getPrimaryResult().getScore())
                .findFirst();
    }

    /** Those without a choice run on the example. */
    private static String dataset(RunResult result) {
        return Optional.ofNullable(result.getParams().getParam("dataset")).orElse("example");
    }

    private static boolean isOf(RunResult result, String benchmark) {
        return result.getParams().getBenchmark().endsWith("." + benchmark);
    }
}
