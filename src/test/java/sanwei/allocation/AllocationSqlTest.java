package sanwei.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import sanwei.allocation.parameter.Scenario;
import sanwei.dataset.Market;
import sanwei.dataset.open.Dataset;
import sanwei.pivot.MethodWeights;
import sanwei.pivot.Selection;
import sanwei.time.Period;
import sanwei.work.Job;

/** What steps 1, 4, 5 and 6 of a week of the bundled example are made of, asked of SQLite itself. */
class AllocationSqlTest {

    private static final Path EXAMPLE = Path.of("example-datasets", "example-2025.db");
    private static final String BRAND = "product_id IN (SELECT product_id FROM product WHERE brand = '岫云')";
    private static final String COUNTY_OF = """
            WITH RECURSIVE up(customer_id, region_id, parent_id, level, code) AS (
              SELECT customer_id, r.region_id, r.parent_id, r.level, r.code FROM customer JOIN region r USING (region_id)
              UNION ALL SELECT customer_id, r.region_id, r.parent_id, r.level, r.code FROM up JOIN region r ON r.region_id = up.parent_id),
            county_of AS (SELECT customer_id, code AS county FROM up WHERE level = 'county')
            """;

    private static Connection connection;
    private static Market market;
    private static WeekAllocation allocation;

    @BeforeAll
    static void allocate() throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:file:" + EXAMPLE.toAbsolutePath() + "?mode=ro");
        market = Dataset.open(EXAMPLE, Job.quiet());
        allocation = WeekAllocation.of(market, new Selection.Brand("岫云"), Period.parse("2025-W10").orElseThrow(), Scenario.standard("s"),
                MethodWeights.HANDBOOK);
    }

    @AfterAll
    static void close() throws SQLException {
        connection.close();
    }

    @Test
    void requestsAndSuppliesOfTheWeek() throws SQLException {
        Map<String, Double> requested = ask("SELECT customer_id || '/' || product_id, sum(requested) FROM order_line WHERE " + BRAND
                + " AND order_date BETWEEN '2025-03-03' AND '2025-03-09' GROUP BY 1 HAVING sum(requested) > 0");

        assertThat(requested).hasSize(allocation.rows()).hasSizeGreaterThan(100);
        forEachRow((place, row, key) -> assertThat(facts(place).requested()[row]).isEqualTo(requested.get(key).intValue()));
        double supply = allocation.sheets().stream().mapToDouble(Sheet::supply).sum();
        assertThat(supply).isEqualTo(ask("SELECT 'all', sum(supplied) FROM order_line WHERE " + BRAND
                + " AND order_date BETWEEN '2025-03-03' AND '2025-03-09'").get("all"));
    }

    @Test
    void historyAndReference() throws SQLException {
        Map<String, Double> lastYear = ask("SELECT customer_id || '/' || product_id, sum(supplied) FROM order_line WHERE " + BRAND
                + " AND order_date BETWEEN '2024-03-04' AND '2024-03-10' GROUP BY 1");
        Map<String, Double> active = ask("SELECT customer_id, 1 FROM customer WHERE licensed_on <= '2024-03-10'"
                + " AND (closed_on IS NULL OR closed_on >= '2024-03-04') UNION SELECT customer_id, 1 FROM order_line"
                + " WHERE order_date BETWEEN '2024-03-04' AND '2024-03-10'");
        double growth = ask("SELECT 'g', 1.0 * sum(CASE WHEN order_date >= '2025' THEN supplied ELSE 0 END)"
                + " / sum(CASE WHEN order_date < '2025' THEN supplied ELSE 0 END) - 1 FROM order_line WHERE " + BRAND
                + " AND (order_date LIKE '2024-02-%' OR order_date LIKE '2025-02-%')").get("g");

        int[] without = new int[1];
        forEachRow((place, row, key) -> {
            Sheet sheet = allocation.sheets().get(place);
            int request = facts(place).requested()[row];
            if (active.containsKey(key.split("/")[0])) {
                double history = lastYear.getOrDefault(key, 0.0) * (1 + growth);
                assertThat(sheet.history(row)).isEqualTo(history, within(1e-9));
                assertThat(sheet.reference(row)).isEqualTo(0.4 * request + 0.6 * history, within(1e-9));
            } else {
                without[0]++;
                assertThat(sheet.history(row)).isNaN();
                assertThat(sheet.reference(row)).isEqualTo(request);
            }
        });
        assertThat(without[0]).isPositive();
    }

    @Test
    void fourWeeksMonthToDateAndStocks() throws SQLException {
        Map<String, Double> fourWeeks = supplied("2025-02-03", "2025-03-02");
        Map<String, Double> month = supplied("2025-03-01", "2025-03-02");
        Map<String, Double> stock = stocks("2025-01-06");

        int[] surveyed = new int[1];
        forEachRow((place, row, key) -> {
            Past.ProductPast past = allocation.past().products().get(place);
            assertThat(past.fourWeeks()[row]).isEqualTo(fourWeeks.getOrDefault(key, 0.0).intValue());
            assertThat(past.monthToDate()[row]).isEqualTo(month.getOrDefault(key, 0.0).intValue());
            assertThat(past.stock()[row]).isEqualTo(stock.getOrDefault(key, Double.NaN), within(1e-9));
            surveyed[0] += stock.containsKey(key) ? 1 : 0;
        });
        assertThat(surveyed[0]).isPositive();
    }

    @Test
    void indicatorsOfTheCounties() throws SQLException {
        Map<String, Double> movement = ask(COUNTY_OF
                + "SELECT county, 1.0 * count(DISTINCT CASE WHEN order_date >= '2025-02-03' THEN customer_id END)"
                + " / count(DISTINCT CASE WHEN order_date < '2025-02-03' THEN customer_id END) FROM order_line JOIN county_of USING (customer_id)"
                + " WHERE " + BRAND + " AND supplied > 0 AND order_date BETWEEN '2025-01-06' AND '2025-03-02' GROUP BY county");
        Map<String, Double> stock = stocks("2025-02-03");
        Map<String, Double> supplied = supplied("2025-02-03", "2025-03-02");
        Map<String, Double> price = ask(COUNTY_OF + """
                , method AS (SELECT county, product_id, method, avg(carton_price) AS p,
                  CASE method WHEN 'terminal' THEN 0.4 ELSE 0.2 END AS w
                  FROM survey JOIN county_of USING (customer_id) WHERE carton_price IS NOT NULL
                  AND survey_date BETWEEN '2025-02-03' AND '2025-03-02' GROUP BY 1, 2, 3),
                price AS (SELECT county, product_id, sum(w * p) / sum(w) AS p FROM method GROUP BY 1, 2),
                sold AS (SELECT county, product_id, sum(supplied) AS q FROM order_line JOIN county_of USING (customer_id)
                  WHERE order_date BETWEEN '2025-02-03' AND '2025-03-02' GROUP BY 1, 2)
                SELECT county, 100 * sum(q * p) / sum(q * base_price) FROM price JOIN sold USING (county, product_id)
                JOIN product USING (product_id) WHERE brand = '岫云' GROUP BY county
                """);
        Map<String, Double> countyOf = ask(COUNTY_OF + "SELECT customer_id, county FROM county_of", true);

        MarketState state = allocation.past().market();
        assertThat(state.movement()).hasSizeGreaterThan(3);
        for (int county = 0; county < state.movement().length; county++) {
            String code = market.regions().get(allocation.counties().region(county)).code();
            double held = 0;
            double got = 0;
            for (Map.Entry<String, Double> pair : stock.entrySet()) {
                if (countyOf.get(pair.getKey().split("/")[0]).equals((double) code.hashCode())) {
                    held += pair.getValue();
                    got += supplied.getOrDefault(pair.getKey(), 0.0);
                }
            }
            assertThat(state.movement()[county]).isEqualTo(movement.get(code), within(1e-12));
            assertThat(state.stockToSales()[county]).isEqualTo(held / got, within(1e-9));
            assertThat(state.priceIndex()[county]).isEqualTo(price.get(code), within(1e-9));
        }
    }

    private static Map<String, Double> supplied(String from, String to) throws SQLException {
        return ask("SELECT customer_id || '/' || product_id, sum(supplied) FROM order_line WHERE " + BRAND + " AND order_date BETWEEN '" + from
                + "' AND '" + to + "' GROUP BY 1");
    }

    /** The latest surveyed stocks from a day up to 2 March 2025. */
    private static Map<String, Double> stocks(String from) throws SQLException {
        return ask("SELECT customer_id || '/' || product_id, sum(w * stock) / sum(w) FROM ("
                + "SELECT *, CASE method WHEN 'terminal' THEN 0.4 ELSE 0.2 END AS w, max(survey_date) OVER (PARTITION BY customer_id, product_id) AS last FROM survey WHERE stock IS NOT NULL AND " + BRAND
                + " AND survey_date BETWEEN '" + from + "' AND '2025-03-02') WHERE survey_date = last GROUP BY 1");
    }

    private interface Row {

        void check(int place, int row, String key);
    }

    private static void forEachRow(Row check) {
        for (int place = 0; place < allocation.sheets().size(); place++) {
            for (int row = 0; row < facts(place).size(); row++) {
                check.check(place, row, market.customers().id()[facts(place).customer()[row]] + "/"
                        + market.products().get(facts(place).product()).id());
            }
        }
    }

    private static ProductWeek facts(int place) {
        return allocation.inputs().products().get(place);
    }

    private static Map<String, Double> ask(String sql) throws SQLException {
        return ask(sql, false);
    }

    /** @param text whether the second column is a text, of which the hash is kept */
    private static Map<String, Double> ask(String sql, boolean text) throws SQLException {
        Map<String, Double> answer = new HashMap<>();
        try (ResultSet rows = connection.createStatement().executeQuery(sql)) {
            while (rows.next()) {
                answer.put(rows.getString(1), text ? rows.getString(2).hashCode() : rows.getDouble(2));
            }
        }
        return answer;
    }
}
