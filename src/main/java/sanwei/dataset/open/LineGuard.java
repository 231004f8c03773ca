package sanwei.dataset.open;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;
import sanwei.work.BadInput;

/** Asks SQLite about all order lines at once whether every value is of the kind that {@link LineScan} takes it for. */
final class LineGuard {

    /** @param clean whether nothing has to be looked at row by row */
    record Verdict(boolean clean, long rows) {}

    private LineGuard() {}

    static Verdict judge(Session session) {
        // A sum stays an integer only over integers and texts that look like one; and any text or blob sorts above all numbers.
        String numbers = Stream.of("customer_id", "product_id", "requested", "supplied")
                .map(c -> "count(%1$s) = count(*) AND typeof(max(%1$s)) = 'integer' AND typeof(sum(%1$s)) = 'integer'".formatted(c))
                .collect(joining(" AND "));
        String dates = Stream.of("min", "max")
                .map(f -> "(SELECT typeof(%s(order_date)) FROM order_line) = 'text'".formatted(f))
                .collect(joining(" AND "));
        String sql = "SELECT count(*), " + numbers + " AND count(order_date) = count(*) AND " + dates + " FROM order_line";
        try {
            return session.query(sql, rows -> {
                rows.next();
                return new Verdict(rows.getLong(1) == 0 || rows.getBoolean(2), rows.getLong(1));
            });
        } catch (BadInput e) {
            if (e.message().code().equals(SqliteFault.FAILED)) {
                // the sum of very large numbers overflows; whether they may be so large is seen row by row
                return new Verdict(false, count(session));
            }
            throw e;
        }
    }

    static long count(Session session) {
        return session.query("SELECT count(*) FROM order_line", rows -> {
            rows.next();
            return rows.getLong(1);
        });
    }
}
