package sanwei.pivot.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sanwei.dataset.Market;
import sanwei.dataset.open.Dataset;
import sanwei.measure.Formula.When;
import sanwei.measure.Measure;
import sanwei.pivot.Pivot;
import sanwei.pivot.PivotSpec;
import sanwei.work.Job;

/** What periods are compared with, the period before and last year by calendar and by festival, is what SQL on the same file answers. */
class ComparedAgainstSqlTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        // begins mid-week, ends mid-month; reaches two years back
        "2022-01-05, 2025-03-19, 15, 5, 2500, 21",
        // through the 53rd week of 2020
        "2018-12-05, 2021-02-16, 10, 4, 1200, 22",
        // cut off so early that the first days of last year's month lie before the data
        "2024-02-05, 2025-02-02, 10, 4, 900, 23",
        // one whole week
        "2025-03-03, 2025-03-07, 8, 4, 80, 24"
    })
    void anyMarket(LocalDate first, LocalDate last, int customers, int products, int lines, long seed) {
        check(new RandomMarket(first, last, customers, products, lines, seed).write(folder.resolve("market.db")), 5);
    }

    @Test
    void theExample() {
        // it begins too late for last year's growth to have a year before
        assertThat(check(Path.of("example-datasets/example-2025.db"), 10)).contains(Measure.PRICE_INDEX, Measure.MOVEMENT_STANDARD);
    }

    @Test
    void everyMeasureHasValues() {
        RandomMarket market = new RandomMarket(LocalDate.parse("2022-01-04"), LocalDate.parse("2024-12-07"), 20, 5, 2500, 25);
        assertThat(check(market.write(folder.resolve("market.db")), 4)).containsExactlyInAnyOrder(Measure.values());
    }

    /**
     * The measures that had a value other than 0.
     *
     * @param every asks only every so many questions
     */
    private static Set<Measure> check(Path file, int every) {
        Market market = Dataset.open(file, Job.quiet());
        Pivot pivot = new Pivot(market);
        Set<Measure> seen = EnumSet.noneOf(Measure.class);
        List<PivotSpec> questions = Questions.about(market);
        try (SqlOracle oracle = SqlOracle.open(file)) {
            for (When when : List.of(When.BEFORE, When.YEAR_BEFORE)) {
                for (int i = 0; i < questions.size(); i += every) {
                    seen.addAll(Agreement.check(pivot, oracle, questions.get(i), when));
                }
            }
        }
        return seen;
    }
}
