package sanwei.pivot.oracle;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** A read-only dataset file with temporary tables in memory beside it. */
final class Sql implements AutoCloseable {

    private final Connection connection;

    Sql(Connection connection) {
        this.connection = connection;
        run("PRAGMA temp_store = MEMORY");
    }

    /** What is done with each row. */
    interface Row {
        void read(ResultSet row) throws SQLException;
    }

    /** Runs one statement. */
    void run(String statement, Object... arguments) {
        try (PreparedStatement prepared = prepare(statement, arguments)) {
            prepared.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }

    void table(String name, String select, Object... arguments) {
        run("DROP TABLE IF EXISTS temp." + name);
        run("CREATE TEMP TABLE " + name + " AS " + select, arguments);
    }

    void index(String table, String columns) {
        run("CREATE INDEX temp." + table + "_index ON " + table + "(" + columns + ")");
    }

    void each(String query, Row row, Object... arguments) {
        try (PreparedStatement prepared = prepare(query, arguments);
                ResultSet rows = prepared.executeQuery()) {
            while (rows.next()) {
                row.read(rows);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    /** The first column of the first row; null when there is none. */
    String text(String query, Object... arguments) {
        String[] found = new String[1];
        each(query, row -> found[0] = found[0] == null ? row.getString(1) : found[0], arguments);
        return found[0];
    }

    boolean hasTable(String name) {
        return text("SELECT name FROM main.sqlite_master WHERE type = 'table' AND lower(name) = ?", name) != null;
    }

    private PreparedStatement prepare(String statement, Object... arguments) throws SQLException {
        PreparedStatement prepared = connection.prepareStatement(statement);
        for (int i = 0; i < arguments.length; i++) {
            prepared.setObject(i + 1, arguments[i]);
        }
        return prepared;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
