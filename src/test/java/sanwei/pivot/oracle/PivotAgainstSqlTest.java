package sanwei.pivot.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sanwei.dataset.Market;
import sanwei.dataset.Schema.Table;
import sanwei.dataset.generate.Generator;
import sanwei.dataset.generate.GeneratorSettings;
import sanwei.dataset.open.Dataset;
import sanwei.measure.Measure;
import sanwei.pivot.Pivot;
import sanwei.pivot.PivotSpec;
import sanwei.work.Job;

/** The pivot answers what SQL on the same file answers: every measure, grain, level, category, selection and comparison. */
class PivotAgainstSqlTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        // begins mid-week, ends mid-month
        "2024-01-03, 2025-03-19, 25, 7, 2500, 1",
        // through the 53rd week of 2020
        "2019-12-05, 2022-01-16, 12, 5, 1500, 2",
        // ends on 29 February
        "2022-12-01, 2024-02-29, 15, 6, 1500, 3",
        // ends the day after it, a Friday
        "2022-12-01, 2024-03-01, 15, 6, 1500, 4",
        // begins and ends on the days that just cover a month
        "2023-05-01, 2024-06-28, 10, 4, 900, 5",
        // cut off so early that the first days of last year's month lie before the data
        "2024-02-05, 2025-02-02, 10, 4, 900, 10",
        // a week, begun on a Tuesday and cut off on a Thursday
        "2024-12-31, 2025-01-02, 6, 3, 40, 6",
        // one whole week
        "2025-03-03, 2025-03-07, 8, 4, 80, 7",
        // one customer
        "2023-03-15, 2024-11-11, 1, 2, 300, 8",
        // one day
        "2024-02-29, 2024-02-29, 9, 3, 25, 9"
    })
    void anyMarket(LocalDate first, LocalDate last, int customers, int products, int lines, long seed) {
        checkAll(new RandomMarket(first, last, customers, products, lines, seed).write(folder.resolve("market.db")));
    }

    @Test
    void theExample() {
        assertThat(checkAll(Path.of("example-datasets/example-2025.db"))).containsExactlyInAnyOrder(Measure.values());
    }

    @ParameterizedTest
    @CsvSource({"40, 60, 8, 1", "15, 110, 5, 2", "90, 30, 12, 3"})
    void generated(int customers, int weeks, int products, long seed) {
        Path file = folder.resolve("generated.db");
        Generator.write(file, new GeneratorSettings(customers, weeks, products, seed), Job.quiet());
        checkAll(file);
    }

    @Test
    void withoutOptionalTables() {
        RandomMarket market = new RandomMarket(LocalDate.parse("2023-01-04"), LocalDate.parse("2024-05-07"), 20, 5, 1500, 11);
        Set<Measure> seen = checkAll(market.write(folder.resolve("market.db"), Table.SURVEY, Table.TARGET_CLASS, Table.META));
        assertThat(seen).containsExactlyInAnyOrderElementsOf(
                Arrays.stream(Measure.values()).filter(m -> !m.needsSurvey()).toList());
    }

    @Test
    void everyMeasureHasValues() {
        RandomMarket market = new RandomMarket(LocalDate.parse("2023-01-04"), LocalDate.parse("2024-05-07"), 20, 5, 1500, 12);
        assertThat(checkAll(market.write(folder.resolve("market.db")))).containsExactlyInAnyOrder(Measure.values());
    }

    /** The measures that had a value other than 0. */
    private static Set<Measure> checkAll(Path file) {
        Market market = Dataset.open(file, Job.quiet());
        Pivot pivot = new Pivot(market);
        Set<Measure> seen = EnumSet.noneOf(Measure.class);
        try (SqlOracle oracle = SqlOracle.open(file)) {
            for (PivotSpec question : Questions.about(market)) {
                seen.addAll(Agreement.check(pivot, oracle, question));
            }
        }
        return seen;
    }
}
