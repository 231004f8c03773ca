package sanwei.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SchemaTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void declaresTheColumnsThatTheFileHas(Schema.Table table) throws SQLException {
        Path file = TestDataset.in(folder).write();
        List<String> columns = new ArrayList<>();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT name FROM pragma_table_info('" + table.code() + "')")) {
            while (rows.next()) {
                columns.add(rows.getString(1));
            }
        }
        assertThat(table.columns()).isEqualTo(columns);
    }

    @Test
    void marksTheFileAsItsOwn() throws SQLException {
        Path file = TestDataset.small(folder).line("2025-03-03", "k1", "a", 5, 3).write();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT application_id, user_version, supplied "
                        + "FROM pragma_application_id, pragma_user_version, order_line")) {
            assertThat(row.next()).isTrue();
            assertThat(List.of(row.getInt(1), row.getInt(2), row.getInt(3))).containsExactly(0x53414E57, 1, 3);
        }
    }
}
