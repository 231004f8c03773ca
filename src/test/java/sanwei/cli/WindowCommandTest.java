package sanwei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sanwei.cli.Shell.Opened;
import sanwei.cli.Shell.Said;

class WindowCommandTest {

    private static final String OUTPUT = "sanwei.output";

    @TempDir
    Path folder;

    private final Optional<String> before = Optional.ofNullable(System.getProperty(OUTPUT));

    @BeforeEach
    void writeHere() {
        System.setProperty(OUTPUT, folder.toString());
    }

    @AfterEach
    void writeThere() {
        before.ifPresentOrElse(value -> System.setProperty(OUTPUT, value), () -> System.clearProperty(OUTPUT));
    }

    @Test
    void opensOnTheDatasetAskedForOrNone() {
        Shell shell = new Shell().withDisplay();

        assertThat(shell.run("my market.db")).isEqualTo(new Said(0, "", ""));
        assertThat(shell.run()).isEqualTo(new Said(0, "", ""));
        assertThat(shell.windows).containsExactly(
                new Opened(Optional.of(Path.of("my market.db")), Optional.empty()), new Opened(Optional.empty(), Optional.empty()));
    }

    @Test
    void opensInTheWorkspaceAskedFor() {
        Shell shell = new Shell().withDisplay();

        assertThat(shell.run("季度 计划.sanwei")).isEqualTo(new Said(0, "", ""));
        assertThat(shell.windows).containsExactly(new Opened(Optional.empty(), Optional.of(Path.of("季度 计划.sanwei"))));
    }

    @Test
    void aCommandOpensNoWindow() {
        Shell shell = new Shell().withDisplay();

        shell.run("check", "my market.db");
        shell.run("chekc", "my market.db");
        shell.run("--help");

        assertThat(shell.windows).isEmpty();
    }

    @Test
    void withoutADisplayTheHalfYearIsWrittenAndTold() throws Exception {
        Path market = TinyMarket.in(folder)
                .line("2024-01-01", "k1", "a", 1, 1)
                .line("2024-06-28", "k1", "a", 3, 2)
                .line("2024-12-30", "k2", "a", 4, 4)
                .line("2025-06-30", "k2", "a", 3, 3)
                .write();

        Said said = new Shell().run(market);

        Path file = folder.resolve("sanwei-2025-H1.docx");
        assertThat(said.code()).isZero();
        assertThat(said.err()).isEmpty();
        assertThat(said.out().lines().toList()).startsWith(
                "There is no display for the window, so the half-year report is written to a file instead.", "Wrote " + file,
                "A, H1 2025, all counties", "Coverage: 100.0% (2 / 2)", "Distribution: 66.7% (2 / 3)");
        assertThat(said.out()).contains("Volume growth: +300.0% (9 / 3)");
        try (var report = new XWPFDocument(Files.newInputStream(file))) {
            assertThat(report.getParagraphs().getFirst().getText()).isEqualTo("Half-year brand trend report");
        }
    }

    @Test
    void dataShorterThanAHalfAreToldToBePartial() {
        Path market = TinyMarket.in(folder).write();

        Said said = new Shell().run(market, "--lang", "zh");

        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("A，2025年上半年（数据只覆盖部分日期），全部县区", "铺货率：66.7%（2 / 3）");
        assertThat(Files.exists(folder.resolve("sanwei-2025-H1.docx"))).isTrue();
    }

    @Test
    void aMissingDatasetIsASentenceAlsoWithoutADisplay() {
        Said said = new Shell().run(folder.resolve("none.db"));

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("none.db").hasLineCount(1);
    }
}
