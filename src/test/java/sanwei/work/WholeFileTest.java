package sanwei.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    @TempDir
    Path folder;

    private final Cancellation cancellation = new Cancellation();

    @Test
    void writesANewFileAndNothingElse() throws IOException {
        write("new.txt", "carton");

        assertThat(folder.resolve("new.txt")).hasContent("carton");
        assertThat(names()).containsExactly("new.txt");
    }

    @Test
    void replacesAFileThatIsThere() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "a longer text than the new one");

        write("a.txt", "short");

        assertThat(folder.resolve("a.txt")).hasContent("short");
    }

    @Test
    void aFailureInTheMiddleLeavesTheOldFileAndNoTrace() throws IOException {
        Path target = Files.writeString(folder.resolve("a.txt"), "old");

        assertThatThrownBy(() -> WholeFile.write(target, cancellation, out -> {
                    out.write("half".getBytes(StandardCharsets.UTF_8));
                    throw new IOException("No space left on device");
                }))
                .isInstanceOfSatisfying(BadInput.class, e -> assertThat(e.message())
                        .isEqualTo(Message.of("problem.output.failed", target.toString(), "No space left on device")));
        assertThat(target).hasContent("old");
        assertThat(names()).containsExactly("a.txt");
    }

    @Test
    void aBugInTheContentLeavesTheOldFileAndNoTrace() throws IOException {
        Path target = Files.writeString(folder.resolve("a.txt"), "old");

        assertThatThrownBy(() -> WholeFile.write(target, cancellation, out -> {
                    throw new IllegalStateException("bug");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(target).hasContent("old");
        assertThat(names()).containsExactly("a.txt");
    }

    @Test
    void cancellingBetweenTwoBlocksLeavesNothing() throws IOException {
        assertThatThrownBy(() -> WholeFile.write(folder.resolve("a.txt"), cancellation, out -> {
                    out.write(new byte[100]);
                    cancellation.cancel();
                    out.write(new byte[100]);
                }))
                .isInstanceOf(Cancellation.Cancelled.class);
        assertThat(names()).isEmpty();
    }

    @Test
    void cancellingAfterTheLastBlockLeavesNothing() throws IOException {
        assertThatThrownBy(() -> WholeFile.write(folder.resolve("a.txt"), cancellation, out -> {
                    out.write(new byte[100]);
                    cancellation.cancel();
                }))
                .isInstanceOf(Cancellation.Cancelled.class);
        assertThat(names()).isEmpty();
    }

    @Test
    void aContentThatClosesItsStreamIsWhole() throws IOException {
        WholeFile.write(folder.resolve("a.txt"), cancellation, out -> {
            try (out) {
                out.write('x');
            }
        });

        assertThat(folder.resolve("a.txt")).hasContent("x");
    }

    @Test
    void aLinkStaysALink() throws IOException {
        Path real = Files.writeString(folder.resolve("real.txt"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), real);

        write("link.txt", "new");

        assertThat(link).isSymbolicLink();
        assertThat(real).hasContent("new");
    }

    @Test
    void aFolderIsNoTarget() {
        assertThatThrownBy(() -> write("", "x"))
                .isInstanceOfSatisfying(BadInput.class, e -> assertThat(e.message().code()).isEqualTo("problem.output.directory"));
    }

    @Test
    void aMissingFolderIsNamed() {
        Path missing = folder.resolve("none");

        assertThatThrownBy(() -> write("none/a.txt", "x"))
                .isInstanceOfSatisfying(BadInput.class, e -> assertThat(e.message())
                        .isEqualTo(Message.of("problem.output.no_folder", missing.resolve("a.txt").toString(), missing.toString())));
    }

    private void write(String name, String text) {
        WholeFile.write(folder.resolve(name), cancellation, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }
}
