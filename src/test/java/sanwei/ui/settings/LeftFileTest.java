package sanwei.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sanwei.work.BadInput;
import sanwei.workspace.Codes;

class LeftFileTest {

    private static final Path DATASET = Path.of("/data/一 二/a&b=c%.db");
    private static final Codes SOME = Codes.NONE.with("measures", List.of("fulfilment", "stock_out")).with("filter_text", "县 & a=b, c");

    @TempDir
    Path folder;

    private LeftFile file;

    @BeforeEach
    void place() {
        file = new LeftFile(folder);
    }

    @Test
    void eachDatasetIsFoundAsItWasLeftLast() {
        file.put(DATASET, Codes.NONE.with("time", "week"));
        file.put(Path.of("/other.db"), Codes.NONE);
        file.put(DATASET, SOME);
        var again = new LeftFile(folder);
        assertThat(again.find(DATASET)).contains(SOME);
        assertThat(again.find(Path.of("/other.db"))).contains(Codes.NONE);
        assertThat(again.find(Path.of("/never.db"))).isEmpty();
    }

    @Test
    void onlyTheLatestAreKept() {
        for (int i = 0; i <= 20; i++) {
            file.put(Path.of("/" + i + ".db"), SOME);
        }
        assertThat(file.find(Path.of("/0.db"))).isEmpty();
        assertThat(file.find(Path.of("/1.db"))).contains(SOME);
    }

    @Test
    void whatCannotBeReadCountsAsNeverLeft() throws IOException {
        Path written = folder.resolve("datasets.left");
        Files.writeString(written, "sanwei-left 1\n%ZZ&time=week\n%2Fa.db&time&time=day&=&\n\n");
        assertThat(file.find(Path.of("/a.db")).orElseThrow().many("time")).containsExactly("day");
        Files.writeString(written, "sanwei-left 2\n%2Fa.db&time=day\n");
        assertThat(file.find(Path.of("/a.db"))).isEmpty();
        Files.write(written, new byte[] {(byte) 0xff, (byte) 0xfe});
        assertThat(file.find(Path.of("/a.db"))).isEmpty();
        Path taken = Files.writeString(folder.resolve("taken"), "a file");
        assertThatThrownBy(() -> new LeftFile(taken).put(DATASET, SOME)).isInstanceOf(BadInput.class);
    }
}
