package sanwei.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static sanwei.ui.OnScreen.onScreen;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import sanwei.dataset.BundledExample;
import sanwei.dataset.Market;
import sanwei.dataset.RegionLevel;
import sanwei.dataset.open.Dataset;
import sanwei.measure.Measure;
import sanwei.pivot.Selection;
import sanwei.text.Figures;
import sanwei.text.Language;
import sanwei.ui.inspect.Subject;
import sanwei.ui.settings.AppearanceChoice;
import sanwei.ui.task.FxThreads;
import sanwei.ui.theme.Theme;
import sanwei.ui.words.Words;
import sanwei.work.Job;

/** From a cell of the grid down to its customers and order lines and back, and back through what was changed. */
@ExtendWith(ApplicationExtension.class)
class CellWalkTest {

    private static final Path EXAMPLE = BundledExample.find().orElseThrow();
    private static Market market;

    private final FxThreads threads = new FxThreads();
    private Workbench window;

    @BeforeAll
    static void read() {
        market = Dataset.open(EXAMPLE, Job.quiet());
    }

    @Start
    void start(Stage stage) {
        window = new Workbench(threads, new Words(Language.EN), new Theme(AppearanceChoice.LIGHT), (file, job) -> market, Optional.of(EXAMPLE));
        stage.setScene(window.scene(980, 760));
        stage.show();
        window.open().open(EXAMPLE);
        window.go("explore");
    }

    @AfterEach
    void stop() {
        threads.close();
    }

    private void settle() throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> onScreen(window::isSettled));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void show(Measure measure) throws Exception {
        settle();
        onScreen(() -> {
            window.explore().choose(measure, Optional.empty());
            return null;
        });
        settle();
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup("#" + id).queryAs(Labeled.class).getText();
    }

    private static TableView<?> table(FxRobot robot, String id) {
        return robot.lookup("#" + id).queryAs(TableView.class);
    }

    private void press(FxRobot robot, String id) throws Exception {
        ButtonBase button = robot.lookup("#" + id).queryAs(ButtonBase.class);
        onScreen(() -> {
            button.fire();
            return null;
        });
        settle();
    }

    /** Chooses a cell of the grid by keys, which is where the keyboard goes on. */
    private <S> Subject choose(TableView<S> grid, int row, int column) throws Exception {
        onScreen(() -> {
            TableColumn<S, ?> at = grid.getColumns().get(column);
            grid.requestFocus();
            grid.getSelectionModel().clearAndSelect(row, at);
            grid.getFocusModel().focus(row, at);
            return null;
        });
        settle();
        return onScreen(() -> window.explore().subject().get().orElseThrow());
    }

    private static void key(FxRobot robot, KeyCode... keys) {
        robot.press(keys);
        for (int i = keys.length - 1; i >= 0; i--) {
            robot.release(keys[i]);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** The lines of the table as copied: head, sums, rows. */
    private static List<List<String>> copied(FxRobot robot, String id) throws Exception {
        TableView<?> table = table(robot, id);
        onScreen(() -> {
            table.requestFocus();
            table.getSelectionModel().clearSelection();
            return null;
        });
        key(robot, KeyCode.CONTROL, KeyCode.C);
        return onScreen(() -> Clipboard.getSystemClipboard().getString()).lines().map(l -> Arrays.asList(l.split("\t", -1))).toList();
    }

    private static double number(String figure) {
        return Double.parseDouble(figure.replace(",", ""));
    }

    @Test
    void theCustomersOfAMemberGiveItsCell(FxRobot robot) throws Exception {
        show(Measure.FULFILMENT);
        assertThat(table(robot, "grid").getColumns().getFirst().getText()).isEqualTo("Fulfilment");
        Subject cell = choose(table(robot, "grid"), 2, 8);
        assertThat(text(robot, "inspector-value")).isEqualTo(new Words(Language.EN).figures().value(Measure.FULFILMENT, cell.value()));
        key(robot, KeyCode.ENTER);
        settle();
        List<List<String>> rows = copied(robot, "drill-customers");
        List<String> sum = rows.get(1);
        assertThat(number(sum.get(2))).isEqualTo(cell.numerator());
        assertThat(number(sum.get(3))).isEqualTo(cell.denominator());
        assertThat(rows.stream().skip(2).mapToDouble(r -> number(r.get(3))).sum()).isEqualTo(cell.denominator());
        assertThat(rows.get(2)).contains(market.regions().get(market.regions().atLevel(RegionLevel.COUNTY)[1]).name());
        key(robot, KeyCode.ESCAPE);
        settle();
        assertThat(robot.lookup("#drill").query().isVisible()).isFalse();
        assertThat(onScreen(() -> table(robot, "grid").isFocused())).isTrue();
        assertThat(onScreen(() -> table(robot, "grid").getSelectionModel().getSelectedCells().size())).isEqualTo(1);
    }

    @Test
    void theLinesOfATotalGiveItsCellAndSortByAnyColumn(FxRobot robot) throws Exception {
        show(Measure.FULFILMENT);
        Subject cell = choose(table(robot, "grid"), 0, 1);
        assertThat(cell.period().label()).hasSize(4);
        press(robot, "inspector-lines");
        List<List<String>> rows = copied(robot, "drill-lines");
        assertThat(rows.size()).isGreaterThan(1000);
        assertThat(number(rows.get(1).getLast())).isEqualTo(cell.numerator());
        assertThat(rows.stream().skip(2).mapToDouble(r -> number(r.getLast())).sum()).isEqualTo(cell.numerator());
        onScreen(() -> sortByLast(table(robot, "drill-lines")));
        settle();
        List<List<String>> sorted = copied(robot, "drill-lines");
        assertThat(sorted.get(1)).isEqualTo(rows.get(1));
        assertThat(sorted.stream().skip(2).map(r -> -number(r.getLast()))).isSorted();
        press(robot, "drill-back");
        assertThat(robot.lookup("#drill").query().isVisible()).isFalse();
    }

    private static <S> Object sortByLast(TableView<S> table) {
        TableColumn<S, ?> last = table.getColumns().getLast();
        last.setSortType(TableColumn.SortType.DESCENDING);
        table.getSortOrder().setAll(List.of(last));
        return null;
    }

    @Test
    void theInspectorFollowsTheSelectionAndCanBeHidden(FxRobot robot) throws Exception {
        show(Measure.STOCK_TO_SALES);
        TableView<?> grid = table(robot, "grid");
        int last = grid.getColumns().size() - 2;
        Subject cell = choose(grid, 1, last);
        String county = market.regions().get(market.regions().atLevel(RegionLevel.COUNTY)[0]).name();
        assertThat(text(robot, "inspector-name")).isEqualTo(county);
        assertThat(robot.lookup("#inspector-parts .label").queryAllAs(Labeled.class)).extracting(Labeled::getText)
                .contains(new Words(Language.EN).figures().part(cell.numerator()), Integer.toString(cell.behind()));
        key(robot, KeyCode.DOWN);
        settle();
        assertThat(text(robot, "inspector-name")).isNotEqualTo(county);
        key(robot, KeyCode.F4);
        assertThat(robot.lookup("#inspector").query().isVisible()).isFalse();
        press(robot, "inspect");
        Node inspector = robot.lookup("#inspector").query();
        assertThat(inspector.isVisible()).isTrue();
        assertThat(text(robot, "inspector-value")).isNotEqualTo(Figures.UNDEFINED);
    }

    @Test
    void changesAreTakenBackOneByOneAcrossScreens(FxRobot robot) throws Exception {
        settle();
        assertThat(robot.lookup("#undo").query().isDisabled()).isTrue();
        String before = text(robot, "explore-heading");
        onScreen(() -> {
            window.explore().choose(Measure.FULFILMENT, Optional.empty());
            return null;
        });
        settle();
        onScreen(() -> {
            window.scope().change(s -> s.withProducts(new Selection.All()));
            return null;
        });
        String county = market.regions().get(market.regions().atLevel(RegionLevel.COUNTY)[0]).code();
        onScreen(() -> {
            window.scope().change(s -> s.withWithin(Optional.of(county)));
            return null;
        });
        settle();
        onScreen(() -> {
            window.go("overview");
            return null;
        });
        key(robot, KeyCode.CONTROL, KeyCode.Z);
        settle();
        assertThat(onScreen(() -> window.scope().setting().get().orElseThrow().scope().within())).isEmpty();
        key(robot, KeyCode.CONTROL, KeyCode.Z);
        settle();
        assertThat(onScreen(() -> window.scope().setting().get().orElseThrow().scope().products())).isInstanceOf(Selection.Brand.class);
        onScreen(() -> {
            window.go("explore");
            return null;
        });
        assertThat(text(robot, "explore-heading")).isNotEqualTo(before);
        press(robot, "undo");
        assertThat(text(robot, "explore-heading")).isEqualTo(before);
        assertThat(robot.lookup("#undo").query().isDisabled()).isTrue();
        key(robot, KeyCode.CONTROL, KeyCode.Y);
        key(robot, KeyCode.CONTROL, KeyCode.Y);
        press(robot, "redo");
        assertThat(onScreen(() -> window.scope().setting().get().orElseThrow().scope().within())).contains(county);
        assertThat(robot.lookup("#redo").query().isDisabled()).isTrue();
    }
}
