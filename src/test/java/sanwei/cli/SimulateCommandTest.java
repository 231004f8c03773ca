package sanwei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sanwei.allocation.ExampleMarket;
import sanwei.cli.Shell.Said;
import sanwei.dataset.Schema.Table;
import sanwei.dataset.TestDataset;

class SimulateCommandTest {

    private static final String[] WEEK = {"--from", "2025-03-03", "--to", "2025-03-09"};

    @TempDir
    Path folder;

    private Path market;
    private Path out;

    @BeforeEach
    void write() {
        market = ExampleMarket.in(folder).write();
        out = folder.resolve("out");
    }

    /** One week, so that the lines are what the command allocate hands out. */
    @Test
    void aWeekReplayedIsTheWeekAllocated() throws IOException {
        Said said = week();

        assertThat(said).isEqualTo(new Said(0, "handbook: 47 of 47 cartons allocated, 0 unallocated\n"
                + "Replayed 2025-W10 to 2025-W10; wrote " + out + "\n", ""));
        assertThat(cartons("history")).isEqualTo(Map.of("k1", 20, "k2", 20, "k3", 7, "k4", 0, "k5", 0, "k6", 0, "k7", 0, "k8", 0, "k9", 0));
        Path allocated = folder.resolve("allocated.csv");
        new Shell().run("allocate", market, "--week", "2025-W10", "--out", allocated);
        Map<String, Integer> expected = new TreeMap<>();
        rows(allocated).forEach(row -> expected.put(row[2], Integer.valueOf(row[16])));
        assertThat(cartons("handbook")).isEqualTo(expected);
        assertThat(Files.readString(out.resolve("lines.csv"))).startsWith("scenario,order_date,customer,product,requested,supplied\nhistory,2025-03-03,k1,a,20,20\n")
                .contains("handbook,2025-03-06,k9,a,2,", "handbook,2025-03-07,k9,a,3,");
    }

    @Test
    void theFolderHoldsWhatBelongsToTheResult() throws IOException {
        Path tight = Files.writeString(folder.resolve("t.json"), "{\"name\": \"Tight / 紧\", \"parameters\": {\"supply_factor\": 0.5}}");
        week("--scenario", tight);

        assertThat(names()).containsExactly("assumptions.txt", "lines.csv", "pivot.csv", "response.csv", "scenario-1-Tight___紧.json", "summary.csv");
        assertThat(Files.readString(out.resolve("scenario-1-Tight___紧.json"))).contains("\"name\" : \"Tight / 紧\"", "\"supply_factor\" : 0.5",
                "\"rule\" : \"proportional\"");
        assertThat(Files.readString(out.resolve("response.csv"))).isEqualTo(
                "estimate,standard_error,r_squared,points,finding,exponent\n,,,0,too_few_points,0\n");
        assertThat(Files.readAllLines(out.resolve("assumptions.txt"))).hasSize(6)
                .startsWith("Weeks 2025-W10 to 2025-W10 are allocated anew, each as a whole; all other weeks are as in history, "
                        + "also where a month, quarter or half-year that is read reaches into them.");
        assertThat(Files.readAllLines(out.resolve("summary.csv"))).contains(
                "history,2025-W10,fulfilment,0.44339622641509435,47,106,false,,0.44339622641509435,0",
                "Tight / 紧,2025-W10,fulfilment,0.22641509433962265,24,106,false,,0.44339622641509435,-0.2169811320754717",
                "Tight / 紧,2025-W10,price_index,,0,0,false,0,,",
                "history,2025-W10/2025-W10,supply,47,,,,,47,0",
                "Tight / 紧,2025-W10/2025-W10,allocated,24,,,,,47,-23",
                "Tight / 紧,2025-W10/2025-W10,unallocated,0,,,,,0,0");
    }

    /** History first, then the scenarios in the order given; by week, month and half, members as asked. */
    @Test
    void indicatorsAreTheTidyRowsOfThePivot() throws IOException {
        week("--category", "format", "--region", "none");
        Path pivot = folder.resolve("pivot.csv");
        new Shell().run("pivot", market, "--time", "week", "--region", "none", "--category", "format", "--from", "2025-03-06", "--to",
                "2025-03-06", "--out", pivot);

        List<String> lines = Files.readAllLines(out.resolve("pivot.csv"));
        assertThat(lines.getFirst()).isEqualTo("scenario,period,region,category,measure,value,numerator,denominator,partial,n");
        List<String> ofWeek = Files.readAllLines(pivot).stream().skip(1).map(line -> "history," + line).toList();
        assertThat(lines.subList(1, 1 + ofWeek.size())).isEqualTo(ofWeek);
        assertThat(lines.stream().skip(1).map(line -> line.split(",")[0] + " " + line.split(",")[1]).distinct()).containsExactly(
                "history 2025-W10", "history 2025-03", "history 2025-H1", "handbook 2025-W10", "handbook 2025-03", "handbook 2025-H1");
    }

    @Test
    void theSameQuestionGivesTheSameBytes() throws IOException {
        week();
        Map<String, String> first = contents();
        out = Files.createDirectory(folder.resolve("again"));
        week();
        assertThat(contents()).isEqualTo(first);
    }

    @Test
    void assumptionsSpeakTheLanguageAskedFor() throws IOException {
        week("--lang", "zh");
        assertThat(Files.readString(out.resolve("assumptions.txt"))).startsWith("第 2025-W10 至 2025-W10 周整周重新投放");
    }

    @Test
    void withoutASurveyTheRestWorks() throws IOException {
        market = ExampleMarket.in(Files.createDirectory(folder.resolve("bare"))).without(Table.SURVEY).write();

        Said said = week();

        assertThat(said.code()).isZero();
        assertThat(said.err()).isEqualTo("There is no survey: stocks and prices are not simulated, everything else is.\n");
        assertThat(Files.readString(out.resolve("response.csv"))).endsWith("\n,,,0,no_survey,0\n");
        assertThat(Files.readAllLines(out.resolve("summary.csv"))).contains("handbook,2025-W10,stock_to_sales,,,,false,,,");
    }

    @Test
    void aWeekWithoutSupplyIsAWarning() throws IOException {
        market = ExampleMarket.in(Files.createDirectory(folder.resolve("dry")))
                .sql("UPDATE order_line SET supplied = 0 WHERE order_date >= '2025-03-03'")
                .write();

        Said said = week();

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).isEqualTo("In one week nothing was supplied of a product that was requested, first in 2025-W10 of a;"
                + " with no supply every carton is 0.\n");
        assertThat(cartons("handbook").values()).containsOnly(0);
    }

    @Test
    void requestsOfNothingGetNothing() throws IOException {
        market = ExampleMarket.in(Files.createDirectory(folder.resolve("zero")))
                .sql("UPDATE order_line SET requested = 0, supplied = 0 WHERE order_date >= '2025-03-03'")
                .write();

        Said said = week();

        assertThat(said.code()).isZero();
        assertThat(said.out()).startsWith("handbook: 0 of 0 cartons allocated, 0 unallocated\n");
        assertThat(Files.readAllLines(out.resolve("summary.csv"))).contains("handbook,2025-W10,fulfilment,,0,0,false,,,")
                .noneMatch(line -> line.contains("NaN"));
    }

    @Test
    void oneCustomerIsEnough() throws IOException {
        market = TestDataset.small(Files.createDirectory(folder.resolve("one")))
                .line("2025-01-06", "k1", "a", 10, 6)
                .write();

        assertThat(new Shell().run("simulate", market, "--half", "2025-H1", "--out", out).out())
                .startsWith("handbook: 6 of 6 cartons allocated, 0 unallocated\nReplayed 2025-W02 to 2025-W02;");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --half 2025-06 | "2025-06" is not a half-year. Write one such as 2025-H1.
            --half 2030-H1 | No week between 2030-01-01 and 2030-06-30 lies in the data (2024-02-05 to 2025-03-07). Choose days within the data; a week belongs to the days of its Thursday.
            --half 2025-H1 --to 2025-03-09 | --half and --to exclude each other. Give only one of them.
            --from 2025-03-09 --to 2025-03-03 | The first day 2025-03-09 lies after the last day 2025-03-03. Exchange them.
            --from 2024-07-01 --to 2024-07-31 | There are no orders of these products in 2024-W27 to 2024-W30. Choose other days or other products.
            --brand B | There is no brand "B" in the dataset. Choose from: A.
            """)
    void whatCannotBeIsRefusedInASentence(String words, String sentence) {
        Said said = new Shell().run(Stream.concat(Stream.of("simulate", market, "--out", out), Stream.of((Object[]) words.split(" "))).toArray());

        assertThat(said).isEqualTo(new Said(2, "", sentence + "\n"));
        assertThat(out).doesNotExist();
    }

    @Test
    void scenariosHaveNamesOfTheirOwn() throws IOException {
        Path one = Files.writeString(folder.resolve("one.json"), "{\"name\": \"same\"}");
        Path two = Files.writeString(folder.resolve("two.json"), "{\"name\": \"same\"}");
        Path history = Files.writeString(folder.resolve("h.json"), "{\"name\": \"history\"}");

        assertThat(week("--scenario", one, "--scenario", two).err()).startsWith(two + ": there is another scenario named \"same\".");
        assertThat(week("--scenario", history).err()).startsWith(history + ": a scenario cannot be named \"history\"");
        assertThat(out).doesNotExist();
    }

    @Test
    void aScenarioThatCannotBeComputedWithIsRefused() throws IOException {
        Path wrong = Files.writeString(folder.resolve("w.json"), "{\"parameters\": {\"request_weight\": 0.9}}");
        Path odd = Files.writeString(folder.resolve("odd.json"), "{\"parameters\": {\"suply\": 1}}");

        assertThat(week("--scenario", wrong)).matches(said -> said.code() == 2 && said.err().startsWith(wrong + ", parameters: The weights "));
        assertThat(out).doesNotExist();
        assertThat(week("--scenario", odd)).matches(said -> said.code() == 1 && said.err().contains("parameters.suply is not known"));
    }

    @Test
    void nothingIsWrittenOver() throws IOException {
        Files.createDirectory(out);
        Path mine = Files.writeString(out.resolve("mine.txt"), "mine");

        assertThat(week()).isEqualTo(new Said(2, "", out + " already holds files. Name a folder that does not exist yet or is empty.\n"));
        out = mine;
        assertThat(week()).isEqualTo(new Said(2, "", mine + " is a file. Name a folder that does not exist yet or is empty.\n"));
        out = folder.resolve("none").resolve("out");
        assertThat(week().err()).contains("there is no folder " + folder.resolve("none"));
        assertThat(mine).hasContent("mine");
    }

    private Said week(Object... words) {
        return new Shell().run(Stream.of(Stream.of("simulate", market, "--out", out), Stream.of(WEEK), Stream.of(words))
                .flatMap(s -> s).toArray());
    }

    private Map<String, Integer> cartons(String scenario) throws IOException {
        Map<String, Integer> cartons = new TreeMap<>();
        rows(out.resolve("lines.csv")).filter(row -> row[0].equals(scenario)).forEach(row -> cartons.merge(row[2], Integer.valueOf(row[5]), Integer::sum));
        return cartons;
    }

    private static Stream<String[]> rows(Path csv) throws IOException {
        return Files.readAllLines(csv).stream().skip(1).map(line -> line.split(",", -1));
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(out)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    private Map<String, String> contents() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        for (String name : names()) {
            contents.put(name, Files.readString(out.resolve(name)));
        }
        return contents;
    }
}
