package sanwei.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static sanwei.ui.OnScreen.onScreen;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import sanwei.dataset.RegionLevel;
import sanwei.measure.Measure;
import sanwei.pivot.Selection;
import sanwei.text.Figures;
import sanwei.text.Language;
import sanwei.ui.inspect.Subject;
import sanwei.ui.words.Words;

/** From a cell of the grid down to its customers and order lines and back, and back through what was changed. */
class CellWalkTest extends Walk {

    CellWalkTest() {
        super(Language.EN, 980, 760);
    }

    @Override
    void openWindow() {
        super.openWindow();
        window.go("explore");
    }

    private void show(Measure measure) throws Exception {
        settle();
        onScreen(() -> {
            window.explore().choose(measure, Optional.empty());
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
        return onScreen(() -> window.explore().cell().subject().get().orElseThrow());
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
        assertThat(rows.get(2)).contains(MARKET.regions().get(MARKET.regions().atLevel(RegionLevel.COUNTY)[1]).name());
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
        String county = MARKET.regions().get(MARKET.regions().atLevel(RegionLevel.COUNTY)[0]).name();
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
        String county = MARKET.regions().get(MARKET.regions().atLevel(RegionLevel.COUNTY)[0]).code();
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
