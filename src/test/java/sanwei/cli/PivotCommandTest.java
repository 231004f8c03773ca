package sanwei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sanwei.cli.Shell.Said;
import sanwei.dataset.Schema.Table;
import sanwei.measure.Measure;

class PivotCommandTest {

    @TempDir
    Path folder;

    private Path market;

    @BeforeEach
    void write() {
        market = TinyMarket.in(folder).write();
    }

    @Test
    void writesTidyRowsToTheLetter() {
        Path out = folder.resolve("out.csv");

        Said said = new Shell().run("pivot", market, "--measure", "price_index,fulfilment,distribution", "--out", out);

        assertThat(said).isEqualTo(new Said(0, "Wrote 18 rows to " + out + "\n", ""));
        assertThat(out).hasContent("""
                period,region,category,measure,value,numerator,denominator,partial,n
                2025-01,*,*,distribution,0.6666666666666666,2,3,false,
                2025-01,C1,*,distribution,1,1,1,false,
                2025-01,C2,*,distribution,0.5,1,2,false,
                2025-02,*,*,distribution,0.3333333333333333,1,3,true,
                2025-02,C1,*,distribution,0,0,1,true,
                2025-02,C2,*,distribution,0.5,1,2,true,
                2025-01,*,*,fulfilment,0.45,9,20,false,
                2025-01,C1,*,fulfilment,0.5,5,10,false,
                2025-01,C2,*,fulfilment,0.4,4,10,false,
                2025-02,*,*,fulfilment,1,3,3,true,
                2025-02,C1,*,fulfilment,,0,0,true,
                2025-02,C2,*,fulfilment,1,3,3,true,
                2025-01,*,*,price_index,125,1237.5,990,false,1
                2025-01,C1,*,price_index,125,687.5,550,false,1
                2025-01,C2,*,price_index,,0,0,false,0
                2025-02,*,*,price_index,,0,0,true,0
                2025-02,C1,*,price_index,,0,0,true,0
                2025-02,C2,*,price_index,,0,0,true,0
                """);
    }

    @Test
    void byDefaultItIsEveryMeasureByMonthAndCounty() {
        List<String> rows = rows();

        assertThat(rows).hasSize(Measure.values().length * 2 * 3);
        assertThat(rows.stream().map(r -> r.split(",")[3]).distinct())
                .containsExactlyElementsOf(Arrays.stream(Measure.values()).map(Measure::id).toList());
        assertThat(rows("--measure", "all")).isEqualTo(rows);
    }

    @Test
    void timeSetsTheLengthOfPeriods() {
        assertThat(distribution("--region", "none", "--time", "week"))
                .hasSize(6)
                .startsWith("2025-W02,*,*,distribution,0.6666666666666666,2,3,false,", "2025-W03,*,*,distribution,0,0,3,false,");
        assertThat(distribution("--region", "none", "--time", "year")).containsExactly("2025,*,*,distribution,1,3,3,true,");
    }

    @Test
    void regionsAreToldApartAtTheLevelAskedFor() {
        assertThat(distribution("--region", "none", "--to", "2025-01-31"))
                .containsExactly("2025-01,*,*,distribution,0.6666666666666666,2,3,false,");
        assertThat(distribution("--region", "unit", "--to", "2025-01-31"))
                .extracting(r -> r.split(",")[1]).containsExactly("*", "U1", "U2");
        assertThat(distribution("--region", "province", "--to", "2025-01-31")).extracting(r -> r.split(",")[1]).containsExactly("*", "P");
    }

    @Test
    void categoriesAreToldApartWithTheirTotalFirst() {
        assertThat(distribution("--region", "none", "--category", "format", "--to", "2025-01-31"))
                .containsExactly(
                        "2025-01,*,*,distribution,0.6666666666666666,2,3,false,",
                        "2025-01,*,mall,distribution,1,1,1,false,",
                        "2025-01,*,grocery,distribution,1,1,1,false,",
                        "2025-01,*,(none),distribution,0,0,1,false,");
    }

    @Test
    void productsAreChosenByBrandOrCode() {
        String onlyFirst = "2025-01,*,*,fulfilment,0.6428571428571429,9,14,false,";

        assertThat(january("--brand", "A")).containsExactly(onlyFirst);
        assertThat(january("--products", "a")).containsExactly(onlyFirst);
        assertThat(january("--products", "b,a")).containsExactly("2025-01,*,*,fulfilment,0.45,9,20,false,");
    }

    @Test
    void withinLimitsTheCustomersToARegion() {
        assertThat(january("--within", "C2")).containsExactly("2025-01,*,*,fulfilment,0.4,4,10,false,");
    }

    @Test
    void whereWidensInOneCategoryAndNarrowsOverSeveral() {
        assertThat(january("--where", "format=mall")).containsExactly("2025-01,*,*,fulfilment,0.5,5,10,false,");
        assertThat(january("--where", "format=mall,format=grocery")).containsExactly("2025-01,*,*,fulfilment,0.45,9,20,false,");
        assertThat(january("--where", "format=mall,format=grocery,scale=small")).containsExactly("2025-01,*,*,fulfilment,0.4,4,10,false,");
        assertThat(january("--where", "format=mall", "--where", "scale=small")).containsExactly("2025-01,*,*,fulfilment,,0,0,false,");
        assertThat(january("--where", "format=(none)")).containsExactly("2025-01,*,*,fulfilment,,0,0,false,");
    }

    @Test
    void fromAndToChooseWholePeriods() {
        assertThat(distribution("--region", "none", "--from", "2025-01-31", "--to", "2025-02-01")).hasSize(2);
        assertThat(distribution("--region", "none", "--from", "2025-02-28"))
                .containsExactly("2025-02,*,*,distribution,0.3333333333333333,1,3,true,");
    }

    @Test
    void theComparisonIsCalendarOrFestival() {
        Path years = TinyMarket.at(folder.resolve("years.db"))
                .line("2024-01-01", "k1", "a", 8, 8)
                .line("2024-01-20", "k1", "a", 2, 2)
                .write();
        Object[] words = {"pivot", years, "--measure", "growth_volume", "--region", "none", "--from", "2025-01-06", "--to", "2025-01-12",
            "--time", "week", "--out", "-"};
        String calendar = "2025-W02,*,*,growth_volume,,9,0,false,\n";

        assertThat(new Shell().run(words).out()).endsWith(calendar);
        assertThat(new Shell().run(with(words, "--compare", "calendar")).out()).endsWith(calendar);
        // Spring Festival fell on 10 February 2024 and on 29 January 2025: 6 January 2025 answers to 18 January 2024
        assertThat(new Shell().run(with(words, "--compare", "festival")).out()).endsWith("2025-W02,*,*,growth_volume,3.5,7,2,false,\n");
    }

    @Test
    void oneMemberMayHoldACommaAndAQuote() {
        Path odd = TinyMarket.at(folder.resolve("odd.db")).customer("k4", "U1").format("tea, \"fine\"").write();

        Said said = new Shell().run("pivot", odd, "--measure", "distribution", "--region", "none", "--category", "format", "--where",
                "format=tea\\, \"fine\"", "--to", "2025-01-31", "--out", "-");

        assertThat(said.err()).isEmpty();
        assertThat(said.out()).endsWith("2025-01,*,\"tea, \"\"fine\"\"\",distribution,0,0,1,false,\n");
    }

    @Test
    void aDatasetWithoutSurveySaysWhichMeasuresAreEmpty() {
        Path unsurveyed = TinyMarket.at(folder.resolve("unsurveyed.db")).without(Table.SURVEY).write();

        Said said = new Shell().run("pivot", unsurveyed, "--measure", "distribution,price_index", "--region", "none", "--out", "-");

        assertThat(said.code()).isZero();
        assertThat(said.err()).isEqualTo("The dataset has no table survey, so these measures are empty: price_index\n");
        assertThat(said.out()).contains("2025-01,*,*,price_index,,,,false,\n");
    }

    @Test
    void aDatasetWithWarningsIsDoneWithWarnings() {
        Path doubtful = TinyMarket.at(folder.resolve("doubtful.db")).line("2025-01-09", "k1", "b", 1, 2).write();

        Said said = new Shell().run("pivot", doubtful, "--measure", "distribution", "--out", folder.resolve("out.csv"));

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).isEqualTo("The dataset has 1 warning. The command check lists them.\n");
        assertThat(folder.resolve("out.csv")).isNotEmptyFile();
    }

    private List<String> january(String... words) {
        String[] more = Stream.concat(Stream.of("--measure", "fulfilment", "--region", "none", "--to", "2025-01-31"), Stream.of(words))
                .toArray(String[]::new);
        return rows(more);
    }

    private List<String> distribution(String... words) {
        return rows(Stream.concat(Stream.of("--measure", "distribution"), Stream.of(words)).toArray(String[]::new));
    }

    /** The rows printed, without their header. */
    private List<String> rows(String... words) {
        Said said = new Shell().run(with(new Object[] {"pivot", market, "--out", "-"}, words));
        assertThat(said.err()).isEmpty();
        assertThat(said.code()).isZero();
        return said.out().lines().skip(1).toList();
    }

    private static Object[] with(Object[] words, String... more) {
        return Stream.concat(Arrays.stream(words), Arrays.stream(more)).toArray();
    }
}
