package sanwei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sanwei.cli.Shell.Said;
import sanwei.dataset.Schema.Table;
import sanwei.dataset.TestDataset;
import sanwei.simulation.analysis.Markets;

/** Two counties with two shops each that request 10 and 20 a week and got half of it. */
class AnalyseCommandTest {

    private static final String UNREACTING = "Requests do not react: customers ask for what they asked for in history.\n";
    private static final String GRANTED = "Weeks 2025-W10 to 2025-W13 are allocated anew, each as a whole; all other weeks are as in history, "
            + "also where a month, quarter or half-year that is read reaches into them.\n"
            + UNREACTING
            + "Last year's supplies, growth, target classes and agreed totals are those of history.\n"
            + "There is no survey: stocks and prices are not simulated, everything else is.\n";

    @TempDir
    Path folder;

    private Path market;

    @BeforeEach
    void write() {
        market = Markets.twoCounties(folder).without(Table.SURVEY).write();
    }

    private Said run(Object... words) {
        return new Shell().run(Stream.concat(Stream.of("analyse", market), Stream.of(words)).toArray());
    }

    /** Over the four weeks of the data. */
    private Said march(Object... words) {
        return run(Stream.concat(Stream.of(words), Stream.of("--from", "2025-03-01", "--to", "2025-03-31")).toArray());
    }

    @Test
    void aTornadoIsARowForEachBar() {
        Path out = folder.resolve("t.csv");

        Said said = march("tornado", "--goal", "fulfilment", "--range", "narrowing,supply_factor=0.5..1.5", "--out", out);

        assertThat(said).isEqualTo(new Said(0, "Wrote 2 rows to " + out + "\n" + GRANTED, ""));
        assertThat(out).content().isEqualTo("""
                measure,region,category,period,parameter,base,low,high,value,value_low,value_high,span
                fulfilment,*,*,2025-03,supply_factor,1,0.5,1.5,0.5,0.25,0.75,0.5
                fulfilment,*,*,2025-03,narrowing,0.1,0.08,0.12,0.5,0.5,0.5,0
                """);
    }

    @Test
    void parametersCanBeSetBesideTheScenario() {
        Path out = folder.resolve("t.csv");

        march("tornado", "--goal", "fulfilment", "--range", "supply_factor=0.5..1.5", "--set", "supply_factor=0.8,rule=equal_awards,target_circles=", "--out", out);

        assertThat(out).content().contains("supply_factor,0.8,0.5,1.5,0.4,0.25,0.75,0.5\n");
        assertThat(march("gaming", "--set", "supply=1", "--out", "-").err()).startsWith("There is no parameter \"supply\".");
        assertThat(march("gaming", "--set", "rule=fair", "--out", "-").err()).contains("fair is not known here.");
        assertThat(march("gaming", "--set", "target_circles=moon+sun", "--out", "-").err()).contains("moon is not known here.");
        assertThat(march("gaming", "--set", "balanced=much", "--out", "-").err()).contains("much is not a number. Give one from 0 to 1.");
        assertThat(march("gaming", "--set", "request_weight=0.9", "--out", "-").code()).isEqualTo(2);
    }

    @Test
    void aMapIsARowForEachPair() {
        Said said = march("map", "--goal", "fulfilment@format=mall", "--x", "movement_lower=0.5..0.9", "--y", "movement_upper=0.7..1", "--steps", "2",
                "--out", "-");

        assertThat(said).isEqualTo(new Said(0, """
                measure,region,category,period,x_parameter,x,y_parameter,y,possible,value
                fulfilment,*,format=mall,2025-03,movement_lower,0.5,movement_upper,0.7,true,0.5
                fulfilment,*,format=mall,2025-03,movement_lower,0.5,movement_upper,1,true,0.5
                fulfilment,*,format=mall,2025-03,movement_lower,0.9,movement_upper,0.7,false,
                fulfilment,*,format=mall,2025-03,movement_lower,0.9,movement_upper,1,true,0.5
                """, GRANTED));
    }

    @Test
    void aMonteCarloTellsItsSpreadsAndIsTheSameAgain() throws IOException {
        Path out = folder.resolve("m.csv");
        Object[] words = {"monte-carlo", "--goal", "fulfilment,stock_to_sales", "--runs", "40", "--seed", "3", "--spread", "history=0", "--out", out};

        Said said = march(words);
        byte[] first = Files.readAllBytes(out);
        march(words);

        assertThat(said.out()).endsWith(GRANTED).contains("""
                Standard deviations, assumed: each request 10%, all requests of a product in a week together 5%, each history 0%, each surveyed \
                stock 10%, each surveyed price 1%.
                """);
        assertThat(out).hasBinaryContent(first);
        List<String> lines = Files.readAllLines(out);
        assertThat(lines).hasSize(41).contains("stock_to_sales,*,*,2025-03,,,40,0,,,,,,,,false");
        assertThat(lines.getFirst()).isEqualTo(
                "measure,region,category,period,history,scenario,runs,defined,mean,half_width,p5,p25,p50,p75,p95,history_outside");
        assertThat(lines.get(20)).startsWith("fulfilment,*,*,2025-03,0.5,0.5,40,40,0.").endsWith(",false");
    }

    @Test
    void aSearchSaysWhatItFound() {
        Path out = folder.resolve("s.csv");

        Said said = march("seek", "--target", "fulfilment>=0.75", "--keep", "stock_out<=0.2", "--steps", "4", "--out", out);

        assertThat(said.out()).contains("supply_factor = 1.485 keeps all limits: of the values tried the nearest to that of the scenario.\n");
        assertThat(out).content().startsWith("parameter,value,limit,reading,kept,answer\nsupply_factor,0,fulfilment>=0.75,0,false,\n")
                .contains("supply_factor,1.485,fulfilment>=0.75,0.75,true,found\nsupply_factor,1.485,stock_out<=0.2,0,true,found\n");
    }

    @Test
    void aSearchSaysWhichLimitBinds() {
        Path out = folder.resolve("s.csv");

        Said said = march("seek", "--target", "fulfilment@C1>=0.9", "--keep", "fulfilment<=0.8", "--range", "supply_factor=0..1", "--steps", "3",
                "--out", out);

        assertThat(said.out()).contains("""
                No value of supply_factor tried from 0 to 1 keeps all limits. What binds: fulfilment@C1>=0.9, seen at 1.
                No value tried keeps this, even if the other limits are given up: fulfilment@C1>=0.9
                3 values were replayed; nothing is said of those between.
                """);
        assertThat(out).content().contains("supply_factor,1,fulfilment@C1>=0.9,0.5,false,binds\nsupply_factor,1,fulfilment<=0.8,0.5,true,nearest\n");
    }

    @Test
    void rulesAreComparedRowByRow() {
        Path out = folder.resolve("r.csv");

        Said said = march("rules", "--inflate", "0.5", "--out", out);

        assertThat(said.out()).contains("Inflated requests were tried one by one in 2025-W10, all others as in history.\n");
        assertThat(out).content().startsWith("rule,reading,member,value\nproportional,fulfilment,*,0.5\n").contains(
                "proportional,fulfilment_class,core,0.5\n", "proportional,fulfilment_county,C2,0.5\n", "proportional,gini,*,0\n",
                "proportional,unmet,*,120\n", "equal_awards,inflated,0.5,4\n", "equal_awards,inflated_gain,0.5,0\n",
                "equal_awards,inflated_rationed_winners,0.5,0\n");
    }

    @Test
    void withoutTargetClassesRulesAreComparedWithoutThem() throws IOException {
        market = Markets.twoCounties(Files.createDirectory(folder.resolve("bare"))).without(Table.TARGET_CLASS).write();

        Said said = march("rules", "--inflate", "0.5", "--out", "-");

        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("proportional,fulfilment,*,", "proportional,fulfilment_county,C2,").doesNotContain("fulfilment_class");
        assertThat(said.err()).contains("The dataset has no table target_class: nothing is said of target classes.\n", UNREACTING);
    }

    @Test
    void requestsThatReactAreTold() throws IOException {
        Path reacting = Files.writeString(folder.resolve("r.json"), "{\"name\": \"r\", \"parameters\": {\"request_reaction\": 0.5}}");

        Said said = march("tornado", "--goal", "fulfilment", "--range", "balanced", "--scenario", reacting, "--out", "-");

        assertThat(said.err()).contains("Requests react to shortage with 0.50 (assumed): for every 10 percentage points", " more of it")
                .contains("it asks for 5% more").doesNotContain(UNREACTING);
        assertThat(march("tornado", "--goal", "fulfilment", "--range", "request_reaction=0..1", "--out", "-").err())
                .contains("Requests react to shortage as far as the parameter that is moved says").doesNotContain(UNREACTING);
        assertThat(march("tornado", "--goal", "fulfilment", "--out", "-").out()).doesNotContain("request_reaction");
    }

    /** Nothing was requested, nothing was supplied, or the days hold no orders: a sentence, or what is undefined left empty. */
    @Test
    void whereThereIsNothingToAnalyseNothingIsMadeUp() throws IOException {
        market = zero(folder.resolve("zero.db"));
        for (String analysis : List.of("tornado --goal fulfilment", "map --goal fulfilment --x supply_factor=0.5..1 --y balanced --steps 2",
                "monte-carlo --goal fulfilment,growth_volume,stock_to_sales --runs 3", "seek --target fulfilment>=0.5 --steps 3", "rules", "gaming")) {
            Said said = march(Stream.concat(Stream.of(analysis.split(" ")), Stream.of("--out", "-")).toArray());
            assertThat(said.code()).as(analysis).isZero();
            assertThat(said.out() + said.err()).as(analysis).doesNotContain("NaN").doesNotContain("∞").doesNotContain("Infinity").doesNotContain("�");
        }
        Said none = run("tornado", "--goal", "fulfilment", "--from", "2025-06-01", "--to", "2025-06-30", "--out", "-");
        assertThat(none).isEqualTo(new Said(2, "", "No week between 2025-06-01 and 2025-06-30 lies in the data (2025-03-04 to 2025-03-25). "
                + "Choose days within the data; a week belongs to the days of its Thursday.\n"));
    }

    private static Path zero(Path file) {
        TestDataset data = TestDataset.at(file)
                .region("C1", null, "county")
                .product("a", "A", "tier1", 100, 120, 110)
                .customer("k1", "C1");
        List.of("2025-03-04", "2025-03-11", "2025-03-18", "2025-03-25").forEach(day -> data.line(day, "k1", "a", 0, 0));
        return data.write();
    }

    @Test
    void evidenceOfGamingIsNoVerdict() {
        Path out = folder.resolve("g.csv");

        Said said = march("gaming", "--scarce", "0.6", "--out", out);

        assertThat(said.out()).contains("4 scarce weeks, 0 others; a week is scarce below a fulfilment of 60%.\n", "This is evidence, not a verdict");
        assertThat(out).content().contains("\nk1,40,20,0,,,,,,,0,0,,3,,,,\n");
    }

    @Test
    void otherFormatsHoldTheSameRows() throws IOException {
        Path json = folder.resolve("r.json");
        Path excel = folder.resolve("r.xlsx");

        assertThat(march("rules", "--out", json).code()).isZero();
        assertThat(march("rules", "--out", excel).code()).isZero();

        assertThat(json).content().contains("{\"rule\":\"equal_awards\",\"reading\":\"jain\",\"member\":\"*\",\"value\":0.8");
        byte[] first = Files.readAllBytes(excel);
        march("rules", "--out", excel);
        assertThat(excel).hasBinaryContent(first);
    }

    @Test
    void chineseIsSpokenToo() {
        assertThat(march("seek", "--target", "fulfilment>=0.75", "--lang", "zh", "--out", folder.resolve("s.csv")).out())
                .contains("supply_factor = 1.485 满足全部条件");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            tornado --goal stock_out --range rule | There is no number "rule" among the parameters. Nearest of 38:
            tornado --goal stock_out --range narrowing=0.1 | "narrowing=0.1" is not a range. Write a parameter with its lowest and highest value
            tornado --goal stock_out --range narrowing=0.1..0.9 | narrowing cannot be moved from 0.1 to 0.9: the lower value comes first, and both lie between 0 and 0.5.
            tornado --goal stock | There is no measure "stock".
            tornado --goal stock_out@C9 | There is no region code "C9" in the dataset. Choose from:
            map --goal stock_out --x narrowing --y narrowing | Both axes are narrowing. Choose two different parameters.
            map --goal stock_out --x narrowing --y balanced --steps 1 | A parameter takes 2 to 100 values. Choose another number of steps.
            monte-carlo --runs 1 | Choose 2 to 100,000 runs instead of 1.
            monte-carlo --spread requests=1 | There is no spread of "requests". Choose from:
            monte-carlo --spread request=x | A spread is a number from 0 to 1, 0.1 for 10%.
            seek --target stock_out | A limit is an indicator with <= or >= and a number, such as stock_out<=0.2, not "stock_out".
            rules --sample 0 | At least one request has to be inflated. Choose a larger sample.
            rules --inflate 0 | Requests are inflated by more than 0 and at most 10, 0.5 for 50%.
            rules --week 2025-03 | "2025-03" is not a week. Write one such as 2025-W10.
            gaming --scarce 2 | A week is scarce below a fulfilment above 0 and at most 1, 0.7 for 70%.
            gaming --half 2025 | "2025" is not a half-year. Write one such as 2025-H1.
            gaming --half 2025-H1 --to 2025-03-01 | --half and --to exclude each other.
            gaming --from 2026-01-01 | No week between 2026-01-01 and
            rules --at March | "March" is not a period. Write one such as 2025-03, 2025-Q1 or 2025-H1.
            rules --at 2019 | Indicators cannot be read over 2019: the data reach from 2025-03-04 to 2025-03-25.
            """)
    void whatCannotBeIsRefusedInASentence(String words, String sentence) {
        Path out = folder.resolve("out.csv");

        Said said = run(Stream.concat(Stream.of(words.split(" ")), Stream.of("--out", out)).toArray());

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).startsWith(sentence).hasLineCount(1);
        assertThat(out).doesNotExist();
    }

    @Test
    void anAnalysisHasToBeNamed() {
        assertThat(run()).isEqualTo(new Said(2, "",
                "Say what is to be analysed. Choose from: tornado, map, monte-carlo, seek, rules, gaming.\n"));
    }

    @Test
    void helpAndVersionNeedNoDataset() {
        assertThat(new Shell().run("analyse", "tornado", "--help").out()).contains("--goal");
        assertThat(new Shell().run("analyse", "tornado", "--version").out()).startsWith("Sanwei ");
        assertThat(new Shell().run("analyse", "tornado", "--goal", "stock_out", "--out", "-")).isEqualTo(
                new Said(2, "", "sanwei analyse needs DATASET.\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tornado", "map", "monte-carlo", "seek", "rules", "gaming"})
    void everyOptionIsExplainedInBothLanguages(String analysis) {
        for (String language : List.of("en", "zh")) {
            String help = run(analysis, "--help", "--lang", language).out();
            assertThat(help.lines().filter(line -> line.matches(" {2,}(-., )?--\\S+ *"))).as("options without a word").isEmpty();
            assertThat(help).contains("--half", "--lang");
        }
    }
}
