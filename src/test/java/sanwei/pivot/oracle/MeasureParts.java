package sanwei.pivot.oracle;

import sanwei.measure.Measure;

/**
 * A measure as SQL over the parts of a cell: p the period, o what happened in it, b in the period before, y in the year before.
 * A division by 0 and whatever touches an unknown part is NULL.
 */
record MeasureParts(String numerator, String denominator, String scale, String customers) {

    private static final String NONE = "NULL";

    static MeasureParts of(Measure measure, boolean surveyed) {
        return switch (measure) {
            case COVERAGE -> rate("CASE WHEN m.counties IS NOT NULL THEN " + own("counties_reached") + " END", "m.counties");
            case DISTRIBUTION -> rate(own("buyers"), own("active"));
            case DISTRIBUTION_WEIGHTED -> rate(own("worth_of_buyers"), own("worth_of_active"));
            case MOVEMENT_HOUSEHOLDS -> rate(own("buyers"), before("buyers"));
            case MOVEMENT_AVERAGE -> rate(ratio(own("supplied"), own("buyers")), ratio(before("supplied"), before("buyers")));
            case MOVEMENT_STANDARD -> rate(own("buyers"),
                    "CASE WHEN p.partial = 0 AND p.three_before_covered = 1 THEN coalesce(r.customers, 0) END");
            case STOCK_OUT -> rate(own("unserved"), own("demanders"));
            case STOCK_OUT_PANEL -> surveyed(surveyed, "k.stocked_out", "k.customers", "1.0", "k.customers");
            case GROWTH_VOLUME -> rate(own("supplied") + " - " + yearBefore("supplied"), yearBefore("supplied"));
            case GROWTH_SHARE -> rate(own("supplied") + " - " + own("segment_supplied") + " * "
                    + ratio(yearBefore("supplied"), yearBefore("segment_supplied")), own("segment_supplied"));
            case FULFILMENT -> rate(own("supplied"), own("requested"));
            case STOCK_TO_SALES -> surveyed(surveyed, "s.stock", "s.supplied", "1.0", "s.customers");
            case SELL_THROUGH -> sellThrough(surveyed);
            case DAYS_OF_SUPPLY -> surveyed(surveyed, "s.stock * p.calendar_days", "s.supplied", "1.0", "s.customers");
            case PRICE_INDEX -> surveyed(surveyed, "i.at_price", "i.at_base", "100.0", "i.customers");
        };
    }

    private static MeasureParts rate(String numerator, String denominator) {
        return new MeasureParts(numerator, denominator, "1.0", NONE);
    }

    private static MeasureParts surveyed(boolean surveyed, String numerator, String denominator, String scale, String customers) {
        return surveyed ? new MeasureParts(orZero(numerator), orZero(denominator), scale, orZero(customers))
                : new MeasureParts(NONE, NONE, scale, NONE);
    }

    private static MeasureParts sellThrough(boolean surveyed) {
        String known = "CASE WHEN p.whole_before IS NOT NULL THEN %s END";
        return surveyed ? new MeasureParts(known.formatted(orZero("t.sold")), known.formatted(orZero("t.available")), "1.0",
                orZero("t.customers")) : new MeasureParts(NONE, NONE, "1.0", NONE);
    }

    private static String orZero(String part) {
        return "coalesce(" + part + ", 0)";
    }

    private static String own(String part) {
        return orZero("o." + part);
    }

    private static String before(String part) {
        return "CASE WHEN p.before IS NOT NULL THEN " + orZero("b." + part) + " END";
    }

    private static String yearBefore(String part) {
        return "CASE WHEN p.year_before IS NOT NULL THEN " + orZero("y." + part) + " END";
    }

    private static String ratio(String over, String under) {
        return "(1.0 * " + over + " / " + under + ")";
    }

    /** label, region, category, partial, numerator, denominator, value and n of every cell. */
    String query() {
        return """
                SELECT label, region, category, partial, numerator, denominator, %s * numerator / denominator AS value, n
                FROM (SELECT p.label, m.region, c.category, p.partial, %s AS numerator, %s AS denominator, %s AS n
                    FROM period p CROSS JOIN region_member m CROSS JOIN category_member c
                    LEFT JOIN happened o ON o.range_id = p.own AND o.region = m.region AND o.category = c.category
                    LEFT JOIN happened b ON b.range_id = p.before AND b.region = m.region AND b.category = c.category
                    LEFT JOIN happened y ON y.range_id = p.year_before AND y.region = m.region AND y.category = c.category
                    LEFT JOIN bought_recently r ON r.period_id = p.period_id AND r.region = m.region AND r.category = c.category
                    LEFT JOIN panel k ON k.period_id = p.period_id AND k.region = m.region AND k.category = c.category
                    LEFT JOIN stocked s ON s.range_id = p.own AND s.region = m.region AND s.category = c.category
                    LEFT JOIN turned t ON t.period_id = p.period_id AND t.region = m.region AND t.category = c.category
                    LEFT JOIN priced i ON i.range_id = p.own AND i.region = m.region AND i.category = c.category
                    ORDER BY p.period_id, m.region, c.category)
                """.formatted(scale, numerator, denominator, customers);
    }
}
