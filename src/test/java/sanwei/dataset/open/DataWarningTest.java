package sanwei.dataset.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sanwei.dataset.Market;
import sanwei.dataset.Problem;
import sanwei.dataset.Problem.Severity;
import sanwei.dataset.Season;
import sanwei.dataset.TestDataset;
import sanwei.work.Job;
import sanwei.work.Message;

/** Doubtful data that do not falsify numbers: the dataset opens, and says what was done about them. */
class DataWarningTest {

    @TempDir
    Path folder;

    @Test
    void keepsLinesWithMoreSuppliedThanRequested() {
        Market market = open(TestDataset.small(folder).line("2025-03-03", "k2", "a", 5, 7));

        assertThat(market.problems().listed())
                .containsExactly(warning("order_line", "2025-03-03/2/1", "supplied", "7", "problem.line.supplied_above_requested", 5));
        assertThat(market.lines().supplied()).containsExactly(7);
    }

    @Test
    void countsAllWarningsAndListsAHundred() {
        TestDataset data = TestDataset.small(folder);
        for (int i = 1; i <= 28; i++) {
            for (int month = 1; month <= 5; month++) {
                data.line("2025-%02d-%02d".formatted(month, i), "k1", "a", 0, 1);
            }
        }
        Market market = open(data);

        assertThat(market.problems().warnings()).isEqualTo(140);
        assertThat(market.problems().listed()).hasSize(100);
    }

    @Test
    void tellsOfSurveyRowsOutsideTheOrders() {
        Market market = open(TestDataset.small(folder).line("2025-03-03", "k1", "a", 5, 5).line("2025-03-10", "k1", "a", 5, 5)
                .survey("2025-03-02", "k1", "a", "visit", 100.0, 3.0, 0)
                .survey("2025-03-04", "k1", "a", "visit", 100.0, 3.0, 0)
                .survey("2025-03-11", "k1", "a", "visit", 100.0, 3.0, 0));

        assertThat(market.problems().listed()).containsExactly(
                warning("survey", "", "survey_date", "", "problem.survey.outside", 2L, "2025-03-03", "2025-03-10"));
        assertThat(market.survey().size()).isEqualTo(3);
    }

    @Test
    void tellsOfTargetClassesOfAnUnknownBrand() {
        Market market = open(TestDataset.small(folder).targetClass("k1", "Nobody", "2025-Q1", "core"));

        assertThat(market.problems().listed())
                .containsExactly(warning("target_class", "1/Nobody/2025-Q1", "brand", "Nobody", "problem.target_class.brand_unknown"));
    }

    @Test
    void keepsCustomersClosedBeforeLicensed() {
        Market market = open(TestDataset.small(folder).licensed("2025-01-02").closed("2025-01-01"));

        assertThat(market.problems().listed())
                .containsExactly(warning("customer", "2", "closed_on", "2025-01-01", "problem.customer.closed_before_licensed"));
    }

    @Test
    void leavesProductsWithoutBasePriceOutOfThePriceIndex() {
        Market market = open(TestDataset.small(folder).product("b", "B", "tier1", 1, 1, 0));

        assertThat(market.problems().listed()).containsExactly(warning("product", "2", "base_price", "0.0",
                "problem.product.no_base_price"));
        assertThat(market.products().get(1).basePrice()).isNaN();
        assertThat(market.products().get(0).basePrice()).isEqualTo(110);
    }

    @Test
    void takesAMissingBasePriceForNone() {
        Market market = open(TestDataset.in(folder).region("P", null, "province").customer("k", "P").redefine("product",
                        "CREATE TABLE product(product_id, code, name, brand, price_tier, wholesale_price, guide_price, base_price)")
                .sql("INSERT INTO product VALUES(1, 'a', 'a', 'A', 't', 1, 1, NULL)"));

        assertThat(market.problems().listed()).containsExactly(warning("product", "1", "base_price", "NULL",
                "problem.product.no_base_price"));
        assertThat(market.products().get(0).basePrice()).isNaN();
    }

    @Test
    void countsDaysOfUnknownSeasonsAsNormalAndTellsOfOverlaps() {
        Market market = open(TestDataset.small(folder)
                .season("2025-01-20", "2025-02-04", "festival", "Spring Festival")
                .season("2025-02-01", "2025-02-10", "holiday", null));

        assertThat(market.problems().listed()).containsExactly(
                warning("season", "2025-02-01", "kind", "holiday", "problem.season.kind_unknown"),
                warning("season", "2025-02-01", "first_day", "2025-02-01", "problem.season.overlap", "2025-01-20"));
        assertThat(market.records().seasons()).extracting(Season::kind).containsExactly(Season.Kind.FESTIVAL, Season.Kind.NORMAL);
    }

    @Test
    void leavesOutRecordsOfUnknownCustomersAndProducts() {
        Market market = open(TestDataset.small(folder)
                .targetClass("k1", "A", "2025-Q1", "core")
                .targetClass("k1", "A", "2025-Q2", "core").with("customer_id", 9)
                .assessment("k1", "A", "2025-Q1", 1.0, 2.0, 3.0, 4.0, 5.0, 6.0).with("customer_id", 9)
                .violation("k1", "2025-01-01", "dumping").with("customer_id", 9)
                .agreedTotal("k1", "a", "2025-01", 5).with("product_id", 9)
                .supplyPlan("a", "2025-01", 5, "month").with("product_id", 9)
                .warehouseStock("2025-01-01", "a", 5).with("product_id", 9));

        assertThat(market.problems().listed()).containsExactly(
                warning("target_class", "9/A/2025-Q2", "customer_id", "9", "problem.orphan.ignored", "customer"),
                warning("assessment", "9/A/2025-Q1", "customer_id", "9", "problem.orphan.ignored", "customer"),
                warning("violation", "9/2025-01-01/dumping", "customer_id", "9", "problem.orphan.ignored", "customer"),
                warning("agreed_total", "1/9/2025-01", "product_id", "9", "problem.orphan.ignored", "product"),
                warning("supply_plan", "9/2025-01/month", "product_id", "9", "problem.orphan.ignored", "product"),
                warning("warehouse_stock", "2025-01-01/9", "product_id", "9", "problem.orphan.ignored", "product"));
        assertThat(market.targetClasses().codes()).hasSize(1);
        assertThat(market.records().assessments()).isEmpty();
        assertThat(market.records().violations()).isEmpty();
        assertThat(market.records().agreedTotals()).isEmpty();
        assertThat(market.records().supplyPlan()).isEmpty();
        assertThat(market.records().warehouseStock()).isEmpty();
    }

    @Test
    void showsTheFirstProductsBrandForAnUnknownFocusBrand() {
        Market market = open(TestDataset.small(folder).meta("focus_brand", "Z"));

        assertThat(market.problems().listed()).containsExactly(warning("meta", "focus_brand", "value", "Z", "problem.meta.brand_unknown"));
        assertThat(market.focusBrand()).isEqualTo("A");
    }

    @Test
    void readsTheTablesOfAnotherProgram() {
        Market market = open(TestDataset.small(folder).sql("PRAGMA application_id = 7").sql("PRAGMA user_version = 12"));

        assertThat(market.problems().listed()).containsExactly(warning("", "", "", "", "problem.file.other_application"));
    }

    private static Problem warning(String table, String row, String column, String value, String code, Object... arguments) {
        return new Problem(Severity.WARNING, table, row, column, value, Message.of(code, arguments));
    }

    private static Market open(TestDataset data) {
        return Dataset.open(data.write(), Job.quiet());
    }
}
