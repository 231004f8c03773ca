package sanwei.pivot.oracle;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sanwei.measure.Formula.When;
import sanwei.pivot.Comparison;
import sanwei.pivot.PivotSpec;
import sanwei.pivot.oracle.OracleCalendar.Range;
import sanwei.time.Grain;

/**
 * Periods, the ranges of days that their measures read, and what happened in each range by customer and product:
 * the same for every selection of products and customers.
 */
record Frame(Grain time, Optional<LocalDate> from, Optional<LocalDate> to, Comparison comparison, When when) {

    /** The frame that holds at least the periods asked for: short ones are many, so of these no more. */
    static Frame of(PivotSpec spec, When when) {
        return switch (spec.time()) {
            case DAY, WEEK -> new Frame(spec.time(), spec.from(), spec.to(), spec.comparison(), when);
            case MONTH, QUARTER, HALF, YEAR -> new Frame(spec.time(), Optional.empty(), Optional.empty(), spec.comparison(), when);
        };
    }

    /** Makes the tables period, recent, days, bought and price_reading. */
    void prepare(Sql sql, OracleCalendar calendar) {
        createTables(sql);
        Map<Range, Integer> ranges = new LinkedHashMap<>();
        List<Range> periods = calendar.periods(from, to);
        for (int i = 0; i < periods.size(); i++) {
            insertPeriod(sql, calendar, ranges, i, periods.get(i));
        }
        ranges.forEach((range, id) -> sql.run("INSERT INTO days VALUES(?, ?, ?, ?, ?)", id, range.first().toString(),
                range.last().toString(), earlierOf(range.last(), calendar.last()).toString(), calendar.quarter(range)));
        readFacts(sql);
    }

    private static void createTables(Sql sql) {
        for (String table : List.of("period", "recent", "days")) {
            sql.run("DROP TABLE IF EXISTS temp." + table);
        }
        sql.run("""
                CREATE TEMP TABLE period(period_id INTEGER PRIMARY KEY, label TEXT, first TEXT, last TEXT, calendar_days INTEGER, partial INTEGER,
                    three_before_covered INTEGER, own INTEGER, before INTEGER, year_before INTEGER, whole_before INTEGER)
                """);
        sql.run("CREATE TEMP TABLE recent(period_id INTEGER, range_id INTEGER)");
        sql.run("CREATE TEMP TABLE days(range_id INTEGER PRIMARY KEY, first TEXT, last TEXT, last_seen TEXT, quarter TEXT)");
    }

    private void insertPeriod(Sql sql, OracleCalendar calendar, Map<Range, Integer> ranges, int id, Range p) {
        Reference read = new Reference(calendar, comparison, when);
        Optional<Range> whole = read.whole(p);
        Optional<Range> own = when == When.PERIOD ? whole : whole.flatMap(r -> calendar.comparable(p, r));
        if (own.isEmpty()) {
            return;
        }
        Range before = read.before(p, 1);
        Range twoBefore = read.before(p, 2);
        Range threeBefore = read.before(p, 3);
        Optional<Range> comparable = calendar.comparable(p, before);
        Optional<Range> lastYear = read.yearBefore(p).flatMap(y -> calendar.comparable(p, y));
        boolean dataReachBefore = !before.last().isBefore(calendar.first());
        sql.run("INSERT INTO period VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", id, calendar.label(p), p.first().toString(),
                p.last().toString(), whole.get().days(), calendar.partial(p),
                calendar.startCovered(threeBefore), idOf(ranges, own.get()), comparable.map(r -> idOf(ranges, r)).orElse(null),
                lastYear.map(r -> idOf(ranges, r)).orElse(null), dataReachBefore ? idOf(ranges, before) : null);
        for (Range recent : List.of(before, twoBefore, threeBefore)) {
            sql.run("INSERT INTO recent VALUES(?, ?)", id, idOf(ranges, recent));
        }
    }

    private static int idOf(Map<Range, Integer> ranges, Range range) {
        return ranges.computeIfAbsent(range, r -> ranges.size());
    }

    private static LocalDate earlierOf(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    private static void readFacts(Sql sql) {
        sql.table("bought", """
                SELECT r.range_id, l.customer_id, l.product_id, sum(l.requested) AS requested, sum(l.supplied) AS supplied
                FROM days r CROSS JOIN order_line l ON l.order_date BETWEEN r.first AND r.last
                GROUP BY r.range_id, l.customer_id, l.product_id
                """);
        sql.index("bought", "range_id, customer_id, product_id");
        sql.table("price_reading", """
                SELECT r.range_id, s.customer_id, s.product_id, s.method, sum(s.carton_price) AS prices, count(s.carton_price) AS readings
                FROM days r CROSS JOIN survey s ON s.survey_date BETWEEN r.first AND r.last
                WHERE s.carton_price IS NOT NULL AND r.range_id IN (SELECT own FROM period)
                GROUP BY r.range_id, s.customer_id, s.product_id, s.method
                """);
        sql.index("price_reading", "range_id, customer_id");
    }
}
