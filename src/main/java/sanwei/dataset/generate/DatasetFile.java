package sanwei.dataset.generate;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumMap;
import java.util.Map;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import sanwei.dataset.Schema;
import sanwei.dataset.Schema.Table;
import sanwei.work.Cancellation;

/** A new dataset being written: in one transaction, without a journal, because an unfinished file is thrown away. */
final class DatasetFile implements AutoCloseable {

    private static final int PAGE_BYTES = 4096;
    private static final int CACHE_PAGES = 8192;

    private final Connection connection;
    private final Map<Table, PreparedStatement> inserts = new EnumMap<>(Table.class);

    DatasetFile(Path file) throws SQLException {
        var config = new SQLiteConfig();
        config.setPageSize(PAGE_BYTES);
        config.setCacheSize(CACHE_PAGES);
        config.setJournalMode(JournalMode.OFF);
        config.setSynchronous(SynchronousMode.OFF);
        // otherwise every insert is followed by a query for its key
        config.setGetGeneratedKeys(false);
        connection = config.createConnection("jdbc:sqlite:" + file);
        try (var statement = connection.createStatement()) {
            for (String sql : Schema.create()) {
                statement.executeUpdate(sql);
            }
        }
        connection.setAutoCommit(false);
        for (Table table : Table.values()) {
            inserts.put(table, connection.prepareStatement(table.insert()));
        }
    }

    /** @param values in the order of {@link Table#columns}; null for none */
    void insert(Table table, Object... values) throws SQLException {
        PreparedStatement insert = inserts.get(table);
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 1, values[i]);
        }
        insert.executeUpdate();
    }

    void insertLine(String date, int customer, int product, int requested, int supplied) throws SQLException {
        PreparedStatement insert = inserts.get(Table.ORDER_LINE);
        insert.setString(1, date);
        insert.setInt(2, customer);
        insert.setInt(3, product);
        insert.setInt(4, requested);
        insert.setInt(5, supplied);
        insert.executeUpdate();
    }

    /** Makes the file dense, table by table in key order. */
    void finish(Cancellation cancellation) throws SQLException {
        connection.commit();
        connection.setAutoCommit(true);
        closeInserts();
        try (var statement = connection.createStatement();
                var _ = cancellation.onCancel(() -> interrupt(statement))) {
            statement.executeUpdate("VACUUM");
        }
    }

    private static void interrupt(Statement statement) {
        try {
            statement.cancel();
        } catch (SQLException e) {
            // it has already come to its end
        }
    }

    @Override
    public void close() throws SQLException {
        closeInserts();
        connection.close();
    }

    private void closeInserts() throws SQLException {
        for (PreparedStatement insert : inserts.values()) {
            insert.close();
        }
        inserts.clear();
    }
}
