package sanwei.dataset.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sanwei.work.Job;

/** What holds in any generated market, asked of one with other settings than the example's. */
class GeneratedMarketTest {

    @TempDir
    static Path folder;

    private static Database market;

    @BeforeAll
    static void generate() throws Exception {
        Path file = folder.resolve("market.db");
        Generator.write(file, new GeneratorSettings(150, 70, 30, 99), Job.quiet());
        market = new Database(file);
    }

    @AfterAll
    static void close() throws Exception {
        market.close();
    }

    @Test
    void isADatasetOfVersionOne() throws Exception {
        assertThat(market.number("PRAGMA application_id")).isEqualTo(0x53414E57);
        assertThat(market.number("PRAGMA user_version")).isEqualTo(1);
        assertThat(market.text("PRAGMA integrity_check")).isEqualTo("ok");
        assertThat(market.column("SELECT value FROM meta ORDER BY key")).containsExactly("CNY", "岫云", "条", "澜宁市卷烟市场(虚构)");
    }

    @Test
    void isAsLargeAsAskedFor() throws Exception {
        assertThat(market.number("SELECT count(*) FROM customer")).isEqualTo(150);
        assertThat(market.number("SELECT count(*) FROM product")).isEqualTo(30);
        assertThat(market.number("SELECT count(DISTINCT name) FROM product")).isEqualTo(30);
        assertThat(market.number("SELECT count(DISTINCT strftime('%Y%W', order_date)) FROM order_line")).isEqualTo(70);
        assertThat(market.text("SELECT min(order_date) || ' ' || max(order_date) FROM order_line")).isEqualTo("2023-01-02 2024-05-03");
    }

    @Test
    void suppliesNoMoreThanRequested() throws Exception {
        none("SELECT * FROM order_line WHERE supplied > requested OR supplied < 0 OR requested < 1");
        assertThat(market.number("SELECT sum(supplied) < sum(requested) FROM order_line")).isEqualTo(1);
    }

    @Test
    void namesOnlyCustomersProductsAndRegionsThatExist() throws Exception {
        for (String table : new String[] {"order_line", "survey", "agreed_total"}) {
            none("SELECT * FROM " + table + " WHERE customer_id NOT IN (SELECT customer_id FROM customer)");
            none("SELECT * FROM " + table + " WHERE product_id NOT IN (SELECT product_id FROM product)");
        }
        for (String table : new String[] {"target_class", "assessment", "violation"}) {
            none("SELECT * FROM " + table + " WHERE customer_id NOT IN (SELECT customer_id FROM customer)");
        }
        none("SELECT * FROM customer WHERE region_id NOT IN (SELECT region_id FROM region)");
        none("""
                SELECT r.level, p.level FROM region r LEFT JOIN region p ON p.region_id = r.parent_id
                WHERE r.level || '<' || ifnull(p.level, '') NOT IN ('province<', 'city<province', 'county<city', 'unit<county')""");
    }

    @Test
    void ordersOnEachCustomersOwnWeekday() throws Exception {
        none("SELECT customer_id FROM order_line GROUP BY customer_id HAVING count(DISTINCT strftime('%w', order_date)) > 1");
        assertThat(market.column("SELECT DISTINCT strftime('%w', order_date) d FROM order_line ORDER BY d"))
                .containsExactly("1", "2", "3", "4", "5");
    }

    @Test
    void ordersWhileLicensedAndAtMostALastLineAfterwards() throws Exception {
        none("SELECT * FROM order_line JOIN customer USING (customer_id) WHERE order_date < licensed_on");
        none("SELECT * FROM order_line JOIN customer USING (customer_id) WHERE order_date > date(closed_on, '9 days')");
        none("SELECT * FROM customer WHERE closed_on < licensed_on");
    }

    @Test
    void keepsWithinAgreedTotals() throws Exception {
        none("""
                SELECT a.quantity, sum(o.supplied) s FROM agreed_total a JOIN order_line o USING (customer_id, product_id)
                WHERE strftime('%Y-%m', o.order_date, 'weekday 0', '-6 days') = a.month
                GROUP BY a.customer_id, a.product_id, a.month HAVING s > a.quantity""");
        assertThat(market.number("SELECT count(*) FROM agreed_total")).isPositive();
    }

    @Test
    void surveysOnlyWhatAShopCarriesFromMondayToWednesday() throws Exception {
        none("SELECT * FROM survey WHERE strftime('%w', survey_date) NOT IN ('1', '2', '3')");
        none("SELECT * FROM survey WHERE carton_price <= 0 OR stock < 0 OR stockout_days NOT BETWEEN 0 AND 7");
        assertThat(market.column("SELECT DISTINCT method FROM survey ORDER BY method"))
                .containsExactly("phone", "sms", "terminal", "visit");
        for (String column : new String[] {"carton_price", "pack_price", "stock", "stockout_days"}) {
            assertThat(market.number("SELECT count(*) FROM survey WHERE " + column + " IS NULL")).as(column).isPositive();
        }
    }

    @Test
    void movesTargetClassesByOneStepAQuarter() throws Exception {
        assertThat(market.column("SELECT DISTINCT quarter FROM target_class ORDER BY quarter"))
                .containsExactly("2023-Q1", "2023-Q2", "2023-Q3", "2023-Q4", "2024-Q1", "2024-Q2");
        String moves = """
                SELECT count(*) FROM target_class a JOIN target_class b USING (customer_id, brand)
                WHERE a.quarter = '2023-Q2' AND b.quarter = '2023-Q3' AND (a.class, b.class) IN (VALUES %s)""";
        assertThat(market.number(moves.formatted("('core','key'),('key','core'),('key','general'),('general','key')"))).isPositive();
        assertThat(market.number(moves.formatted("('core','general'),('general','core')"))).isZero();
    }

    @Test
    void removesShopsAfterAViolation() throws Exception {
        assertThat(market.number("SELECT count(*) FROM violation WHERE found_on < '2023-10-01'")).isPositive();
        none("""
                SELECT * FROM violation v JOIN target_class t USING (customer_id)
                WHERE v.found_on BETWEEN '2023-04-01' AND '2023-06-30' AND t.quarter = '2023-Q3' AND t.class <> 'none'""");
    }

    @Test
    void neverSuppliesMoreThanTheWarehouseHolds() throws Exception {
        none("""
                SELECT w.quantity, sum(o.supplied) s FROM warehouse_stock w JOIN order_line o USING (product_id)
                WHERE o.order_date BETWEEN w.stock_date AND date(w.stock_date, '4 days')
                GROUP BY w.stock_date, w.product_id HAVING s > w.quantity""");
    }

    @Test
    void requestsMoreWhereRequestsAreCut() throws Exception {
        assertThat(market.number("""
                SELECT max(fill) < 75 FROM (SELECT 100 * sum(supplied) / sum(requested) fill FROM order_line JOIN product USING (product_id)
                WHERE name IN ('岫云(青瓷)', '岫云(软珍)') GROUP BY name)""")).isEqualTo(1);
        assertThat(market.number("""
                SELECT 100 * sum(supplied) / sum(requested) FROM order_line JOIN product USING (product_id) WHERE name = '澜山(硬)'"""))
                .isGreaterThan(90);
    }

    private static void none(String sql) throws Exception {
        assertThat(market.rows(sql)).as(sql).isEmpty();
    }
}
