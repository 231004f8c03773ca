package sanwei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sanwei.allocation.ExampleMarket;
import sanwei.cli.Shell.Said;

class AllocateCommandTest {

    @TempDir
    Path folder;

    private Path market;

    @BeforeEach
    void write() {
        market = ExampleMarket.in(folder).write();
    }

    @Test
    void writesARowForEachCustomerWithARequest() {
        Path out = folder.resolve("out.csv");

        Said said = run("--out", out);

        assertThat(said).isEqualTo(new Said(0, "Wrote 9 rows to " + out + ": 47 of 47 cartons allocated, 0 unallocated\n", ""));
        assertThat(out).content().startsWith("""
                week,product,customer,class,season,request,history,reference,policy,circle,demand,demand_state,narrowed,stock_factor,claim,rationed,cartons
                2025-W10,a,k1,core,normal,20,11,""")
                .contains("2025-W10,a,k5,core,normal,12,,12,12,10.8,11.399999999999999,balanced,false,0.9,")
                .contains("2025-W10,a,k7,none,normal,6,5.5,", ",strong,true,0.9,0,0,0\n");
    }

    @Test
    void otherFormatsHoldTheSameRows() throws IOException {
        Path json = folder.resolve("out.json");
        Path excel = folder.resolve("out.xlsx");

        assertThat(run("--out", json).code()).isZero();
        assertThat(run("--out", excel).code()).isZero();

        assertThat(Files.readAllLines(json)).hasSize(11);
        assertThat(excel).isNotEmptyFile();
        byte[] first = Files.readAllBytes(excel);
        run("--out", excel);
        assertThat(excel).hasBinaryContent(first);
    }

    @Test
    void aScenarioChangesTheOutcomeAndItsUnknownFieldsAreTold() throws IOException {
        Path scenario = folder.resolve("half.json");
        Files.writeString(scenario, "{\"parameters\": {\"supply_factor\": 0.5, \"rule\": \"equal_awards\", \"suply\": 1}}");
        Path out = folder.resolve("out.csv");

        Said said = run("--scenario", scenario, "--out", out);

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out()).isEqualTo("Wrote 9 rows to " + out + ": 24 of 24 cartons allocated, 0 unallocated\n");
        assertThat(said.err()).startsWith(scenario + ": parameters.suply is not known and was passed over. ");
        // eight have a claim, none of less than 3
        assertThat(out).content().contains(",3,3\n").doesNotContain(",4\n");
    }

    @Test
    void oneCartonIsExplained() {
        Said said = run("--explain", "k6/a", "--out", folder.resolve("out.csv"));

        assertThat(said.out()).contains("Customer k6 Customer k6, product a Product a, 2025-W10\n1 Reference: 12.6\n",
                "  History: 10 supplied from 2024-03-04 to 2024-03-10 (data) × (1 + 0.1) = 11\n",
                "  Stock-to-sales of Region C1 in the four weeks before: 3.75, band 0.8696 to 1.6306\n",
                "  At most the request of 15 and what is left of the agreed total, 20 − 12 = 8 (data): 8\n",
                "8 Whole cartons: 5\n");
    }

    @Test
    void aPrintedTableStaysOne() {
        Said said = run("--explain", "k1/a", "--out", "-");

        assertThat(said.out().lines()).hasSize(10).allMatch(line -> line.startsWith("2025-W10,") || line.startsWith("week,"));
        assertThat(said.err()).startsWith("Customer k1 ");
    }

    @Test
    void aWeekWithoutSupplyIsAWarning() throws IOException {
        Path dry = ExampleMarket.in(Files.createDirectory(folder.resolve("dry")))
                .sql("UPDATE order_line SET supplied = 0 WHERE order_date >= '2025-03-03'")
                .write();
        Path out = folder.resolve("out.csv");

        Said said = new Shell().run("allocate", dry, "--week", "2025-W10", "--out", out);

        assertThat(said).isEqualTo(new Said(1, "Wrote 9 rows to " + out + ": 0 of 0 cartons allocated, 0 unallocated\n",
                "In 2025-W10 nothing was supplied of a; with no supply every carton is 0.\n"));
        assertThat(Files.readAllLines(out).stream().skip(1)).hasSize(9).allMatch(line -> line.endsWith(",0,0"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-03 | k1/a | "2025-03" is not a week. Write one such as 2025-W10.
            2026-W01 | k1/a | 2026-W01 lies outside the data, which reach from 2024-02-05 to 2025-03-07. Choose a week among them.
            2024-W30 | k1/a | There are no orders of these products in 2024-W30. Choose another week or other products.
            2025-W10 | k1 | "k1" does not name a carton. Write the codes of customer and product with a slash between them.
            2025-W10 | k99/a | There is no customer code "k99" in the dataset. Choose from: k9, k1, k2, k3, k4, k5, k6, k7, k8.
            2025-W10 | k1/b | The product code "b" is not among the products allocated. Choose from: a.
            2025-W09 | k1/a | Customer k1 requested nothing of product a in 2025-W09. Name one that did.
            """)
    void whatCannotBeIsRefusedInASentence(String week, String explained, String sentence) {
        Path out = folder.resolve("out.csv");

        Said said = new Shell().run("allocate", market, "--week", week, "--explain", explained, "--out", out);

        assertThat(said).isEqualTo(new Said(2, "", sentence + "\n"));
        assertThat(out).doesNotExist();
    }

    @Test
    void productsAreChosenAsInThePivot() {
        assertThat(run("--brand", "A", "--out", "-").out().lines()).hasSize(10);
        assertThat(run("--products", "x", "--out", "-")).isEqualTo(
                new Said(2, "", "There is no product code \"x\" in the dataset. Choose from: a.\n"));
        assertThat(run("--scenario", folder.resolve("none.json"), "--out", "-").err()).startsWith("There is no scenario file ");
    }

    private Said run(Object... words) {
        return new Shell().run(Stream.concat(Stream.of("allocate", market, "--week", "2025-W10"), Stream.of(words)).toArray());
    }
}
