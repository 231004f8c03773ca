package sanwei.dataset.open;

import static java.util.stream.Collectors.joining;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.LongStream;
import sanwei.dataset.Schema.Table;
import sanwei.work.Message;

/** Goes through the rows of one table in the order of their key and finds repeated keys. */
final class TableReader {

    private static final int CHECK_EVERY = 1024;

    private final Session session;
    private final Layout layout;
    private final Findings findings;

    TableReader(Session session, Layout layout, Findings findings) {
        this.session = session;
        this.layout = layout;
        this.findings = findings;
    }

    Findings findings() {
        return findings;
    }

    boolean has(Table table) {
        return layout.has(table);
    }

    /** A table that is absent has no rows. */
    void each(Table table, Use use) {
        each(table, table.key().stream().map(c -> quoted(c) + " COLLATE BINARY").toList(), use);
    }

    /** @param order SQL terms that bring rows of the same key together */
    void each(Table table, List<String> order, Use use) {
        if (!layout.has(table)) {
            return;
        }
        boolean unique = layout.keyIsUnique(table);
        session.query(select(table) + " ORDER BY " + String.join(", ", order), rows -> {
            var row = new Row(table, rows, findings);
            String before = null;
            for (int n = 1; row.next(); n++) {
                if (n % CHECK_EVERY == 0) {
                    session.cancellation().check();
                }
                if (!unique) {
                    String key = row.key();
                    if (key.equals(before)) {
                        row.error("", Message.of("problem.duplicate.key"));
                    }
                    before = key;
                }
                use.accept(row);
            }
            return null;
        });
    }

    /** The whole numbers in an id column. */
    Ids ids(Table table) {
        String id = quoted(table.key().getFirst());
        return session.query(
                "SELECT DISTINCT CAST(" + id + " AS INTEGER) FROM " + table.code()
                        + " WHERE typeof(" + id + ") IN ('integer', 'real') ORDER BY 1",
                rows -> {
                    var ids = LongStream.builder();
                    while (rows.next()) {
                        ids.add(rows.getLong(1));
                    }
                    return new Ids(ids.build().toArray());
                });
    }

    static String select(Table table) {
        return "SELECT " + table.columns().stream().map(TableReader::quoted).collect(joining(", ")) + " FROM " + table.code();
    }

    private static String quoted(String column) {
        return '"' + column + '"';
    }

    /** What is done with each row. */
    interface Use {
        void accept(Row row) throws SQLException;
    }
}
