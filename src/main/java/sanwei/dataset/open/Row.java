package sanwei.dataset.open;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.StringJoiner;
import sanwei.dataset.Problem;
import sanwei.dataset.Problem.Severity;
import sanwei.dataset.Schema.Table;
import sanwei.time.Days;
import sanwei.time.Grain;
import sanwei.time.Period;
import sanwei.work.Message;

/**
 * The current row of a table. A value that is not what its column needs becomes an error, and the row is no longer
 * {@link #usable}; the value returned in its place only has to be harmless.
 */
final class Row {

    private static final int SHOWN = 80;

    private final Table table;
    private final List<String> columns;
    private final List<String> key;
    private final ResultSet rows;
    private final Findings findings;
    private final Map<String, Optional<Period>> periods = new HashMap<>();
    private boolean usable;

    Row(Table table, ResultSet rows, Findings findings) {
        this.table = table;
        this.columns = table.columns();
        this.key = table.key();
        this.rows = rows;
        this.findings = findings;
    }

    boolean next() throws SQLException {
        usable = true;
        return rows.next();
    }

    /** Whether nothing is wrong with what was read of the row so far. */
    boolean usable() {
        return usable;
    }

    String text(String column) throws SQLException {
        Object value = required(column);
        return value == null ? "" : text(column, value);
    }

    /** A text that is not empty. */
    String code(String column) throws SQLException {
        String code = text(column);
        if (usable && code.isBlank()) {
            error(column, Message.of("problem.value.missing"));
        }
        return code;
    }

    /** Empty when there is none. */
    String optionalText(String column) throws SQLException {
        Object value = value(column);
        return value == null ? "" : text(column, value);
    }

    int day(String column) throws SQLException {
        Object value = required(column);
        return value == null ? 0 : day(column, value);
    }

    int dayOr(String column, int otherwise) throws SQLException {
        Object value = value(column);
        return value == null ? otherwise : day(column, value);
    }

    long id(String column) throws SQLException {
        Object value = required(column);
        return value == null ? 0 : whole(column, value);
    }

    /** A whole number of at least 0. */
    int count(String column) throws SQLException {
        Object value = required(column);
        return value == null ? 0 : count(column, value);
    }

    int countOr(String column, int otherwise) throws SQLException {
        Object value = value(column);
        return value == null ? otherwise : count(column, value);
    }

    /** A number of at least 0. */
    double amount(String column) throws SQLException {
        Object value = required(column);
        return value == null ? 0 : amount(column, value);
    }

    /** NaN when there is none. */
    double optionalAmount(String column) throws SQLException {
        Object value = value(column);
        return value == null ? Double.NaN : amount(column, value);
    }

    Period period(String column, Grain grain) throws SQLException {
        return period(text(column)).filter(p -> p.grain() == grain).orElseGet(() -> {
            error(column, Message.of("problem.period.invalid." + grain.code()));
            return grain.containing(0);
        });
    }

    /** The period with a label; one object for all rows that name it. */
    Optional<Period> period(String label) {
        return periods.computeIfAbsent(label, Period::parse);
    }

    /** Index of the row that an id refers to; an error when there is none. */
    int reference(String column, Ids ids, Table to) throws SQLException {
        return reference(column, ids, to, Severity.ERROR, "problem.orphan.refused");
    }

    /** The same where a row without its counterpart is left out. */
    int looseReference(String column, Ids ids, Table to) throws SQLException {
        return reference(column, ids, to, Severity.WARNING, "problem.orphan.ignored");
    }

    /** {@link Ids#UNKNOWN} when there is none. */
    int optionalReference(String column, Ids ids, Table to) throws SQLException {
        return value(column) == null ? Ids.UNKNOWN : reference(column, ids, to);
    }

    private int reference(String column, Ids ids, Table to, Severity severity, String code) throws SQLException {
        Object value = required(column);
        if (value == null) {
            return Ids.UNKNOWN;
        }
        boolean before = usable;
        usable = true;
        int index = ids.indexOf(whole(column, value));
        if (usable && index == Ids.UNKNOWN) {
            report(severity, column, Message.of(code, to.code()));
            usable = false;
        }
        usable &= before;
        return index;
    }

    /** {@code *} stands for the total wherever members are written, so none may be called so. */
    void refuseTotal(String column, String member) {
        if (member.equals("*")) {
            error(column, Message.of("problem.code.reserved"));
        }
    }

    void error(String column, Message message) {
        usable = false;
        report(Severity.ERROR, column, message);
    }

    void warning(String column, Message message) {
        report(Severity.WARNING, column, message);
    }

    /** @param column empty when the whole row is meant */
    private void report(Severity severity, String column, Message message) {
        try {
            findings.add(new Problem(severity, table.code(), key(), column, column.isEmpty() ? "" : shown(value(column)), message));
        } catch (SQLException e) {
            throw new IllegalStateException(column, e);
        }
    }

    /** The row's key as problems name it. */
    String key() throws SQLException {
        var text = new StringJoiner("/");
        for (String column : key) {
            text.add(shown(value(column)));
        }
        return text.toString();
    }

    private Object value(String column) throws SQLException {
        return rows.getObject(columns.indexOf(column) + 1);
    }

    private Object required(String column) throws SQLException {
        Object value = value(column);
        if (value == null) {
            error(column, Message.of("problem.value.missing"));
        }
        return value;
    }

    private String text(String column, Object value) {
        if (value instanceof byte[]) {
            error(column, Message.of("problem.value.not_text"));
            return "";
        }
        return value.toString();
    }

    private int day(String column, Object value) {
        OptionalInt day = value instanceof String text ? Days.parse(text) : OptionalInt.empty();
        if (day.isEmpty()) {
            error(column, Message.of("problem.date.invalid"));
        }
        return day.orElse(0);
    }

    private long whole(String column, Object value) {
        double number = number(column, value);
        if (value instanceof Double && number != Math.rint(number)) {
            error(column, Message.of("problem.value.fractional"));
            return 0;
        }
        return value instanceof Number exact ? exact.longValue() : 0;
    }

    private int count(String column, Object value) {
        long number = whole(column, value);
        if (!usableNumber(column, number)) {
            return 0;
        }
        if (number > Integer.MAX_VALUE) {
            error(column, Message.of("problem.value.too_large", Integer.MAX_VALUE));
        }
        return (int) number;
    }

    private double amount(String column, Object value) {
        double number = number(column, value);
        return usableNumber(column, number) ? number : 0;
    }

    private boolean usableNumber(String column, double number) {
        if (number < 0) {
            error(column, Message.of("problem.value.negative"));
        }
        return number >= 0;
    }

    private double number(String column, Object value) {
        if (value instanceof Number number && Double.isFinite(number.doubleValue())) {
            return number.doubleValue();
        }
        error(column, Message.of("problem.value.not_number"));
        return 0;
    }

    private static String shown(Object value) {
        String text = switch (value) {
            case null -> "NULL";
            case byte[] bytes -> "BLOB[" + bytes.length + "]";
            default -> value.toString();
        };
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
