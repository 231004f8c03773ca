package sanwei.pivot.oracle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import sanwei.dataset.Category;
import sanwei.dataset.RegionLevel;
import sanwei.pivot.PivotSpec;
import sanwei.pivot.Selection;

/** Which products and customers a question is about, and in which members and totals each customer counts. */
final class Scope {

    private Scope() {}

    /** Makes the table up: every region with itself and each region above, and how many steps that is. */
    static void prepareRegions(Sql sql) {
        sql.table("up", """
                WITH RECURSIVE step(region_id, above, steps) AS (
                    SELECT region_id, region_id, 0 FROM region
                    UNION ALL
                    SELECT s.region_id, r.parent_id, s.steps + 1 FROM step s JOIN region r ON r.region_id = s.above
                    WHERE r.parent_id IS NOT NULL)
                SELECT u.region_id, u.above, u.steps, a.level, a.code FROM step u JOIN region a ON a.region_id = u.above
                """);
        sql.index("up", "region_id, level");
    }

    /** Makes the tables chosen, article, region_member, category_member, place, member and cell. */
    static void prepare(Sql sql, PivotSpec spec) {
        prepareProducts(sql, spec.products());
        prepareRegionMembers(sql, spec);
        prepareCategoryMembers(sql, spec);
        preparePlaces(sql, spec);
        prepareMembership(sql, spec);
        prepareCells(sql);
    }

    private static void prepareProducts(Sql sql, Selection products) {
        switch (products) {
            case Selection.All() -> sql.table("chosen", "SELECT product_id FROM product");
            case Selection.Brand(String brand) -> sql.table("chosen", "SELECT product_id FROM product WHERE brand = ?", brand);
            case Selection.Codes(List<String> codes) -> sql.table("chosen",
                    "SELECT product_id FROM product WHERE code IN (" + marks(codes.size()) + ")", codes.toArray());
        }
        sql.table("article", """
                SELECT product_id, wholesale_price, product_id IN (SELECT product_id FROM chosen) AS chosen,
                    price_tier IN (SELECT price_tier FROM product JOIN chosen USING (product_id)) AS in_segment
                FROM product
                """);
        sql.index("article", "product_id");
    }

    private static void prepareRegionMembers(Sql sql, PivotSpec spec) {
        String within = spec.within().orElse(null);
        String level = spec.region().map(RegionLevel::code).orElse("");
        sql.table("county", """
                SELECT region_id FROM region r WHERE level = 'county'
                AND (?1 IS NULL OR EXISTS (SELECT 1 FROM up u WHERE u.region_id = r.region_id AND u.code = ?1))
                """, within);
        sql.table("region_member", """
                SELECT r.code AS region, r.region_id,
                    CASE WHEN r.level <> 'unit' THEN
                        (SELECT count(*) FROM county c JOIN up u ON u.region_id = c.region_id AND u.above = r.region_id) END AS counties
                FROM region r
                WHERE r.level = ?2 AND (?1 IS NULL OR EXISTS (SELECT 1 FROM up u WHERE u.region_id = r.region_id AND u.code = ?1))
                UNION ALL
                SELECT '*', NULL, (SELECT count(*) FROM county)
                """, within, level);
    }

    private static void prepareCategoryMembers(Sql sql, PivotSpec spec) {
        String members = spec.category().map(c -> "SELECT DISTINCT category FROM (" + allMembers(sql, c) + ") "
                + limitedTo(spec.where(), c) + " UNION ALL ").orElse("");
        Object[] limit = spec.category().filter(spec.where()::containsKey).map(c -> sorted(spec.where().get(c)).toArray())
                .orElse(new Object[0]);
        sql.table("category_member", "SELECT * FROM (" + members + "SELECT '*' AS category)", limit);
    }

    private static String allMembers(Sql sql, Category category) {
        if (category != Category.TARGET_CLASS) {
            return "SELECT " + fixedMember(category) + " AS category FROM customer c";
        }
        return "SELECT 'none' AS category" + (sql.hasTable("target_class") ? " UNION ALL SELECT class FROM target_class" : "");
    }

    private static String limitedTo(Map<Category, Set<String>> where, Category category) {
        return where.containsKey(category) ? "WHERE category IN (" + marks(where.get(category).size()) + ")" : "";
    }

    /** Each customer of the scope's regions with its listed region and its county. */
    private static void preparePlaces(Sql sql, PivotSpec spec) {
        String nearest = "(SELECT u.above FROM up u WHERE u.region_id = c.region_id AND u.level = %s ORDER BY u.steps LIMIT 1)";
        sql.table("place", """
                SELECT c.customer_id, (SELECT m.region FROM region_member m WHERE m.region_id = %s) AS region,
                    (SELECT k.region_id FROM county k WHERE k.region_id = %s) AS county
                FROM customer c
                WHERE ?1 IS NULL OR EXISTS (SELECT 1 FROM up u WHERE u.region_id = c.region_id AND u.code = ?1)
                """.formatted(nearest.formatted("?2"), nearest.formatted("'county'")),
                spec.within().orElse(null), spec.region().map(RegionLevel::code).orElse(""));
    }

    /** Each customer of the scope with its region and category as of each range of days. */
    private static void prepareMembership(Sql sql, PivotSpec spec) {
        String brand = classBrand(sql);
        List<Object> arguments = new ArrayList<>();
        StringBuilder conditions = new StringBuilder("1");
        for (Category category : new TreeSet<>(spec.where().keySet())) {
            List<String> allowed = sorted(spec.where().get(category));
            conditions.append(" AND ").append(memberOf(sql, category, brand)).append(" IN (").append(marks(allowed.size())).append(')');
            arguments.addAll(allowed);
        }
        String category = spec.category().map(c -> memberOf(sql, c, brand)).orElse("NULL");
        sql.table("member", """
                SELECT r.range_id, c.customer_id, p.region, p.county, %s AS category
                FROM days r CROSS JOIN customer c JOIN place p ON p.customer_id = c.customer_id
                WHERE r.range_id IN (SELECT own FROM period UNION SELECT before FROM period UNION SELECT year_before FROM period) AND %s
                """.formatted(category, conditions), arguments.toArray());
        sql.index("member", "range_id, customer_id");
    }

    private static String memberOf(Sql sql, Category category, String brand) {
        if (category != Category.TARGET_CLASS) {
            return fixedMember(category);
        }
        return sql.hasTable("target_class") ? """
                coalesce((SELECT t.class FROM target_class t
                    WHERE t.customer_id = c.customer_id AND t.brand = '%s' AND t.quarter = r.quarter), 'none')
                """.formatted(brand.replace("'", "''")) : "'none'";
    }

    private static String fixedMember(Category category) {
        return "coalesce(nullif(c." + category.code() + ", ''), '(none)')";
    }

    private static String classBrand(Sql sql) {
        String only = sql.text("SELECT min(brand) FROM product JOIN chosen USING (product_id) HAVING count(DISTINCT brand) = 1");
        String focus = sql.hasTable("meta") ? sql.text("SELECT value FROM meta WHERE key = 'focus_brand'") : null;
        String firstOfAll = sql.text("SELECT brand FROM product ORDER BY product_id LIMIT 1");
        return only != null ? only : focus != null ? focus : firstOfAll;
    }

    /** The cells each customer counts in: its own, and the totals over regions, over categories and over both. */
    private static void prepareCells(Sql sql) {
        sql.table("cell", """
                SELECT range_id, customer_id, region, category FROM member WHERE region IS NOT NULL AND category IS NOT NULL
                UNION ALL
                SELECT range_id, customer_id, '*', category FROM member WHERE category IS NOT NULL
                UNION ALL
                SELECT range_id, customer_id, region, '*' FROM member WHERE region IS NOT NULL
                UNION ALL
                SELECT range_id, customer_id, '*', '*' FROM member
                """);
        sql.index("cell", "range_id, customer_id");
    }

    private static List<String> sorted(Set<String> codes) {
        return List.copyOf(new TreeSet<>(codes));
    }

    private static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }
}
