package sanwei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sanwei.cli.Shell.Said;

class CheckCommandTest {

    @TempDir
    Path folder;

    @Test
    void aSoundDatasetIsSummedUp() {
        Path market = TinyMarket.in(folder).write();

        Said said = new Shell().run("check", market);

        assertThat(said.code()).isZero();
        assertThat(said.err()).isEmpty();
        assertThat(said.out().lines().toList()).satisfiesExactly(
                content -> assertThat(content)
                        .startsWith(market + ": 3 customers, 2 products, 4 order lines from 2025-01-06 to 2025-02-14; fingerprint ")
                        .matches(".*[0-9a-f]{64}"),
                end -> assertThat(end).isEqualTo("No problems."));
    }

    @Test
    void warningsAreListedLineByLine() {
        Path market = TinyMarket.in(folder).line("2025-01-09", "k1", "b", 1, 2).write();

        Said said = new Shell().run("check", market);

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).isEmpty();
        List<String> lines = said.out().lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.getFirst().split("\t")).hasSize(6).startsWith("warning", "order_line");
        assertThat(lines.getLast()).isEqualTo("1 warning, 1 listed. The dataset opens.");
    }

    @Test
    void aRefusedDatasetIsListedAndSummedUp() {
        Path market = TinyMarket.in(folder).line("2025-01-09", "k1", "b", -1, -2).line("2025-01-10", "k1", "b", 1, 2).write();

        Said said = new Shell().run("check", market, "--lang", "zh");

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.out().lines()).isNotEmpty().allSatisfy(line -> assertThat(line.split("\t")).hasSize(6));
        assertThat(said.out()).startsWith("error\torder_line\t");
        assertThat(said.err()).startsWith(market + " 未通过检查：错误 ").hasLineCount(1);
    }

    @Test
    void whatIsNoDatasetIsASentence() throws Exception {
        Path text = Files.writeString(folder.resolve("text.db"), "no dataset at all, but long enough to look like one".repeat(50));

        for (Path file : List.of(folder.resolve("none.db"), folder, text)) {
            Said said = new Shell().run("check", file);
            assertThat(said.code()).as(file.toString()).isEqualTo(2);
            assertThat(said.out()).isEmpty();
            assertThat(said.err()).contains(file.getFileName().toString()).hasLineCount(1);
        }
    }

    @Test
    void otherCommandsTellTheFirstErrorOfARefusedDataset() {
        Path market = TinyMarket.in(folder).line("2025-01-09", "k1", "b", -1, -1).write();

        Said said = new Shell().run("pivot", market, "--out", folder.resolve("out.csv"));

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        assertThat(said.err())
                .startsWith("The dataset is refused: ").contains("the first at order_line", "\"-1\"", "check").hasLineCount(1);
        assertThat(folder.resolve("out.csv")).doesNotExist();
    }
}
