package sanwei.dataset.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import sanwei.dataset.Problem;
import sanwei.dataset.Problem.Severity;
import sanwei.dataset.Problems;
import sanwei.dataset.TestDataset;
import sanwei.work.Job;
import sanwei.work.Message;

/** Data that would give wrong numbers: each is refused, and the list names its place. */
class DataErrorTest {

    /** The tables without any constraint, as another tool would write them. */
    private static final String LOOSE_LINES = "CREATE TABLE order_line(order_date, customer_id, product_id, requested, supplied)";

    @TempDir
    Path folder;

    static Stream<Arguments> lines() {
        return Stream.of(
                wrong("order_date", "2025-02-30", "2025-02-30/1/1", "problem.date.invalid"),
                wrong("order_date", "3.3.2025", "3.3.2025/1/1", "problem.date.invalid"),
                wrong("order_date", "", "/1/1", "problem.date.invalid"),
                wrong("order_date", 20250303, "20250303/1/1", "problem.date.invalid"),
                wrong("requested", -1, "2025-03-03/1/1", "problem.value.negative"),
                wrong("supplied", -2, "2025-03-03/1/1", "problem.value.negative"),
                wrong("requested", 5.5, "2025-03-03/1/1", "problem.value.fractional"),
                wrong("requested", "five", "2025-03-03/1/1", "problem.value.not_number"),
                wrong("supplied", new byte[] {49}, "2025-03-03/1/1", "problem.value.not_number"),
                arguments("requested", 2_147_483_648L, "2025-03-03/1/1", Message.of("problem.value.too_large", Integer.MAX_VALUE)),
                arguments("customer_id", 3, "2025-03-03/3/1", Message.of("problem.orphan.refused", "customer")),
                arguments("product_id", -1, "2025-03-03/1/-1", Message.of("problem.orphan.refused", "product")),
                wrong("customer_id", "k1", "2025-03-03/k1/1", "problem.value.not_number"));
    }

    private static Arguments wrong(String column, Object value, String row, String code) {
        return arguments(column, value, row, Message.of(code));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void refusesOrderLines(String column, Object value, String row, Message message) {
        Problems problems = refused(TestDataset.small(folder).line("2025-03-03", "k1", "a", 5, 3).with(column, value));

        String shown = value instanceof byte[] ? "BLOB[1]" : value.toString();
        assertThat(problems.listed()).containsExactly(new Problem(Severity.ERROR, "order_line", row, column, shown, message));
        assertThat(problems.errors()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("lines")
    void refusesOrderLinesInATableWithoutOrder(String column, Object value, String row, Message message) {
        Problems problems = refused(loose().line("2025-03-03", "k1", "a", 5, 3).with(column, value));

        String shown = value instanceof byte[] ? "BLOB[1]" : value.toString();
        assertThat(problems.listed()).containsExactly(new Problem(Severity.ERROR, "order_line", row, column, shown, message));
    }

    static Stream<Arguments> looseLines() {
        return Stream.of(
                arguments("NULL, 1, 1, 5, 3", "NULL/1/1", "order_date", "NULL", "problem.value.missing"),
                arguments("'2025-03-03', NULL, 1, 5, 3", "2025-03-03/NULL/1", "customer_id", "NULL", "problem.value.missing"),
                arguments("'2025-03-03', 1, 1, NULL, 3", "2025-03-03/1/1", "requested", "NULL", "problem.value.missing"),
                arguments("'2025-03-03', 1, 1, '5', 3", "2025-03-03/1/1", "requested", "5", "problem.value.not_number"),
                arguments("x'323032352d30332d3033', 1, 1, 5, 3", "BLOB[10]/1/1", "order_date", "BLOB[10]", "problem.date.invalid"));
    }

    @ParameterizedTest
    @MethodSource("looseLines")
    void refusesWhatOnlyALooseTableCanHold(String values, String row, String column, String value, String code) {
        Problems problems = refused(loose().sql("INSERT INTO order_line VALUES(" + values + ")"));

        assertThat(problems.listed()).containsExactly(error("order_line", row, column, value, code));
    }

    @Test
    void refusesRepeatedLines() {
        Problems problems = refused(loose().line("2025-03-03", "k1", "a", 5, 3).line("2025-03-04", "k1", "a", 1, 1)
                .sql("INSERT INTO order_line VALUES('2025-03-03', 1, 1, 2, 2)"));

        assertThat(problems.listed()).containsExactly(error("order_line", "2025-03-03/1/1", "", "", "problem.duplicate.key"));
    }

    @Test
    void listsTheFirstHundredAndCountsAll() {
        TestDataset data = TestDataset.small(folder);
        for (int i = 0; i < 250; i++) {
            data.line("2025-03-03", "k1", "a", -1 - i, 0).with("product_id", 1).with("order_date", "2025-03-%03d".formatted(i));
        }
        Problems problems = refused(data);

        assertThat(problems.errors()).isEqualTo(500);
        assertThat(problems.listed()).hasSize(100);
        assertThat(problems.listed().getFirst().row()).isEqualTo("2025-03-000/1/1");
    }

    @Test
    void refusesASpanThatNoMarketHas() {
        Problems problems = refused(TestDataset.small(folder).line("1825-03-03", "k1", "a", 1, 1).line("2025-03-03", "k1", "a", 1, 1));

        assertThat(problems.listed()).containsExactly(new Problem(
                Severity.ERROR, "order_line", "", "order_date", "", Message.of("problem.span.too_long", "1825-03-03", "2025-03-03")));
    }

    static Stream<Arguments> tables() {
        return Stream.of(
                table("level", d -> d.region("X", "P", "village"), "region", "7", "level", "village", "problem.region.level_unknown"),
                table("code twice", d -> loose(d, "region").sql("UPDATE region SET code = 'U1' WHERE region_id = 6"),
                        "region", "6", "code", "U1", "problem.duplicate.code"),
                table("empty code", d -> d.sql("UPDATE region SET code = ' ' WHERE region_id = 6"), "region", "6", "code", " ",
                        "problem.value.missing"),
                table("parent", d -> d.sql("UPDATE region SET parent_id = 99 WHERE region_id = 6"),
                        "region", "6", "parent_id", "99", Message.of("problem.orphan.refused", "region")),
                table("own parent", d -> d.sql("UPDATE region SET parent_id = 6 WHERE region_id = 6"),
                        "region", "6", "parent_id", "6", "problem.region.circle"),
                table("same level", d -> d.sql("UPDATE region SET parent_id = 5 WHERE region_id = 6"),
                        "region", "6", "parent_id", "5", Message.of("problem.region.parent_level", "unit", "unit")),
                table("id twice", d -> loose(d, "region").sql("INSERT INTO region VALUES(6, 2, 'county', 'C3', 'third')"),
                        "region", "6", "", "", "problem.duplicate.key"),
                table("price", d -> d.sql("UPDATE product SET wholesale_price = 'dear'"),
                        "product", "1", "wholesale_price", "dear", "problem.value.not_number"),
                table("negative price", d -> d.sql("UPDATE product SET base_price = -1"), "product", "1", "base_price", "-1.0",
                        "problem.value.negative"),
                table("endless price", d -> d.sql("UPDATE product SET guide_price = 9e999"),
                        "product", "1", "guide_price", "Infinity", "problem.value.not_number"),
                table("no brand", d -> loose(d, "product").sql("UPDATE product SET brand = NULL"), "product", "1", "brand", "NULL",
                        "problem.value.missing"),
                table("blob", d -> d.sql("UPDATE product SET brand = x'00'"), "product", "1", "brand", "BLOB[1]", "problem.value.not_text"),
                table("product code twice", d -> loose(d, "product")
                                .sql("INSERT INTO product SELECT 2, code, name, brand, price_tier, 1, 1, 1 FROM product"),
                        "product", "2", "code", "a", "problem.duplicate.code"),
                table("region", d -> d.sql("UPDATE customer SET region_id = 77 WHERE code = 'k2'"),
                        "customer", "2", "region_id", "77", Message.of("problem.orphan.refused", "region")),
                table("licence", d -> d.sql("UPDATE customer SET licensed_on = '2025/01/01' WHERE code = 'k2'"),
                        "customer", "2", "licensed_on", "2025/01/01", "problem.date.invalid"),
                table("closing", d -> d.sql("UPDATE customer SET closed_on = '' WHERE code = 'k2'"), "customer", "2", "closed_on", "",
                        "problem.date.invalid"),
                table("customer code twice", d -> loose(d, "customer").sql("UPDATE customer SET code = 'k1'"),
                        "customer", "2", "code", "k1", "problem.duplicate.code"),
                table("method", d -> survey(d).with("method", "guess"), "survey", "2025-03-03/1/1/guess", "method", "guess",
                        Message.of("problem.survey.method_unknown", "visit, terminal, phone, sms")),
                table("survey customer", d -> survey(d).with("customer_id", 9), "survey", "2025-03-03/9/1/visit", "customer_id", "9",
                        Message.of("problem.orphan.refused", "customer")),
                table("survey price", d -> survey(d).with("carton_price", -1.5), "survey", "2025-03-03/1/1/visit", "carton_price", "-1.5",
                        "problem.value.negative"),
                table("survey days", d -> survey(d).with("stockout_days", 1.5), "survey", "2025-03-03/1/1/visit", "stockout_days", "1.5",
                        "problem.value.fractional"),
                table("survey twice", d -> loose(survey(d), "survey").sql("INSERT INTO survey SELECT * FROM survey"), "survey",
                        "2025-03-03/1/1/visit", "", "",
                        "problem.duplicate.key"),
                table("season", d -> d.season("2025-02-01", "2025-01-01", "festival", ""), "season", "2025-02-01", "last_day", "2025-01-01",
                        "problem.season.reversed"),
                table("quarter", d -> d.targetClass("k1", "A", "2025Q1", "core"), "target_class", "1/A/2025Q1", "quarter", "2025Q1",
                        "problem.period.invalid.quarter"),
                table("score", d -> d.assessment("k1", "A", "2025-Q1", 101.0, null, null, null, null, null), "assessment", "1/A/2025-Q1",
                        "operating",
                        "101.0", "problem.assessment.range"),
                table("violation", d -> d.violation("k1", "yesterday", "dumping"), "violation", "1/yesterday/dumping", "found_on",
                        "yesterday",
                        "problem.date.invalid"),
                table("month", d -> d.agreedTotal("k1", "a", "2025-13", 5), "agreed_total", "1/1/2025-13", "month", "2025-13",
                        "problem.period.invalid.month"),
                table("plan", d -> d.supplyPlan("a", "soon", 5, "month"), "supply_plan", "1/soon/month", "period", "soon",
                        "problem.period.invalid"),
                table("plan kind", d -> d.supplyPlan("a", "2025-03", 5, "wish"), "supply_plan", "1/2025-03/wish", "kind", "wish",
                        "problem.plan.kind_unknown"),
                table("stock", d -> d.warehouseStock("2025-03-03", "a", -5), "warehouse_stock", "2025-03-03/1", "quantity", "-5",
                        "problem.value.negative"),
                table("no product", d -> d.sql("DELETE FROM product"), "product", "", "", "", "problem.table.empty"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void refusesRowsOfOtherTables(String name, UnaryOperator<TestDataset> change, Problem expected) {
        assertThat(refused(change.apply(TestDataset.small(folder))).listed()).containsExactly(expected);
    }

    @Test
    void findsACircleOfRegions() {
        Problems problems = refused(TestDataset.small(folder).sql("UPDATE region SET parent_id = 6 WHERE region_id = 2"));

        assertThat(problems.listed()).containsExactly(
                error("region", "2", "parent_id", "6", "problem.region.circle"),
                error("region", "4", "parent_id", "2", "problem.region.circle"),
                error("region", "6", "parent_id", "4", "problem.region.circle"));
    }

    @Test
    void listsErrorsOfAllTables() {
        Problems problems = refused(TestDataset.small(folder).licensed("?")
                .line("2025-03-03", "k2", "a", -1, 0)
                .season("x", "2025-01-01", "festival", ""));

        assertThat(problems.listed()).extracting(Problem::table).containsExactly("customer", "order_line", "season");
    }

    private static TestDataset survey(TestDataset data) {
        return data.survey("2025-03-03", "k1", "a", "visit", 115.0, 3.0, 0);
    }

    private TestDataset loose() {
        return TestDataset.small(folder).redefine("order_line", LOOSE_LINES);
    }

    private static TestDataset loose(TestDataset data, String table) {
        return data.sql("CREATE TABLE loose AS SELECT * FROM " + table)
                .sql("DROP TABLE " + table)
                .sql("ALTER TABLE loose RENAME TO " + table);
    }

    private static Arguments table(String name, UnaryOperator<TestDataset> change, String table, String row, String column, String value,
            String code) {
        return table(name, change, table, row, column, value, Message.of(code));
    }

    private static Arguments table(
            String name, UnaryOperator<TestDataset> change, String table, String row, String column, String value, Message message) {
        return arguments(name, change, new Problem(Severity.ERROR, table, row, column, value, message));
    }

    private static Problem error(String table, String row, String column, String value, String code) {
        return new Problem(Severity.ERROR, table, row, column, value, Message.of(code));
    }

    private static Problems refused(TestDataset data) {
        Path file = data.write();
        var refused = catchThrowableOfType(DatasetRefused.class, () -> Dataset.open(file, Job.quiet()));
        assertThat(refused.file()).isEqualTo(file);
        return refused.problems();
    }

    @Test
    void refusesMembersThatAreCalledLikeTheTotal() {
        assertThat(refused(TestDataset.small(folder).format("*")).listed()).containsExactly(
                new Problem(Severity.ERROR, "customer", "2", "format", "*", Message.of("problem.code.reserved")));
    }

    @Test
    void refusesRegionsThatAreCalledLikeTheTotal() {
        assertThat(refused(TestDataset.small(folder).region("*", "P", "county")).listed()).extracting(Problem::column, Problem::message)
                .containsExactly(tuple("code", Message.of("problem.code.reserved")));
    }
}
