package sanwei.dataset.open;

import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import sanwei.dataset.Schema;
import sanwei.dataset.Schema.Table;

/** Which of the format's tables a file has, and how they are kept. Triggers are left alone: reading never runs them. */
final class Layout {

    private record Kept(String type, boolean clustered) {}

    private record Shape(boolean clustered, List<String> primaryKey) {}

    private final Map<Table, Shape> shapes = new EnumMap<>(Table.class);
    private final long applicationId;

    private Layout(long applicationId) {
        this.applicationId = applicationId;
    }

    /** @throws sanwei.work.BadInput when the file is no dataset of this version */
    static Layout of(Session session, DatasetFile file) {
        var layout = new Layout(number(session, "application_id"));
        long version = number(session, "user_version");
        if (version > Schema.VERSION && !layout.markedByOther()) {
            throw file.fault("problem.file.newer", version, Schema.VERSION);
        }
        Map<String, Kept> tables = tables(session);
        if (Arrays.stream(Table.values()).filter(Table::required).noneMatch(t -> tables.containsKey(t.code()))) {
            throw file.fault("problem.file.other_schema", Table.ORDER_LINE.code(), shown(tables.keySet()));
        }
        for (Table table : Table.values()) {
            Kept kept = tables.get(table.code());
            if (kept != null) {
                layout.shapes.put(table, shape(session, file, table, kept));
            } else if (table.required()) {
                throw file.fault("problem.file.table_missing", table.code(), shown(table.columns()));
            }
        }
        return layout;
    }

    boolean has(Table table) {
        return shapes.containsKey(table);
    }

    /** Whether another program's mark is on the file. */
    boolean markedByOther() {
        return applicationId != 0 && applicationId != Schema.APPLICATION_ID;
    }

    /** Whether the file itself makes sure that no two rows have the same key. */
    boolean keyIsUnique(Table table) {
        List<String> declared = shapes.get(table).primaryKey;
        return !declared.isEmpty() && table.key().containsAll(declared);
    }

    /** Whether the rows are kept in the order of this column. */
    boolean isClusteredBy(Table table, String column) {
        Shape shape = shapes.get(table);
        return shape.clustered && shape.primaryKey.getFirst().equals(column);
    }

    private static Shape shape(Session session, DatasetFile file, Table table, Kept kept) {
        if (!kept.type.equals("table")) {
            throw file.fault("problem.file.not_a_table", table.code(), kept.type);
        }
        Set<String> columns = new LinkedHashSet<>();
        Map<Integer, String> key = new HashMap<>();
        session.query("SELECT name, pk FROM pragma_table_xinfo('" + table.code() + "') WHERE hidden <> 1", rows -> {
            while (rows.next()) {
                String name = rows.getString(1).toLowerCase(Locale.ROOT);
                columns.add(name);
                key.put(rows.getInt(2), name);
            }
            return null;
        });
        List<String> missing = table.columns().stream().filter(c -> !columns.contains(c)).toList();
        if (!missing.isEmpty()) {
            throw file.fault("problem.file.column_missing", table.code(), shown(missing), shown(columns));
        }
        key.remove(0);
        return new Shape(kept.clustered, key.keySet().stream().sorted().map(key::get).toList());
    }

    private static Map<String, Kept> tables(Session session) {
        Map<String, Kept> tables = new HashMap<>();
        return session.query("SELECT name, type, wr FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite~_%' ESCAPE '~'",
                rows -> {
                    while (rows.next()) {
                        tables.put(rows.getString(1).toLowerCase(Locale.ROOT), new Kept(rows.getString(2), rows.getBoolean(3)));
                    }
                    return tables;
                });
    }

    private static long number(Session session, String pragma) {
        return session.query("PRAGMA " + pragma, Layout::first);
    }

    private static long first(ResultSet rows) throws SQLException {
        rows.next();
        return rows.getLong(1);
    }

    private static String shown(Iterable<String> names) {
        var sorted = new TreeSet<String>();
        names.forEach(sorted::add);
        return sorted.isEmpty() ? "—" : sorted.stream().limit(20).collect(joining(", "));
    }
}
