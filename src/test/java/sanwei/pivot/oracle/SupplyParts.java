package sanwei.pivot.oracle;

/** What the order lines and the licences say of each cell. */
final class SupplyParts {

    private SupplyParts() {}

    /** Makes the tables fact, happened and bought_recently. */
    static void prepare(Sql sql) {
        sql.table("fact", """
                SELECT b.range_id, b.customer_id, sum(b.supplied * a.wholesale_price) AS worth,
                    sum(b.supplied * a.chosen) AS supplied, sum(b.requested * a.chosen) AS requested,
                    sum(b.supplied * a.in_segment) AS segment_supplied
                FROM bought b JOIN article a ON a.product_id = b.product_id
                GROUP BY b.range_id, b.customer_id
                """);
        sql.index("fact", "range_id, customer_id");
        prepareHappened(sql);
        prepareBoughtRecently(sql);
    }

    private static void prepareHappened(Sql sql) {
        sql.table("shop", """
                SELECT m.range_id, m.customer_id, m.county, coalesce(f.supplied, 0) AS supplied, coalesce(f.requested, 0) AS requested,
                    coalesce(f.segment_supplied, 0) AS segment_supplied, coalesce(f.worth, 0) AS worth,
                    f.customer_id IS NOT NULL
                        OR (c.licensed_on <= r.last_seen AND (nullif(c.closed_on, '') IS NULL OR c.closed_on >= r.first)) AS active
                FROM member m JOIN days r ON r.range_id = m.range_id JOIN customer c ON c.customer_id = m.customer_id
                    LEFT JOIN fact f ON f.range_id = m.range_id AND f.customer_id = m.customer_id
                """);
        sql.index("shop", "range_id, customer_id");
        sql.table("happened", """
                SELECT x.range_id, x.region, x.category,
                    sum(s.supplied) AS supplied, sum(s.requested) AS requested, sum(s.segment_supplied) AS segment_supplied,
                    sum(s.supplied > 0) AS buyers, sum(s.requested > 0) AS demanders,
                    sum(s.requested > 0 AND s.supplied = 0) AS unserved, sum(s.active) AS active,
                    sum(CASE WHEN s.supplied > 0 THEN s.worth ELSE 0 END) AS worth_of_buyers,
                    sum(CASE WHEN s.active THEN s.worth ELSE 0 END) AS worth_of_active,
                    count(DISTINCT CASE WHEN s.supplied > 0 THEN s.county END) AS counties_reached
                FROM cell x JOIN shop s ON s.range_id = x.range_id AND s.customer_id = x.customer_id
                GROUP BY x.range_id, x.region, x.category
                """);
        sql.index("happened", "range_id, region, category");
    }

    private static void prepareBoughtRecently(Sql sql) {
        sql.table("recent_buyer", """
                SELECT DISTINCT n.period_id, f.customer_id
                FROM recent n JOIN fact f ON f.range_id = n.range_id AND f.supplied > 0
                """);
        sql.index("recent_buyer", "period_id, customer_id");
        sql.table("bought_recently", """
                SELECT p.period_id, x.region, x.category, count(*) AS customers
                FROM period p JOIN recent_buyer b ON b.period_id = p.period_id
                    JOIN cell x ON x.range_id = p.own AND x.customer_id = b.customer_id
                GROUP BY p.period_id, x.region, x.category
                """);
        sql.index("bought_recently", "period_id, region, category");
    }
}
