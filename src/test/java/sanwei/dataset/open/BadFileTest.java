package sanwei.dataset.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import sanwei.dataset.Schema.Table;
import sanwei.dataset.TestDataset;
import sanwei.text.Language;
import sanwei.text.Texts;
import sanwei.work.BadInput;
import sanwei.work.Cancellation;
import sanwei.work.Job;
import sanwei.work.Message;

/** Files that are no sound dataset: each gets its sentence, and nothing is left beside it. */
class BadFileTest {

    private static final int PAGE = 4096;

    @TempDir
    Path folder;

    @Test
    void missingFile() throws IOException {
        Path file = folder.resolve("no such file.db");

        assertThat(refusal(file)).isEqualTo(Message.of("problem.file.missing", file.toString()));
        assertThat(names()).isEmpty();
    }

    @Test
    void folder() {
        assertThat(refusal(folder)).isEqualTo(Message.of("problem.file.directory", folder.toString()));
    }

    @Test
    void device() {
        Path device = Path.of("/dev/null");
        if (Files.exists(device)) {
            assertThat(refusal(device)).isEqualTo(Message.of("problem.file.special", "/dev/null"));
        }
    }

    @Test
    void emptyFile() throws IOException {
        Path file = Files.createFile(folder.resolve("empty.db"));

        assertThat(refusal(file).code()).isEqualTo("problem.file.empty");
        assertThat(file).isEmptyFile();
    }

    @ParameterizedTest
    @CsvSource({"a", "'code,name\n1,2'", "SQLite format 4"})
    void otherKindOfFile(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("table.csv"), content.repeat(100));

        assertThat(refusal(file).code()).isEqualTo("problem.file.not_sqlite");
    }

    @Test
    void onlyTheFirstBytesOfAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("short.db"), "SQLite format 3\0", StandardCharsets.US_ASCII);

        assertThat(refusal(file)).isEqualTo(Message.of("problem.file.truncated", file.toString(), 100L, 16L));
    }

    @Test
    void truncatedFile() throws IOException {
        Path file = large();
        long whole = Files.size(file);
        try (var channel = new RandomAccessFile(file.toFile(), "rw")) {
            channel.setLength(whole - PAGE);
        }

        assertThat(refusal(file)).isEqualTo(Message.of("problem.file.truncated", file.toString(), whole, whole - PAGE));
    }

    @Test
    void fileThatOpensAndAnswersButFailsTheIntegrityCheck() throws Exception {
        Path file = TestDataset.small(folder).sql("CREATE TABLE extra(x)").sql("CREATE INDEX extra_x ON extra(x)")
                .sql("INSERT INTO extra VALUES(1), (2)")
                .sql("PRAGMA writable_schema = on")
                .sql("UPDATE sqlite_schema SET sql = 'CREATE TABLE extra(x UNIQUE, y CHECK(x > 5) NOT NULL)' WHERE name = 'extra'")
                .sql("UPDATE sqlite_schema SET name = 'sqlite_autoindex_extra_1', sql = NULL WHERE name = 'extra_x'")
                .write();

        Message refusal = refusal(file);

        assertThat(refusal.code()).isEqualTo("problem.file.corrupt");
        assertThat(refusal.arguments().get(1).toString()).contains("extra");
    }

    @Test
    void fileWithADamagedPage() throws IOException {
        Path file = large();
        try (var access = new RandomAccessFile(file.toFile(), "rw")) {
            for (long page = 20; page < access.length() / PAGE; page++) {
                access.seek(page * PAGE);
                access.write(new byte[] {1, 2, 3, 4, 5, 6, 7, 8});
            }
        }

        assertThat(refusal(file).code()).isEqualTo("problem.file.corrupt");
    }

    @Test
    void otherSchema() {
        Path file = without(Table.values()).sql("CREATE TABLE recipe(x)").write();

        assertThat(refusal(file)).isEqualTo(Message.of("problem.file.other_schema", file.toString(), "order_line", "recipe"));
    }

    @Test
    void newerVersion() {
        Path file = TestDataset.small(folder).sql("PRAGMA user_version = 2").write();

        assertThat(refusal(file)).isEqualTo(Message.of("problem.file.newer", file.toString(), 2L, 1));
    }

    @ParameterizedTest
    @EnumSource(names = {"REGION", "PRODUCT", "CUSTOMER", "ORDER_LINE"})
    void missingTable(Table table) {
        Path file = without(table).write();

        assertThat(refusal(file)).isEqualTo(Message.of("problem.file.table_missing", file.toString(), table.code(),
                String.join(", ", table.columns().stream().sorted().toList())));
    }

    @Test
    void missingColumnsOfARequiredAndOfAnOptionalTable() {
        Path lines = TestDataset.small(folder).redefine("order_line",
                "CREATE TABLE order_line(order_date, customer_id, product_id, sold)").write();
        assertThat(refusal(lines)).isEqualTo(Message.of("problem.file.column_missing", lines.toString(), "order_line",
                "requested, supplied",
                "customer_id, order_date, product_id, sold"));

        Path season = TestDataset.at(folder.resolve("season.db")).redefine("season", "CREATE TABLE season(first_day, last_day, name)")
                .write();
        assertThat(refusal(season).arguments()).contains("season", "kind");
    }

    @Test
    void viewInPlaceOfATable() {
        Path file = TestDataset.small(folder).sql("ALTER TABLE product RENAME TO item").sql("CREATE VIEW product AS SELECT * FROM item")
                .write();

        assertThat(refusal(file)).isEqualTo(Message.of("problem.file.not_a_table", file.toString(), "product", "view"));
    }

    @Test
    void virtualTableInPlaceOfATable() {
        Path file = TestDataset.small(folder).redefine("season",
                "CREATE VIRTUAL TABLE season USING fts5(first_day, last_day, kind, name)").write();

        assertThat(refusal(file)).isEqualTo(Message.of("problem.file.not_a_table", file.toString(), "season", "virtual"));
    }

    @Test
    void lockedFile() throws SQLException {
        Path file = TestDataset.small(folder).write();
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = other.createStatement()) {
            statement.execute("BEGIN EXCLUSIVE");

            assertThat(refusal(file)).isEqualTo(Message.of("problem.file.locked", file.toString()));
        }
    }

    @Test
    void fileWhoseLogCannotBeOpened() throws IOException {
        Path file = TestDataset.small(folder).sql("PRAGMA journal_mode = WAL").write();
        Files.createDirectory(folder.resolve("market.db-wal"));

        assertThat(refusal(file)).isEqualTo(Message.of("problem.file.log", file.toString()));
    }

    @Test
    void fileLeftInTheMiddleOfAChange() throws Exception {
        Path file = large();
        Path copy = folder.resolve("copy.db");
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = other.createStatement()) {
            statement.execute("PRAGMA cache_size = 1");
            statement.execute("PRAGMA cache_spill = 1");
            statement.execute("BEGIN");
            statement.execute("UPDATE order_line SET requested = requested + 1");
            Files.copy(file, copy);
            Files.copy(folder.resolve("market.db-journal"), folder.resolve("copy.db-journal"));
        }

        assertThat(refusal(copy).code()).isEqualTo("problem.file.unfinished");
    }

    @Test
    void fileChangedWhileItIsRead() {
        Path file = TestDataset.small(folder).line("2025-03-03", "k1", "a", 5, 3).write();
        var touching = new Job((stage, _) -> {
            if (stage.code().equals("work.open.fingerprint") && !file.toFile().setLastModified(0)) {
                throw new IllegalStateException("not touched");
            }
        }, new Cancellation());

        var refused = catchThrowableOfType(BadInput.class, () -> Dataset.open(file, touching));

        assertThat(refused.message()).isEqualTo(Message.of("problem.file.changed", file.toString()));
    }

    /** Permissions do not bind every user, so what the system answers is put into words here. */
    @Test
    void whatTheSystemRefuses() {
        Path path = folder.resolve("x.db");
        var file = new DatasetFile(path);

        assertThat(file.unreadable(new AccessDeniedException("x")).message()).isEqualTo(Message.of("problem.file.denied", path.toString()));
        assertThat(file.unreadable(new NoSuchFileException("x")).message()).isEqualTo(Message.of("problem.file.missing", path.toString()));
        assertThat(file.unreadable(new FileSystemException("x", null, "stale")).message())
                .isEqualTo(Message.of("problem.file.failed", path.toString(), "x: stale"));
    }

    @ParameterizedTest
    @CsvSource({"5, locked", "262, locked", "11, corrupt", "779, corrupt", "26, not_sqlite", "14, denied", "776, unfinished",
            "266, failed", "1, failed", "9, failed"})
    void whatSqliteRefuses(int sqliteCode, String code) throws IOException {
        var file = new DatasetFile(Files.createFile(folder.resolve("x.db")));
        var fault = new SqliteFault(file, new Cancellation()).of(new SQLException("first\nsecond", null, sqliteCode));

        Message message = ((BadInput) fault).message();
        assertThat(message.code()).isEqualTo("problem.file." + code);
        assertThat(message.arguments()).doesNotContain("first\nsecond");
    }

    private TestDataset without(Table... tables) {
        TestDataset data = TestDataset.small(folder);
        for (Table table : tables) {
            data.without(table);
        }
        return data;
    }

    private Path large() {
        return TestDataset.small(folder).line("2025-03-03", "k1", "a", 5, 3)
                .sql("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000) "
                        + "INSERT INTO order_line SELECT date('2020-01-01', (i % 900) || ' days'), 1 + i % 2, 2 + i, i, 0 FROM n")
                .write();
    }

    /** What is said of the file; there is a text for it in each language that names the file. */
    private static Message refusal(Path file) {
        var refused = catchThrowableOfType(BadInput.class, () -> Dataset.open(file, Job.quiet()));
        for (Language language : Language.values()) {
            assertThat(Texts.in(language).say(refused.message())).contains(file.toString()).doesNotContain("{");
        }
        return refused.message();
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }
}
