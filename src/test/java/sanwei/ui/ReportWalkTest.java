package sanwei.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static sanwei.ui.OnScreen.onScreen;
import static sanwei.ui.OnScreen.until;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import sanwei.cli.Cli;
import sanwei.cli.Console;
import sanwei.cli.ExitCode;
import sanwei.measure.Measure;
import sanwei.pivot.Pivot;
import sanwei.pivot.PivotRow;
import sanwei.pivot.PivotSpec;
import sanwei.pivot.PivotTable;
import sanwei.pivot.Selection;
import sanwei.report.outline.Item;
import sanwei.report.outline.Part;
import sanwei.report.outline.ReportKind;
import sanwei.text.Figures;
import sanwei.text.Language;
import sanwei.text.Texts;
import sanwei.time.Grain;
import sanwei.work.Cancellation;
import sanwei.work.Job;
import sanwei.workspace.WorkspaceFile;

/** Puts the report of a week together, writes it, and takes a step back; another day it is still there. */
class ReportWalkTest extends Walk {

    @TempDir
    Path folder;

    ReportWalkTest() {
        super(Language.EN, 980, 860);
    }

    @Override
    void prepare() {
        window.keepIn(WorkspaceFile.in(folder));
    }

    private List<Item> items() throws Exception {
        return onScreen(() -> window.reports().inHand().get().orElseThrow().outline().items());
    }

    private List<String> parts() throws Exception {
        return items().stream().map(i -> i.part() instanceof Part.Indicator(Measure measure, var facets)
                ? measure.id() : i.part().getClass().getSimpleName()).toList();
    }

    private static Point2D middle(FxRobot robot, int row) throws Exception {
        ListView<?> list = find(robot, ListView.class, "report-sections");
        return onScreen(() -> {
            Node cell = list.lookupAll(".list-cell").stream().filter(n -> n instanceof ListCell<?> c && !c.isEmpty() && c.getIndex() == row)
                    .findFirst().orElseThrow();
            Bounds bounds = cell.localToScreen(cell.getLayoutBounds());
            return new Point2D(bounds.getCenterX(), bounds.getCenterY());
        });
    }

    private void drag(FxRobot robot, int from, int to) throws Exception {
        Point2D goal = middle(robot, to);
        hand.take(middle(robot, from));
        hand.pull(goal.add(0, 4));
        hand.pull(goal);
        hand.leave();
        settle();
    }

    private static String distribution() {
        var spec = PivotSpec.of(List.of(Measure.DISTRIBUTION), Grain.WEEK).withProducts(new Selection.Brand(MARKET.focusBrand()));
        PivotTable table = new Pivot(MARKET).compute(spec, Job.quiet());
        int week = table.periods().indexOf(MARKET.span().latestComplete(Grain.WEEK).orElseThrow());
        return new Figures(Texts.in(Language.EN)).value(Measure.DISTRIBUTION, table.value(Measure.DISTRIBUTION,
                PivotRow.total(table).at(week)));
    }

    /** Arranges the sections, and writes a text with a number of the moment. */
    private void arrange(FxRobot robot) throws Exception {
        settle();
        act(() -> window.reports().choose(ReportKind.WEEKLY));
        go("report");
        assertThat(parts()).containsExactly("Summary", "Prices", "price_index", "stock_to_sales", "Alarms");
        drag(robot, 4, 1);
        assertThat(parts()).containsExactly("Summary", "Alarms", "Prices", "price_index", "stock_to_sales");
        key(robot, KeyCode.ALT, KeyCode.DOWN);
        settle();
        assertThat(parts()).containsExactly("Summary", "Prices", "Alarms", "price_index", "stock_to_sales");
        robot.clickOn(middle(robot, 3));
        key(robot, KeyCode.DELETE);
        settle();
        assertThat(parts()).containsExactly("Summary", "Prices", "Alarms", "stock_to_sales");
        robot.clickOn(middle(robot, 2));
        act(() -> find(robot, TextInputControl.class, "report-text").requestFocus());
        write(robot, "report-text", "Distribution stands at ");
        act(() -> find(robot, TextInputControl.class, "report-text").end());
        press(robot, "report-number");
        until(() -> isShown(robot, "number-picker"));
        press(robot, "number-insert");
        act(() -> find(robot, ListView.class, "report-sections").requestFocus());
        until(() -> robot.lookup(".report-live").tryQuery().isPresent());
    }

    @Test
    void aReportIsPutTogetherWrittenAndFoundAgain(FxRobot robot) throws Exception {
        arrange(robot);
        assertThat(robot.lookup(".report-live").queryLabeled().getText()).isEqualTo("{distribution} is " + distribution());
        go("explore");
        key(robot, KeyCode.CONTROL, KeyCode.I);
        settle();
        assertThat(text(robot, "toast-text")).startsWith("Added to “Weekly market reading, ");
        press(robot, "toast-go.report");
        assertThat(parts()).containsExactly("Summary", "Prices", "Alarms", "stock_to_sales", "Chart");

        Path file = folder.resolve("week.docx");
        String command = export(robot, file);
        try (InputStream in = Files.newInputStream(file); var word = new XWPFDocument(in)) {
            assertThat(headings(word)).containsSubsequence("Summary", "Panel prices", "Alarms", "Indicators", "Stock-to-sales", "Appendix");
            assertThat(headings(word).get(5)).startsWith("Distribution");
            assertThat(word.getParagraphs()).extracting(XWPFParagraph::getText).contains("Distribution stands at " + distribution());
        }
        assertThat(runAgain(command, folder.resolve("again"), "week.docx")).hasSameBinaryContentAs(file);

        press(robot, "undo");
        assertThat(parts()).containsExactly("Summary", "Prices", "Alarms", "stock_to_sales");
        List<Item> before = items();
        act(() -> {
            window.close();
            openWindow();
        });
        assertThat(items()).as("as it was left").isEqualTo(before);
    }

    private static List<String> headings(XWPFDocument word) {
        return word.getParagraphs().stream().filter(p -> Optional.ofNullable(p.getStyle()).orElse("").startsWith("Heading"))
                .map(XWPFParagraph::getText).toList();
    }

    /** Fills in the panel and presses its button; the command that it shows. */
    private String export(FxRobot robot, Path file) throws Exception {
        press(robot, "reports.export");
        until(() -> isShown(robot, "export-panel"));
        Path taken = Files.createDirectories(folder.resolve("taken.docx"));
        assertThat(written(robot, taken)).isEqualTo(taken + " is a folder. Name a file in it.");
        Path missing = folder.resolve("none/week.docx");
        assertThat(written(robot, missing)).startsWith(missing + " cannot be written: there is no folder " + missing.getParent());
        assertThat(written(robot, file)).isEqualTo("Wrote " + file);
        return find(robot, TextInputControl.class, "export-command").getText();
    }

    /** What the panel says when its button was pressed; another name takes back what it said before. */
    private String written(FxRobot robot, Path file) throws Exception {
        write(robot, "export-file", file.toString());
        press(robot, "export-write");
        until(() -> !text(robot, "export-said").isEmpty());
        return text(robot, "export-said");
    }

    /** Nothing in the command needs quotes. */
    private static Path runAgain(String command, Path into, String name) throws Exception {
        Files.createDirectories(into);
        List<String> words = new ArrayList<>(Arrays.asList(command.split(" ")));
        words.set(words.size() - 1, into.resolve(name).toString());
        var console = new Console(silent(), silent(), Texts.in(Language.EN), new Cancellation());
        assertThat(new Cli(console, (file, language, workspace) -> false).run(words.subList(1,
                words.size()).toArray(String[]::new))).isEqualTo(ExitCode.DONE);
        return into.resolve(name);
    }

    private static PrintStream silent() {
        return new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    }
}
