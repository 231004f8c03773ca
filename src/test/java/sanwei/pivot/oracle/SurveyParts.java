package sanwei.pivot.oracle;

import sanwei.dataset.SurveyMethod;
import sanwei.pivot.PivotSpec;

/** What the panel says of each cell. */
final class SurveyParts {

    private SurveyParts() {}

    /** Stands in for the table that the dataset does not have. */
    static void prepareEmptySurvey(Sql sql) {
        sql.run("""
                CREATE TEMP TABLE survey(survey_date TEXT, customer_id INTEGER, product_id INTEGER, method TEXT, carton_price REAL,
                    stock REAL, stockout_days INTEGER)
                """);
    }

    /** Makes the tables panel, stocked, turned and priced. */
    static void prepare(Sql sql, PivotSpec spec) {
        sql.table("weight", "SELECT ? AS method, ? AS share UNION ALL SELECT ?, ? UNION ALL SELECT ?, ? UNION ALL SELECT ?, ?",
                "visit", spec.weights().of(SurveyMethod.VISIT), "terminal", spec.weights().of(SurveyMethod.TERMINAL),
                "phone", spec.weights().of(SurveyMethod.PHONE), "sms", spec.weights().of(SurveyMethod.SMS));
        preparePanel(sql);
        prepareStocks(sql);
        prepareStocked(sql);
        prepareTurned(sql);
        preparePriced(sql);
    }

    private static void preparePanel(Sql sql) {
        sql.table("panel_reading", """
                SELECT p.period_id, p.own, s.customer_id, max(s.stockout_days > 0) AS stocked_out
                FROM period p JOIN days r ON r.range_id = p.own CROSS JOIN survey s ON s.survey_date BETWEEN r.first AND r.last
                WHERE s.stockout_days IS NOT NULL AND s.product_id IN (SELECT product_id FROM chosen)
                GROUP BY p.period_id, p.own, s.customer_id
                """);
        sql.table("panel", """
                SELECT b.period_id, x.region, x.category, sum(b.stocked_out) AS stocked_out, count(*) AS customers
                FROM panel_reading b JOIN cell x ON x.range_id = b.own AND x.customer_id = b.customer_id
                WHERE EXISTS (SELECT 1 FROM fact f WHERE f.range_id = b.own AND f.customer_id = b.customer_id AND f.supplied > 0)
                    OR EXISTS (SELECT 1 FROM recent_buyer n WHERE n.period_id = b.period_id AND n.customer_id = b.customer_id)
                GROUP BY b.period_id, x.region, x.category
                """);
        sql.index("panel", "period_id, region, category");
    }

    /** The latest stock of each customer and product in each range of days. */
    private static void prepareStocks(Sql sql) {
        sql.table("latest", """
                SELECT r.range_id, s.customer_id, s.product_id, max(s.survey_date) AS survey_date
                FROM days r CROSS JOIN survey s ON s.survey_date BETWEEN r.first AND r.last
                WHERE s.stock IS NOT NULL AND s.product_id IN (SELECT product_id FROM chosen)
                GROUP BY r.range_id, s.customer_id, s.product_id
                """);
        sql.table("stock", """
                SELECT range_id, customer_id, product_id, sum(share * stock) / sum(share) AS stock
                FROM (SELECT l.range_id, l.customer_id, l.product_id, s.method, avg(s.stock) AS stock
                      FROM latest l JOIN survey s ON s.survey_date = l.survey_date AND s.customer_id = l.customer_id
                          AND s.product_id = l.product_id
                      WHERE s.stock IS NOT NULL
                      GROUP BY l.range_id, l.customer_id, l.product_id, s.method)
                JOIN weight USING (method)
                GROUP BY range_id, customer_id, product_id
                """);
        sql.index("stock", "range_id, customer_id, product_id");
    }

    private static void prepareStocked(Sql sql) {
        sql.table("stocked", """
                SELECT x.range_id, x.region, x.category, sum(s.stock) AS stock, sum(coalesce(b.supplied, 0)) AS supplied,
                    count(DISTINCT s.customer_id) AS customers
                FROM stock s JOIN cell x ON x.range_id = s.range_id AND x.customer_id = s.customer_id
                    LEFT JOIN bought b ON b.range_id = s.range_id AND b.customer_id = s.customer_id AND b.product_id = s.product_id
                GROUP BY x.range_id, x.region, x.category
                """);
        sql.index("stocked", "range_id, region, category");
    }

    private static void prepareTurned(Sql sql) {
        sql.table("turned", """
                SELECT p.period_id, x.region, x.category, sum(z.stock + coalesce(b.supplied, 0) - s.stock) AS sold,
                    sum(z.stock + coalesce(b.supplied, 0)) AS available, count(DISTINCT s.customer_id) AS customers
                FROM period p JOIN stock s ON s.range_id = p.own
                    JOIN stock z ON z.range_id = p.whole_before AND z.customer_id = s.customer_id AND z.product_id = s.product_id
                    JOIN cell x ON x.range_id = p.own AND x.customer_id = s.customer_id
                    LEFT JOIN bought b ON b.range_id = p.own AND b.customer_id = s.customer_id AND b.product_id = s.product_id
                GROUP BY p.period_id, x.region, x.category
                """);
        sql.index("turned", "period_id, region, category");
    }

    private static void preparePriced(Sql sql) {
        sql.table("indexed", """
                SELECT product_id, base_price FROM product JOIN chosen USING (product_id) WHERE base_price > 0
                """);
        sql.table("price", """
                SELECT range_id, region, category, product_id, sum(share * price) / sum(share) AS price
                FROM (SELECT x.range_id, x.region, x.category, a.product_id, a.method, 1.0 * sum(a.prices) / sum(a.readings) AS price
                      FROM price_reading a JOIN cell x ON x.range_id = a.range_id AND x.customer_id = a.customer_id
                      WHERE a.product_id IN (SELECT product_id FROM indexed)
                      GROUP BY x.range_id, x.region, x.category, a.product_id, a.method)
                JOIN weight USING (method)
                GROUP BY range_id, region, category, product_id
                """);
        sql.table("sold", """
                SELECT x.range_id, x.region, x.category, b.product_id, sum(b.supplied) AS supplied
                FROM bought b JOIN cell x ON x.range_id = b.range_id AND x.customer_id = b.customer_id
                WHERE b.product_id IN (SELECT product_id FROM indexed) AND b.range_id IN (SELECT range_id FROM price)
                GROUP BY x.range_id, x.region, x.category, b.product_id
                """);
        sql.index("sold", "range_id, region, category, product_id");
        sql.table("price_customer", """
                SELECT x.range_id, x.region, x.category, count(DISTINCT a.customer_id) AS customers
                FROM price_reading a JOIN cell x ON x.range_id = a.range_id AND x.customer_id = a.customer_id
                WHERE a.product_id IN (SELECT product_id FROM indexed)
                GROUP BY x.range_id, x.region, x.category
                """);
        sql.index("price_customer", "range_id, region, category");
        sql.table("priced", """
                SELECT p.range_id, p.region, p.category, sum(coalesce(s.supplied, 0) * p.price) AS at_price,
                    sum(coalesce(s.supplied, 0) * i.base_price) AS at_base, max(n.customers) AS customers
                FROM price p JOIN indexed i ON i.product_id = p.product_id
                    JOIN price_customer n ON n.range_id = p.range_id AND n.region = p.region AND n.category = p.category
                    LEFT JOIN sold s ON s.range_id = p.range_id AND s.region = p.region AND s.category = p.category
                        AND s.product_id = p.product_id
                GROUP BY p.range_id, p.region, p.category
                """);
        sql.index("priced", "range_id, region, category");
    }
}
