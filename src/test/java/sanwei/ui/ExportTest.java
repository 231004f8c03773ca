package sanwei.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static sanwei.ui.OnScreen.onScreen;
import static sanwei.ui.OnScreen.until;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import sanwei.cli.Cli;
import sanwei.cli.Console;
import sanwei.cli.ExitCode;
import sanwei.measure.Measure;
import sanwei.report.Axes;
import sanwei.report.Colouring;
import sanwei.text.Language;
import sanwei.text.Texts;
import sanwei.ui.explore.RowFilter;
import sanwei.work.Cancellation;
import sanwei.workspace.ExportedFile;

/** Exports from Explore as a user does and reads the files back. */
class ExportTest extends Walk {

    @TempDir
    Path folder;

    ExportTest() {
        super(Language.ZH, 980, 760);
    }

    @BeforeEach
    void chooseRows(FxRobot robot) throws Exception {
        go("explore");
        act(() -> window.explore().chosen().set(Set.of("900101/*", "900103/*")));
        act(() -> table(robot, "grid").requestFocus());
        key(robot, KeyCode.CONTROL, KeyCode.E);
        until(() -> robot.lookup("#export-panel").tryQuery().isPresent());
        onScreen(() -> {
            window.explore().chosen().set(Set.of("900101/*", "900103/*"));
            return null;
        });
    }

    private static String said(FxRobot robot) {
        return robot.lookup("#export-said").queryAs(Labeled.class).getText();
    }

    /** Fills in the panel and presses its button; the command that it shows. */
    private String export(FxRobot robot, int format, Path file) throws Exception {
        ComboBox<?> formats = robot.lookup("#export-format").queryAs(ComboBox.class);
        TextInputControl name = robot.lookup("#export-file").queryAs(TextInputControl.class);
        onScreen(() -> {
            formats.getSelectionModel().select(format);
            name.setText(file.toString());
            robot.lookup("#export-write").queryAs(ButtonBase.class).fire();
            return null;
        });
        until(() -> !said(robot).isEmpty());
        return robot.lookup("#export-command").queryAs(TextInputControl.class).getText();
    }

    @Test
    void aChartIsWrittenAsPdfAndItsCommandMakesTheSameFile(FxRobot robot) throws Exception {
        Path file = folder.resolve("chart.pdf");

        String command = export(robot, 2, file);

        assertThat(said(robot)).isEqualTo("已写入 " + file);
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("铺货率，分县，按月", "澜中区", "青屿县").doesNotContain("望湖区");
        }
        assertThat(runAgain(command, folder.resolve("again.pdf"))).hasSameBinaryContentAs(file);
    }

    @Test
    void theGridIsWrittenAsAWorkbookWithItsCommand(FxRobot robot) throws Exception {
        Path file = folder.resolve("grid.xlsx");

        String command = export(robot, 3, file);

        assertThat(said(robot)).isEqualTo("已写入 " + file);
        try (var workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            assertThat(workbook.getSheetName(0)).isEqualTo("铺货率");
            assertThat(workbook.getSheetAt(0).getRow(3).getCell(1).getStringCellValue()).isEqualTo("澜中区");
        }
        assertThat(command).startsWith("sanwei grid " + EXAMPLE.toAbsolutePath().normalize() + " --measure distribution --time month --region county --brand ")
                .contains(" --dated ").endsWith(" --lang zh --out " + file);
    }

    @Test
    void theCommandIsKeptAndWhatItShowedCanBeExportedAgain(FxRobot robot) throws Exception {
        Path file = folder.resolve("chart.svg");
        String command = export(robot, 1, file);
        List<ExportedFile> kept = onScreen(() -> window.workspace().workspace().get().all(ExportedFile.class));
        assertThat(kept).singleElement().satisfies(f -> {
            assertThat(f.title().name()).isEqualTo(file.toString());
            assertThat(String.join(" ", f.command())).isEqualTo(command);
        });
        onScreen(() -> {
            window.explore().chosen().set(Set.of());
            window.explore().choose(Measure.COVERAGE);
            return null;
        });
        until(() -> window.isSettled());
        onScreen(() -> {
            robot.lookup(".exported-again").queryAs(ButtonBase.class).fire();
            return null;
        });
        until(() -> window.isSettled());
        assertThat(robot.lookup("#export-file").queryAs(TextInputControl.class).getText()).isEqualTo(folder.resolve("chart-2.svg").toString());
        assertThat(robot.lookup("#export-command").queryAs(TextInputControl.class).getText()).isEqualTo(command.replace("chart.svg", "chart-2.svg"));
        export(robot, 1, folder.resolve("chart-2.svg"));
        until(() -> said(robot).contains("chart-2.svg"));
        assertThat(folder.resolve("chart-2.svg")).hasSameBinaryContentAs(file);
        assertThat(onScreen(() -> window.workspace().workspace().get().all(ExportedFile.class))).hasSize(2);

        onScreen(() -> {
            window.explore().change(l -> l.withAxes(Axes.PERIODS_DOWN).withColouring(Colouring.SEQUENTIAL).withFilter(new RowFilter("", Optional.empty(), true)));
            return null;
        });
        until(() -> window.isSettled());
        Path grid = folder.resolve("grid.xlsx");
        String lying = export(robot, 3, grid);
        until(() -> said(robot).contains("grid.xlsx"));
        assertThat(lying).contains(" --axes periods_down --colours sequential --complete-only ");
        assertThat(runAgain(lying, folder.resolve("again.xlsx"))).hasSameBinaryContentAs(grid);
    }

    /** Nothing in these commands needs quotes. */
    private Path runAgain(String command, Path target) {
        List<String> words = new ArrayList<>(Arrays.asList(command.split(" ")));
        words.set(words.size() - 1, target.toString());
        var console = new Console(silent(), silent(), Texts.in(Language.EN), new Cancellation());
        ExitCode code = new Cli(console, (dataset, workspace, language) -> false).run(words.subList(1, words.size()).toArray(String[]::new));
        assertThat(code).isEqualTo(ExitCode.DONE);
        return target;
    }

    private static PrintStream silent() {
        return new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    }

    @Test
    void whatCannotBeWrittenIsSaidInThePanelAndCanBePutRight(FxRobot robot) throws Exception {
        Path missing = folder.resolve("none/chart.png");

        export(robot, 0, missing);
        assertThat(said(robot)).isEqualTo("无法写入 " + missing + "：文件夹 " + missing.getParent() + " 不存在，请先创建或换一个文件夹。");

        TextInputControl width = robot.lookup("#export-width").queryAs(TextInputControl.class);
        onScreen(() -> {
            width.setText("12");
            return null;
        });
        assertThat(said(robot)).startsWith("图表宽度不能是 12 毫米");
        assertThat(robot.lookup("#export-write").queryButton().isDisabled()).isTrue();

        onScreen(() -> {
            width.setText("80");
            return null;
        });
        export(robot, 0, folder.resolve("chart.png"));
        assertThat(folder.resolve("chart.png")).isNotEmptyFile();
    }
}
