package sanwei.dataset.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sanwei.work.BadInput;
import sanwei.work.Cancellation;
import sanwei.work.Job;
import sanwei.work.Message;

class GeneratorTest {

    private static final GeneratorSettings SMALL = new GeneratorSettings(40, 12, 8, 7);

    @TempDir
    Path folder;

    @Test
    void writesTheSameBytesForTheSameSeed() throws Exception {
        Path one = write("one.db", SMALL);
        Path two = write("two.db", SMALL);

        assertThat(Files.mismatch(one, two)).isEqualTo(-1);
    }

    @Test
    void writesOtherDataForAnotherSeed() throws Exception {
        Path one = write("one.db", SMALL);
        Path two = write("two.db", new GeneratorSettings(40, 12, 8, 8));

        assertThat(linesOf(two)).isNotEmpty().isNotEqualTo(linesOf(one));
    }

    @Test
    void keepsTheSameShopsWhenThereAreMore() throws Exception {
        Path few = write("few.db", new GeneratorSettings(100, 2, 8, 7));
        Path more = write("more.db", new GeneratorSettings(101, 2, 8, 7));

        assertThat(shopsOf(more)).hasSize(101).startsWith(shopsOf(few).toArray(String[]::new));
    }

    @Test
    void writesTheSmallestMarket() throws Exception {
        try (var database = new Database(write("smallest.db", new GeneratorSettings(1, 1, 1, 1)))) {
            assertThat(database.number("SELECT count(*) FROM customer")).isEqualTo(1);
            assertThat(database.number("SELECT count(*) FROM product")).isEqualTo(1);
            assertThat(database.number("SELECT count(*) FROM region WHERE level = 'county'")).isEqualTo(1);
        }
    }

    @Test
    void writesUnderChineseAndSpacedNames() throws Exception {
        assertThat(write("澜宁 2025 (一).db", SMALL)).isNotEmptyFile();
        assertThat(filesIn(folder)).containsExactly("澜宁 2025 (一).db");
    }

    @Test
    void refusesAnExistingFileAndLeavesItAlone() throws Exception {
        Path file = Files.writeString(folder.resolve("kept.db"), "precious");

        BadInput refusal = catchThrowableOfType(BadInput.class, () -> Generator.write(file, SMALL, Job.quiet()));

        assertThat(refusal.message()).isEqualTo(Message.of("problem.generate.exists", file.toString()));
        assertThat(file).hasContent("precious");
        assertThat(filesIn(folder)).containsExactly("kept.db");
    }

    @Test
    void refusesAFolderThatIsNotThere() {
        Path file = folder.resolve("nowhere").resolve("a.db");

        BadInput refusal = catchThrowableOfType(BadInput.class, () -> Generator.write(file, SMALL, Job.quiet()));

        assertThat(refusal.message())
                .isEqualTo(Message.of("problem.output.no_folder", file.toString(), folder.resolve("nowhere").toString()));
    }

    @Test
    void leavesNothingBehindWhenCancelled() throws Exception {
        var cancellation = new Cancellation();
        var reports = new ArrayList<Message>();
        var job = new Job((stage, fraction) -> cancelAfterThree(stage, reports, cancellation), cancellation);

        assertThatThrownBy(() -> Generator.write(folder.resolve("a.db"), SMALL, job)).isInstanceOf(Cancellation.Cancelled.class);
        assertThat(reports).hasSize(3);
        assertThat(filesIn(folder)).isEmpty();
    }

    @Test
    void leavesNothingBehindWhenCancelledWhileFinishing() throws Exception {
        var cancellation = new Cancellation();
        var job = new Job((stage, fraction) -> {
            if (stage.code().equals("work.generate.finish")) {
                cancellation.cancel();
            }
        }, cancellation);

        assertThatThrownBy(() -> Generator.write(folder.resolve("a.db"), SMALL, job)).isInstanceOf(Cancellation.Cancelled.class);
        assertThat(filesIn(folder)).isEmpty();
    }

    @Test
    void tellsHowFarItHasCome() {
        var fractions = new ArrayList<Double>();

        Generator.write(folder.resolve("a.db"), SMALL, new Job((stage, fraction) -> fractions.add(fraction), new Cancellation()));

        assertThat(fractions).hasSize(13).isSorted().startsWith(0.0, 1.0 / 12).endsWith(1.0);
    }

    private static void cancelAfterThree(Message stage, List<Message> reports, Cancellation cancellation) {
        reports.add(stage);
        if (reports.size() == 3) {
            cancellation.cancel();
        }
    }

    private Path write(String name, GeneratorSettings settings) {
        Path file = folder.resolve(name);
        Generator.write(file, settings, Job.quiet());
        return file;
    }

    private static List<String> linesOf(Path file) throws Exception {
        try (var database = new Database(file)) {
            return database.rows("SELECT * FROM order_line");
        }
    }

    private static List<String> shopsOf(Path file) throws Exception {
        try (var database = new Database(file)) {
            return database.rows("SELECT customer_id, name, format, scale, circle, licensed_on FROM customer ORDER BY customer_id");
        }
    }

    private static List<String> filesIn(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }
}
