package sanwei.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sanwei.allocation.parameter.Scenario;
import sanwei.dataset.open.Dataset;
import sanwei.pivot.MethodWeights;
import sanwei.pivot.Selection;
import sanwei.time.Period;
import sanwei.work.Job;

/** The program computes what the page {@code src/site/allocation-example.md} says. */
class WorkedExampleTest {

    private static final Path PAGE = Path.of("src", "site", "allocation-example.md");

    @TempDir
    Path folder;

    private Sheet sheet;
    private WeekAllocation allocation;

    @BeforeEach
    void allocate() {
        var market = Dataset.open(ExampleMarket.in(folder).write(), Job.quiet());
        allocation = WeekAllocation.of(market, new Selection.All(), Period.parse("2025-W10").orElseThrow(), Scenario.standard("handbook"),
                MethodWeights.HANDBOOK);
        sheet = allocation.sheets().getFirst();
    }

    @Test
    void stepsOneToSixAreAsWorkedByHand() throws IOException {
        List<String[]> rows = table("| shop | history |");

        assertThat(rows).hasSize(sheet.size()).hasSize(9);
        for (int row = 0; row < rows.size(); row++) {
            String[] cells = rows.get(row);
            assertThat(cells[0]).isEqualTo("k" + (row + 1));
            assertThat(sheet.history(row)).isEqualTo(cells[1].isEmpty() ? Double.NaN : number(cells[1]), within(1e-9));
            assertThat(sheet.reference(row)).isEqualTo(number(cells[2]), within(1e-9));
            assertThat(sheet.policy(row)).isEqualTo(number(cells[3]), within(1e-9));
            assertThat(sheet.circle(row)).isEqualTo(number(cells[4]), within(1e-9));
            assertThat(sheet.demand(row)).isEqualTo(number(cells[5]), within(1e-9));
            assertThat(sheet.state(row).code()).isEqualTo(cells[6]);
            assertThat(sheet.narrowed(row)).isEqualTo(cells[7].equals("yes"));
            assertThat(sheet.stockFactor(row)).isEqualTo(number(cells[8]), within(1e-9));
            assertThat(sheet.claim(row)).isEqualTo(number(cells[9]), within(1e-9));
        }
    }

    @Test
    void stepsSevenAndEightAreAsWorkedByHand() throws IOException {
        List<String[]> rows = table("| shop | rationed |");

        assertThat(rows).hasSize(sheet.size());
        for (int row = 0; row < rows.size(); row++) {
            assertThat(sheet.rationed(row)).isEqualTo(number(rows.get(row)[1]), within(5e-5));
            assertThat(sheet.cartons(row)).isEqualTo((int) number(rows.get(row)[2]));
        }
        assertThat(sheet.supply()).isEqualTo(47);
        assertThat(sheet.unallocated()).isZero();
    }

    @Test
    void theCountiesStandAsThePageSays() {
        MarketState market = allocation.past().market();

        assertThat(market.movement()).containsExactly(1, 1);
        assertThat(market.stockToSales()).containsExactly(3.75, Double.NaN);
        assertThat(market.priceIndex()).containsExactly(90, Double.NaN);
        assertThat(allocation.inputs().products().getFirst().growth()).isEqualTo(0.1);
    }

    @Test
    void everyStepOfACartonIsExplained() {
        Explanation explanation = allocation.explain("k6", "a");

        assertThat(explanation.steps()).extracting(Explanation.Step::kind).containsExactly(Explanation.Kind.values());
        assertThat(explanation.steps()).extracting(Explanation.Step::after).usingComparatorForType((a, b) -> Math.abs(a - b) < 1e-4 ? 0 : 1,
                Double.class).containsExactly(12.6, 12.6, 12.6, 14.25, 14.25, 12.825, 8.0, 5.29495, 5.0);
    }

    /** The rows of the table that begins with the header, cell by cell. */
    private static List<String[]> table(String header) throws IOException {
        return Files.readAllLines(PAGE).stream()
                .dropWhile(line -> !line.startsWith(header))
                .takeWhile(line -> line.startsWith("|"))
                .skip(2)
                .map(line -> Arrays.stream(line.substring(1).split("\\|")).map(String::strip).toArray(String[]::new))
                .toList();
    }

    /** The number that a cell ends with. */
    private static double number(String cell) {
        return Double.parseDouble(cell.substring(cell.lastIndexOf(' ') + 1));
    }
}
