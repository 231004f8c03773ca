package sanwei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sanwei.cli.Shell.Said;

class GenerateCommandTest {

    private static final String[] SMALL = {"--customers", "40", "--weeks", "20", "--products", "4"};

    @TempDir
    Path folder;

    @Test
    void writesWhatWasAskedFor() {
        Path file = folder.resolve("生成 1.db");

        Said said = generate(file, "7");

        assertThat(said).isEqualTo(new Said(0, "Wrote " + file + ": 40 customers, 4 products, 20 weeks, seed 7\n", ""));
        assertThat(new Shell().run("check", file).out()).contains(": 40 customers, 4 products, ");
        assertThat(new Shell().run("pivot", file, "--out", "-").code()).isZero();
    }

    @Test
    void theSeedDecides() throws IOException {
        generate(folder.resolve("a.db"), "7");
        generate(folder.resolve("b.db"), "7");
        generate(folder.resolve("c.db"), "8");

        byte[] first = Files.readAllBytes(folder.resolve("a.db"));
        assertThat(folder.resolve("b.db")).hasBinaryContent(first);
        assertThat(Files.readAllBytes(folder.resolve("c.db"))).isNotEqualTo(first);
    }

    @Test
    void aFileThatIsThereStays() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.db"), "mine");

        Said said = generate(file, "7");

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("mine.db exists already").hasLineCount(1);
        assertThat(file).hasContent("mine");
    }

    private static Said generate(Path file, String seed) {
        return new Shell().run("generate", file, SMALL[0], SMALL[1], SMALL[2], SMALL[3], SMALL[4], SMALL[5], "--seed", seed);
    }
}
