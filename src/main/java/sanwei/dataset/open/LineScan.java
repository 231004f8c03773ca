package sanwei.dataset.open;

import static java.util.stream.Collectors.joining;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.LongConsumer;
import sanwei.time.Days;

/** Reads order lines at full speed; rows whose values are not of the kind that is read are passed over, so that the total tells. */
final class LineScan {

    private static final List<String> NUMBERS = List.of("customer_id", "product_id", "requested", "supplied");
    private static final String COLUMNS = String.join(", ", NUMBERS);

    /** Only a whole number equals itself as one; a text does not, as the + takes away the column's affinity. */
    private static final String WHOLE = NUMBERS.stream().map("(%1$s | 0) = +%1$s"::formatted).collect(joining(" AND "));
    private static final int REPORT_EVERY = 8192;

    private final Ids customers;
    private final Ids products;
    private final LongConsumer progress;

    /** @param progress told how many further days, or rows of a table that is read as a whole, are done */
    LineScan(Ids customers, Ids products, LongConsumer progress) {
        this.customers = customers;
        this.products = products;
        this.progress = progress;
    }

    /** The days that occur, for a table that is kept in the order of its days: jumps from day to day. */
    static List<String> days(Session session) {
        String next = "SELECT min(order_date) FROM order_line";
        String sql = "WITH RECURSIVE d(x) AS ("
                + next + " UNION ALL SELECT (" + next + " WHERE order_date > x) FROM d WHERE x IS NOT NULL) "
                + "SELECT x FROM d WHERE x IS NOT NULL";
        return session.query(sql, rows -> {
            List<String> days = new ArrayList<>();
            while (rows.next()) {
                days.add(rows.getString(1));
            }
            return days;
        });
    }

    /** All rows of the table, whatever is in them. */
    static long count(Session session) {
        return session.query("SELECT count(*) FROM order_line", rows -> {
            rows.next();
            return rows.getLong(1);
        });
    }

    /** The lines of some days, day by day, so that no line's date has to be fetched. */
    LineBlocks ofDays(Session session, List<String> days) {
        return session.prepare("SELECT " + COLUMNS + " FROM order_line WHERE order_date = ? AND " + WHOLE, statement -> {
            var lines = new LineBlocks();
            for (String day : days) {
                readDay(session, statement, day, lines);
            }
            return lines;
        });
    }

    private void readDay(Session session, PreparedStatement statement, String date, LineBlocks lines) throws SQLException {
        OptionalInt day = Days.parse(date);
        statement.setString(1, date);
        try (ResultSet rows = statement.executeQuery()) {
            int n = 0;
            while (rows.next()) {
                add(rows, 1, day, lines);
                if (++n % REPORT_EVERY == 0) {
                    session.cancellation().check();
                }
            }
            progress.accept(1);
        }
    }

    /** All lines in whatever order the file has them. */
    LineBlocks ofTable(Session session) {
        return session.query("SELECT order_date, " + COLUMNS + " FROM order_line WHERE typeof(order_date) = 'text' AND " + WHOLE, rows -> {
            var lines = new LineBlocks();
            String date = null;
            OptionalInt day = OptionalInt.empty();
            for (int n = 1; rows.next(); n++) {
                String itsDate = rows.getString(1);
                if (!itsDate.equals(date)) {
                    date = itsDate;
                    day = Days.parse(date);
                }
                add(rows, 2, day, lines);
                if (n % REPORT_EVERY == 0) {
                    progress.accept(REPORT_EVERY);
                }
            }
            return lines;
        });
    }

    private void add(ResultSet rows, int from, OptionalInt day, LineBlocks lines) throws SQLException {
        if (day.isEmpty()) {
            return;
        }
        int customer = customers.indexOf(rows.getLong(from));
        int product = products.indexOf(rows.getLong(from + 1));
        long requested = rows.getLong(from + 2);
        long supplied = rows.getLong(from + 3);
        if ((customer | product) >= 0 && isQuantity(requested) && isQuantity(supplied)) {
            lines.add(day.getAsInt(), customer, product, (int) requested, (int) supplied);
        }
    }

    private static boolean isQuantity(long value) {
        return value >= 0 && value <= Integer.MAX_VALUE;
    }
}
