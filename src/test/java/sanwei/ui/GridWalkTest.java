package sanwei.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static sanwei.ui.OnScreen.onScreen;
import static sanwei.ui.OnScreen.until;

import java.sql.DriverManager;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.geometry.Orientation;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import sanwei.dataset.RegionLevel;
import sanwei.measure.Measure;
import sanwei.pivot.Selection;
import sanwei.text.Language;
import sanwei.ui.explore.Layout;

/** The grid of the window: several measures, axes, order, filter, colours and keys. */
class GridWalkTest extends Walk {

    GridWalkTest() {
        super(Language.EN, 980, 760);
    }

    @Override
    void openWindow() {
        super.openWindow();
        window.go("explore");
    }

    private void show(UnaryOperator<Layout> change) throws Exception {
        settle();
        onScreen(() -> {
            window.explore().change(change);
            return null;
        });
        settle();
    }

    private static TableView<?> grid(FxRobot robot) {
        return robot.lookup("#grid").queryAs(TableView.class);
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
        List<List<String>> across = copied(robot, "grid");
        assertThat(across.getFirst().getFirst()).isEqualTo("Distribution, Fulfilment, Stock-out");
        press(robot, "grid-swap");
        List<List<String>> down = copied(robot, "grid");
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
        int counties = MARKET.regions().atLevel(RegionLevel.COUNTY).length;
        assertThat(copied(robot, "grid")).hasSize(2 + counties);
        focus(grid(robot), 1, 0);
        key(robot, KeyCode.ENTER);
        settle();
        int county = MARKET.regions().atLevel(RegionLevel.COUNTY)[0];
        long units = IntStream.of(MARKET.regions().atLevel(RegionLevel.UNIT)).filter(u -> MARKET.regions().isWithin(u, county)).count();
        assertThat(copied(robot, "grid")).hasSize((int) (2 + counties + units));
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
        String second = copied(robot, "grid").get(2).getFirst();
        focus(grid(robot), 2, 0);
        key(robot, KeyCode.ALT, KeyCode.UP);
        assertThat(copied(robot, "grid").get(2).getFirst()).isNotEqualTo(second);
        press(robot, "undo");
        assertThat(copied(robot, "grid").get(2).getFirst()).isEqualTo(second);

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
        assertThat(copied(robot, "grid")).hasSize(2 + counties);

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
        click(robot, MARKET.regions().get(MARKET.regions().atLevel(RegionLevel.COUNTY)[1]).name());
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
