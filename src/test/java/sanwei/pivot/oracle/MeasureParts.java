package sanwei.pivot.oracle;

import java.time.LocalDate;
import sanwei.measure.Measure;
import sanwei.pivot.PivotSpec;

/**
 * A measure as SQL over a row of the table answer, whose unknown parts are NULL: so is whatever touches them, and a division by 0.
 */
record MeasureParts(String numerator, String denominator, String scale, String customers) {

    private static final String NONE = "NULL";

    static MeasureParts of(Measure measure, boolean surveyed) {
        return measure.needsSurvey() && !surveyed ? rate(NONE, NONE) : of(measure);
    }

    private static MeasureParts of(Measure measure) {
        return switch (measure) {
            case COVERAGE -> rate("CASE WHEN counties IS NOT NULL THEN counties_reached END", "counties");
            case DISTRIBUTION -> rate("buyers", "active");
            case DISTRIBUTION_WEIGHTED -> rate("worth_of_buyers", "worth_of_active");
            case MOVEMENT_HOUSEHOLDS -> rate("buyers", "buyers_before");
            case MOVEMENT_AVERAGE -> rate("1.0 * supplied / buyers", "1.0 * supplied_before / buyers_before");
            case MOVEMENT_STANDARD -> rate("buyers", "CASE WHEN partial = 0 AND three_before_covered = 1 THEN recent_buyers END");
            case STOCK_OUT -> rate("unserved", "demanders");
            case STOCK_OUT_PANEL -> surveyed("panel_stocked_out", "panel_customers", "1.0", "panel_customers");
            case GROWTH_VOLUME -> rate("supplied - supplied_year_before", "supplied_year_before");
            case GROWTH_SHARE -> rate("supplied - segment * (1.0 * supplied_year_before / segment_year_before)", "segment");
            case FULFILMENT -> rate("supplied", "requested");
            case STOCK_TO_SALES -> surveyed("stock", "stock_supplied", "1.0", "stock_customers");
            case SELL_THROUGH -> surveyed("CASE WHEN data_reach_before = 1 THEN sold END",
                    "CASE WHEN data_reach_before = 1 THEN available END", "1.0", "turned_customers");
            case DAYS_OF_SUPPLY -> surveyed("stock * calendar_days", "stock_supplied", "1.0", "stock_customers");
            case PRICE_INDEX -> surveyed("at_price", "at_base", "100.0", "price_customers");
        };
    }

    private static MeasureParts rate(String numerator, String denominator) {
        return surveyed(numerator, denominator, "1.0", NONE);
    }

    private static MeasureParts surveyed(String numerator, String denominator, String scale, String customers) {
        return new MeasureParts(numerator, denominator, scale, customers);
    }

    /** Makes the table answer: every period asked for, region member and category member with all its parts. */
    static void prepare(Sql sql, PivotSpec spec) {
        sql.table("answer", """
                SELECT p.period_id, p.label, m.region, c.category, p.partial, p.calendar_days, p.three_before_covered, m.counties,
                    p.whole_before IS NOT NULL AS data_reach_before,
                    coalesce(o.buyers, 0) AS buyers, coalesce(o.demanders, 0) AS demanders, coalesce(o.unserved, 0) AS unserved,
                    coalesce(o.active, 0) AS active, coalesce(o.counties_reached, 0) AS counties_reached,
                    coalesce(o.worth_of_buyers, 0) AS worth_of_buyers, coalesce(o.worth_of_active, 0) AS worth_of_active,
                    coalesce(o.supplied, 0) AS supplied, coalesce(o.requested, 0) AS requested, coalesce(o.segment_supplied, 0) AS segment,
                    CASE WHEN p.before IS NOT NULL THEN coalesce(b.buyers, 0) END AS buyers_before,
                    CASE WHEN p.before IS NOT NULL THEN coalesce(b.supplied, 0) END AS supplied_before,
                    CASE WHEN p.year_before IS NOT NULL THEN coalesce(y.supplied, 0) END AS supplied_year_before,
                    CASE WHEN p.year_before IS NOT NULL THEN coalesce(y.segment_supplied, 0) END AS segment_year_before,
                    coalesce(r.customers, 0) AS recent_buyers,
                    coalesce(k.stocked_out, 0) AS panel_stocked_out, coalesce(k.customers, 0) AS panel_customers,
                    coalesce(s.stock, 0) AS stock, coalesce(s.supplied, 0) AS stock_supplied, coalesce(s.customers, 0) AS stock_customers,
                    coalesce(t.sold, 0) AS sold, coalesce(t.available, 0) AS available, coalesce(t.customers, 0) AS turned_customers,
                    coalesce(i.at_price, 0) AS at_price, coalesce(i.at_base, 0) AS at_base, coalesce(i.customers, 0) AS price_customers
                FROM period p CROSS JOIN region_member m CROSS JOIN category_member c
                LEFT JOIN happened o ON o.range_id = p.own AND o.region = m.region AND o.category = c.category
                LEFT JOIN happened b ON b.range_id = p.before AND b.region = m.region AND b.category = c.category
                LEFT JOIN happened y ON y.range_id = p.year_before AND y.region = m.region AND y.category = c.category
                LEFT JOIN bought_recently r ON r.period_id = p.period_id AND r.region = m.region AND r.category = c.category
                LEFT JOIN panel k ON k.period_id = p.period_id AND k.region = m.region AND k.category = c.category
                LEFT JOIN stocked s ON s.range_id = p.own AND s.region = m.region AND s.category = c.category
                LEFT JOIN turned t ON t.period_id = p.period_id AND t.region = m.region AND t.category = c.category
                LEFT JOIN priced i ON i.range_id = p.own AND i.region = m.region AND i.category = c.category
                WHERE p.last >= ? AND p.first <= ?
                """, spec.from().map(LocalDate::toString).orElse("0000"), spec.to().map(LocalDate::toString).orElse("9999"));
    }

    /** label, region, category, partial, numerator, denominator, value and n of every cell. */
    String query() {
        return """
                SELECT label, region, category, partial, numerator, denominator, %s * numerator / denominator AS value, n
                FROM (SELECT period_id, label, region, category, partial, %s AS numerator, %s AS denominator, %s AS n FROM answer)
                ORDER BY period_id, region, category
                """.formatted(scale, numerator, denominator, customers);
    }
}
