package sanwei.dataset.open;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConfig;
import sanwei.dataset.SqliteLibrary;
import sanwei.work.Cancellation;

/**
 * One read-only connection, for one thread. A statement stays open for as long as the session: it holds the read
 * transaction, so that the data cannot change meanwhile, and it makes an interrupt last for all later statements.
 */
final class Session implements AutoCloseable {

    private static final int BUSY_MILLIS = 500;

    private final DatasetFile file;
    private final Cancellation cancellation;
    private final Connection connection;
    private final Statement held;
    private final Cancellation.Registration registration;
    private boolean closed;

    private Session(DatasetFile file, Cancellation cancellation, Connection connection) throws SQLException {
        this.file = file;
        this.cancellation = cancellation;
        this.connection = connection;
        this.held = connection.createStatement();
        for (String pragma : new String[] {"trusted_schema = off", "cell_size_check = on", "query_only = on", "temp_store = memory"}) {
            held.execute("PRAGMA " + pragma);
        }
        held.executeQuery("SELECT 1 FROM sqlite_schema UNION ALL SELECT 2").next();
        this.registration = cancellation.onCancel(this::interrupt);
    }

    static Session open(DatasetFile file, Cancellation cancellation) {
        cancellation.check();
        SqliteLibrary.prepare();
        var config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setBusyTimeout(BUSY_MILLIS);
        Connection connection = null;
        try {
            connection = config.createConnection("jdbc:sqlite:" + uri(file.path()) + "?mode=ro");
            return new Session(file, cancellation, connection);
        } catch (SQLException e) {
            close(connection);
            throw new SqliteFault(file, cancellation).of(e);
        }
    }

    /** SQLite's own form of address: everything is taken literally, whatever characters the path has. */
    static String uri(Path path) {
        String plain = path.toAbsolutePath().toString().replace(path.getFileSystem().getSeparator(), "/");
        var uri = new StringBuilder("file://").append(plain.startsWith("/") ? "" : "/");
        for (byte b : plain.getBytes(StandardCharsets.UTF_8)) {
            boolean literal = b >= '0' && b <= '9' || b >= 'A' && b <= 'Z' || b >= 'a' && b <= 'z' || "/:-_.".indexOf(b) >= 0;
            uri.append(literal ? String.valueOf((char) b) : "%%%02x".formatted(b));
        }
        return uri.toString();
    }

    /** Runs a query with text parameters and hands over its rows. */
    <T> T query(String sql, Use<ResultSet, T> use) {
        return prepare(sql, statement -> {
            try (ResultSet rows = statement.executeQuery()) {
                return use.apply(rows);
            }
        });
    }

    <T> T prepare(String sql, Use<PreparedStatement, T> use) {
        cancellation.check();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            return use.apply(statement);
        } catch (SQLException e) {
            throw new SqliteFault(file, cancellation).of(e);
        }
    }

    Cancellation cancellation() {
        return cancellation;
    }

    private synchronized void interrupt() {
        try {
            if (!closed) {
                held.cancel();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot interrupt", e);
        }
    }

    @Override
    public void close() {
        registration.close();
        synchronized (this) {
            closed = true;
        }
        close(connection);
    }

    private static void close(Connection connection) {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot close", e);
        }
    }

    /** What is done with rows or a statement. */
    interface Use<S, T> {
        T apply(S source) throws SQLException;
    }
}
