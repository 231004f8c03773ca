package sanwei.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static sanwei.ui.OnScreen.onScreen;
import static sanwei.ui.OnScreen.until;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.geometry.Orientation;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
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
import sanwei.text.Language;
import sanwei.ui.explore.Layout;
import sanwei.ui.settings.AppearanceChoice;
import sanwei.ui.task.FxThreads;
import sanwei.ui.theme.Theme;
import sanwei.ui.words.Words;
import sanwei.work.Job;

/** The grid of the window: several measures, axes, order, filter, colours and keys. */
@ExtendWith(ApplicationExtension.class)
class GridWalkTest {

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
        until(() -> window.isSettled());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void show(UnaryOperator<Layout> change) throws Exception {
        settle();
        onScreen(() -> {
            window.explore().change(change);
            return null;
        });
        settle();
    }

    private void press(FxRobot robot, String id) throws Exception {
        ButtonBase button = robot.lookup("#" + id).queryAs(ButtonBase.class);
        onScreen(() -> {
            button.fire();
            return null;
        });
        settle();
    }

    private static void key(FxRobot robot, KeyCode... keys) {
        robot.press(keys);
        for (int i = keys.length - 1; i >= 0; i--) {
            robot.release(keys[i]);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static TableView<?> grid(FxRobot robot) {
        return robot.lookup("#grid").queryAs(TableView.class);
    }

    private <S> void focus(TableView<S> grid, int row, int column) throws Exception {
        onScreen(() -> {
            TableColumn<S, ?> at = grid.getColumns().get(column);
            grid.requestFocus();
            grid.getSelectionModel().clearAndSelect(row, at);
            grid.getFocusModel().focus(row, at);
            return null;
        });
        settle();
    }

    /** All cells as copied: the head, then the lines. */
    private List<List<String>> copied(FxRobot robot) throws Exception {
        TableView<?> grid = grid(robot);
        onScreen(() -> {
            grid.requestFocus();
            grid.getSelectionModel().clearSelection();
            return null;
        });
        key(robot, KeyCode.CONTROL, KeyCode.C);
        return onScreen(() -> Clipboard.getSystemClipboard().getString()).lines().map(l -> List.of(l.split("\t", -1))).toList();
    }

    @Test
    void threeMeasuresAreSwappedAndTheirNumbersAreThoseOfTheFile(FxRobot robot) throws Exception {
        settle();
        press(robot, "pick-more");
        for (Measure more : List.of(Measure.FULFILMENT, Measure.STOCK_OUT)) {
            CheckBox box = robot.lookup("#more-" + more.id()).queryAs(CheckBox.class);
            onScreen(() -> {
                box.fire();
                return null;
            });
        }
        settle();
        onScreen(() -> {
            window.scope().change(s -> s.withProducts(new Selection.All()));
            return null;
        });
        settle();
        List<List<String>> across = copied(robot);
        assertThat(across.getFirst().getFirst()).isEqualTo("Distribution, Fulfilment, Stock-out");
        press(robot, "grid-swap");
        List<List<String>> down = copied(robot);
        assertThat(down.get(1).subList(1, 4)).isEqualTo(across.get(1).subList(1, 4));
        assertThat(down).hasSize(1 + (across.getFirst().size() - 1) / 3);

        int column = down.getFirst().indexOf("All Fulfilment");
        List<String> january = down.stream().filter(l -> l.getFirst().equals("Jan '25")).findFirst().orElseThrow();
        try (var file = DriverManager.getConnection("jdbc:sqlite:" + EXAMPLE); var sql = file.createStatement();
                var sums = sql.executeQuery("SELECT 100.0 * sum(supplied) / sum(requested) FROM order_line WHERE order_date LIKE '2025-01-%'")) {
            assertThat(Double.parseDouble(january.get(column).replace("%", ""))).isCloseTo(sums.getDouble(1), within(0.05));
        }
    }

    @Test
    void regionsUnfoldAndAreSortedFilteredAndColoured(FxRobot robot) throws Exception {
        show(l -> l.withMeasures(List.of(Measure.FULFILMENT)));
        int counties = market.regions().atLevel(RegionLevel.COUNTY).length;
        assertThat(copied(robot)).hasSize(2 + counties);
        focus(grid(robot), 1, 0);
        key(robot, KeyCode.ENTER);
        settle();
        int county = market.regions().atLevel(RegionLevel.COUNTY)[0];
        long units = IntStream.of(market.regions().atLevel(RegionLevel.UNIT)).filter(u -> market.regions().isWithin(u, county)).count();
        assertThat(copied(robot)).hasSize((int) (2 + counties + units));
        focus(grid(robot), 1, 0);
        key(robot, KeyCode.ENTER);
        settle();

        press(robot, "grid-sort");
        ComboBox<?> by = robot.lookup("#order-by").queryAs(ComboBox.class);
        onScreen(() -> {
            by.getSelectionModel().selectLast();
            return null;
        });
        settle();
        assertThat(onScreen(() -> window.explore().layout().get().order().toString())).contains("DISTANCE");
        press(robot, "grid-sort");
        String second = copied(robot).get(2).getFirst();
        focus(grid(robot), 2, 0);
        key(robot, KeyCode.ALT, KeyCode.UP);
        assertThat(copied(robot).get(2).getFirst()).isNotEqualTo(second);
        press(robot, "undo");
        assertThat(copied(robot).get(2).getFirst()).isEqualTo(second);

        press(robot, "grid-filter");
        TextField text = robot.lookup("#filter-text").queryAs(TextField.class);
        onScreen(() -> {
            text.setText(second);
            return null;
        });
        settle();
        assertThat(robot.lookup("#grid-chip").queryAs(Labeled.class).getText()).isEqualTo("1 of " + counties + " rows");
        assertThat(onScreen(() -> grid(robot).getItems().size())).isEqualTo(2);
        press(robot, "grid-filter");
        press(robot, "grid-chip");
        assertThat(copied(robot)).hasSize(2 + counties);

        ComboBox<?> colours = robot.lookup("#grid-colours").queryAs(ComboBox.class);
        onScreen(() -> {
            colours.getSelectionModel().select(2);
            return null;
        });
        settle();
        assertThat(robot.lookup("#grid-legend .label").queryAllAs(Labeled.class)).extracting(Labeled::getText).anyMatch(t -> t.startsWith("≤ "));
    }

    @Test
    void keysGoFromCellToCellAndColumnsInPlaceDoNotScroll(FxRobot robot) throws Exception {
        settle();
        TableView<?> grid = grid(robot);
        ScrollBar bar = robot.lookup("#grid .scroll-bar").queryAllAs(ScrollBar.class).stream()
                .filter(b -> b.getOrientation() == Orientation.HORIZONTAL).findFirst().orElseThrow();
        until(() -> bar.getValue() > 0 && bar.getValue() == bar.getMax());
        focus(grid, 2, grid.getColumns().size() - 1);
        double end = onScreen(bar::getValue);
        assertThat(end).isPositive();
        key(robot, KeyCode.HOME);
        assertThat(onScreen(() -> grid.getFocusModel().getFocusedCell().getColumn())).isZero();
        assertThat(onScreen(bar::getValue)).isEqualTo(end);
        robot.clickOn(market.regions().get(market.regions().atLevel(RegionLevel.COUNTY)[1]).name());
        WaitForAsyncUtils.waitForFxEvents();
        key(robot, KeyCode.RIGHT);
        assertThat(onScreen(() -> grid.getFocusModel().getFocusedCell().getColumn())).isEqualTo(1);
        assertThat(onScreen(bar::getValue)).isEqualTo(end);
        key(robot, KeyCode.END);
        key(robot, KeyCode.DOWN);
        assertThat(onScreen(() -> grid.getFocusModel().getFocusedCell().getColumn())).isEqualTo(grid.getColumns().size() - 1);
        key(robot, KeyCode.CONTROL, KeyCode.C);
        assertThat(onScreen(() -> Clipboard.getSystemClipboard().getHtml())).startsWith("<table").contains("<td>Distribution</td>");
        key(robot, KeyCode.CONTROL, KeyCode.A);
        assertThat(onScreen(() -> window.explore().chosen().get())).hasSize(grid.getItems().size());
        key(robot, KeyCode.ESCAPE);
        assertThat(onScreen(() -> window.explore().chosen().get())).isEmpty();
        assertThat(onScreen(grid::isFocused)).isTrue();
    }
}
