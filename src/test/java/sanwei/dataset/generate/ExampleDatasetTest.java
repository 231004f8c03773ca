package sanwei.dataset.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sanwei.dataset.Schema.Table;
import sanwei.work.Job;

/** The bundled example is what its README says, what the generator makes, and fit to show what the workstation is for. */
class ExampleDatasetTest {

    private static final Path FOLDER = Path.of("example-datasets");
    private static final Path EXAMPLE = FOLDER.resolve("example-2025.db");
    private static final long LARGEST = 10_000_000;

    private static final Map<String, String> TOTALS = Map.ofEntries(
            Map.entry("customers", "SELECT count(*) FROM customer"),
            Map.entry("counties", "SELECT count(*) FROM region WHERE level = 'county'"),
            Map.entry("unit markets", "SELECT count(*) FROM region WHERE level = 'unit'"),
            Map.entry("products", "SELECT count(*) FROM product"),
            Map.entry("order lines", "SELECT count(*) FROM order_line"),
            Map.entry("requested, cartons", "SELECT sum(requested) FROM order_line"),
            Map.entry("supplied, cartons", "SELECT sum(supplied) FROM order_line"),
            Map.entry("first order day", "SELECT min(order_date) FROM order_line"),
            Map.entry("last order day", "SELECT max(order_date) FROM order_line"),
            Map.entry("survey rows", "SELECT count(*) FROM survey"),
            Map.entry("surveyed customers", "SELECT count(DISTINCT customer_id) FROM survey"),
            Map.entry("target class rows", "SELECT count(*) FROM target_class"),
            Map.entry("assessments", "SELECT count(*) FROM assessment"),
            Map.entry("agreed totals", "SELECT count(*) FROM agreed_total"),
            Map.entry("violations", "SELECT count(*) FROM violation"),
            Map.entry("supply plan rows", "SELECT count(*) FROM supply_plan"),
            Map.entry("warehouse stock rows", "SELECT count(*) FROM warehouse_stock"));

    @TempDir
    static Path folder;

    private static Database example;

    @BeforeAll
    static void open() throws Exception {
        example = new Database(EXAMPLE);
    }

    @AfterAll
    static void close() throws Exception {
        example.close();
    }

    @Test
    void hasTheTotalsOfItsReadme() throws Exception {
        Map<String, String> stated = tableRows(2).collect(Collectors.toMap(cells -> cells[0], cells -> cells[1]));

        assertThat(stated.keySet()).isEqualTo(TOTALS.keySet());
        for (var total : TOTALS.entrySet()) {
            assertThat(stated.get(total.getKey())).as(total.getKey()).isEqualTo(example.text(total.getValue()));
        }
    }

    @Test
    void hasTheBrandsOfItsReadme() throws Exception {
        List<String> stated = tableRows(3).map(cells -> String.join("|", cells)).toList();

        assertThat(stated).isEqualTo(example.rows("""
                SELECT brand, count(DISTINCT product_id), sum(supplied) FROM product JOIN order_line USING (product_id)
                GROUP BY brand ORDER BY min(product_id)"""));
    }

    /** Rows of the README's tables with so many columns, without thousands' spaces. */
    private static Stream<String[]> tableRows(int columns) throws Exception {
        return Files.readAllLines(FOLDER.resolve("README.md")).stream()
                .filter(line -> line.startsWith("| "))
                .map(line -> line.substring(1, line.length() - 1).split("\\|"))
                .filter(cells -> cells.length == columns && !List.of("what", "brand").contains(cells[0].strip()))
                .map(cells -> Arrays.stream(cells).map(c -> c.strip().replaceAll("(?<=\\d) (?=\\d)", "")).toArray(String[]::new));
    }

    @Test
    void isWhatTheGeneratorMakes() throws Exception {
        Path again = folder.resolve("again.db");
        Generator.write(again, GeneratorSettings.DEFAULTS, Job.quiet());

        try (var made = new Database(again)) {
            for (Table table : Table.values()) {
                String everything = "SELECT * FROM " + table.code();
                assertThat(made.rows(everything).equals(example.rows(everything))).as(table.code()).isTrue();
            }
        }
    }

    @Test
    void staysSmall() throws Exception {
        assertThat(Files.size(EXAMPLE)).isLessThan(LARGEST);
    }

    @Test
    void movesInsideAndOutsideTheBandByBothMeasures() throws Exception {
        for (String measure : List.of("before(1)", "before(1) OR before(2) OR before(3)")) {
            List<Double> movements = movements(measure);
            assertThat(movements.stream().filter(m -> m < 0.6).count()).as(measure + " below").isGreaterThanOrEqualTo(10);
            assertThat(movements.stream().filter(m -> m >= 0.6 && m <= 0.8).count()).as(measure + " inside").isGreaterThanOrEqualTo(20);
            assertThat(movements.stream().filter(m -> m > 0.8).count()).as(measure + " above").isGreaterThanOrEqualTo(50);
        }
    }

    /** Buyers of the focus brand ÷ buyers of earlier months, by county and month from April 2023 to June 2025. */
    private static List<Double> movements(String bought) throws Exception {
        String buyers = """
                WITH bought AS (
                    SELECT DISTINCT substr(order_date, 1, 4) * 12 + substr(order_date, 6, 2) month, customer_id,
                        CASE r.level WHEN 'unit' THEN r.parent_id WHEN 'county' THEN r.region_id END county
                    FROM order_line JOIN product p USING (product_id) JOIN customer c USING (customer_id) JOIN region r USING (region_id)
                    WHERE supplied > 0 AND brand = (SELECT value FROM meta WHERE key = 'focus_brand')),
                cells AS (SELECT county, month, count(*) n FROM bought WHERE county IS NOT NULL GROUP BY 1, 2)
                SELECT 1.0 * n / (SELECT count(DISTINCT customer_id) FROM bought b WHERE b.county = cells.county AND (%s))
                FROM cells WHERE month BETWEEN 2023 * 12 + 4 AND 2025 * 12 + 6""";
        String earlier = bought.replaceAll("before\\((\\d)\\)", "b.month = cells.month - $1");
        return example.column(buyers.formatted(earlier)).stream().map(Double::valueOf).toList();
    }

    @Test
    void hasTheGapsOfRealRegisters() throws Exception {
        for (String column : List.of("format", "market_type", "scale", "circle")) {
            assertThat(example.number("SELECT count(*) FROM customer WHERE ifnull(" + column + ", '') = ''")).as(column).isPositive();
        }
        assertThat(example.number("SELECT count(*) FROM customer WHERE format IN ('网吧', '加油站')")).isPositive();
        assertThat(example.column("SELECT DISTINCT level FROM customer JOIN region USING (region_id) ORDER BY level"))
                .containsExactly("city", "county", "unit");
        assertThat(example.number("SELECT count(*) FROM order_line JOIN customer USING (customer_id) WHERE order_date > closed_on"))
                .isPositive();
    }

    @Test
    void namesShopsWithRareCharacters() throws Exception {
        for (String rare : List.of("喆", "堃", "垚")) {
            assertThat(example.number("SELECT count(*) FROM customer WHERE name LIKE '%" + rare + "%'")).as(rare).isPositive();
        }
    }

    @Test
    void surveysEveryCountyAndFormat() throws Exception {
        assertThat(example.number("""
                SELECT count(DISTINCT CASE r.level WHEN 'unit' THEN r.parent_id WHEN 'county' THEN r.region_id END)
                FROM survey JOIN customer USING (customer_id) JOIN region r USING (region_id)""")).isEqualTo(8);
        assertThat(example.column("SELECT DISTINCT format FROM survey JOIN customer USING (customer_id)"))
                .contains("supermarket", "mall", "tobacco_liquor", "convenience", "grocery", "service", "other");
    }

    @Test
    void softensPricesWhereStockPilesUp() throws Exception {
        double correlation = Double.parseDouble(example.text("""
                WITH month AS (
                    SELECT customer_id, product_id, avg(carton_price) price, avg(stock) stock FROM survey
                    GROUP BY customer_id, product_id, substr(survey_date, 1, 7)),
                usual AS (SELECT customer_id, product_id, avg(price) price, avg(stock) stock FROM month GROUP BY 1, 2),
                deviation AS (
                    SELECT m.price / u.price - 1 price, m.stock / u.stock - 1 stock
                    FROM month m JOIN usual u USING (customer_id, product_id) WHERE u.stock > 0)
                SELECT sum(price * stock) / sqrt(sum(price * price) * sum(stock * stock)) FROM deviation"""));

        assertThat(correlation).isBetween(-0.9, -0.2);
    }
}
