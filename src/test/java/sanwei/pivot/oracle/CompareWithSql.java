package sanwei.pivot.oracle;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import sanwei.dataset.Market;
import sanwei.dataset.open.Dataset;
import sanwei.measure.Measure;
import sanwei.pivot.Pivot;
import sanwei.pivot.PivotSpec;
import sanwei.work.Job;

/**
 * Compares the pivot with SQL on any dataset, for files too large for the tests:
 * {@code mvn -q test-compile exec:exec -Dexec.classpathScope=test -Dsanwei.main=sanwei.pivot.oracle.CompareWithSql
 * -Dsanwei.args="DATASET [EVERY]"}, where EVERY = 5 asks every fifth question only.
 */
final class CompareWithSql {

    private CompareWithSql() {}

    public static void main(String[] arguments) {
        Path file = Path.of(arguments[0]);
        int every = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1;
        Market market = Dataset.open(file, Job.quiet());
        Pivot pivot = new Pivot(market);
        List<PivotSpec> questions = Questions.about(market);
        Set<Measure> seen = EnumSet.noneOf(Measure.class);
        try (SqlOracle oracle = SqlOracle.open(file)) {
            for (int i = 0; i < questions.size(); i += every) {
                System.out.println((i + 1) + " of " + questions.size() + ": " + questions.get(i));
                seen.addAll(Agreement.check(pivot, oracle, questions.get(i)));
            }
        }
        System.out.println("The pivot and SQL agree. Measures with values: " + seen);
    }
}
