package sanwei.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static sanwei.ui.OnScreen.onScreen;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import sanwei.band.alarm.Alarm;
import sanwei.dataset.Schema;
import sanwei.dataset.TestDataset;
import sanwei.measure.Formula.When;
import sanwei.measure.Measure;
import sanwei.pivot.Cell;
import sanwei.pivot.Comparison;
import sanwei.pivot.Pivot;
import sanwei.pivot.PivotSpec;
import sanwei.pivot.PivotTable;
import sanwei.pivot.Selection;
import sanwei.text.Figures;
import sanwei.text.Language;
import sanwei.text.Texts;
import sanwei.time.Grain;
import sanwei.ui.inspect.Subject;
import sanwei.work.Job;

/** Walks through the overview as a user does, on the bundled example and on datasets that lack what it shows. */
class OverviewScreenTest extends Walk {

    @TempDir
    Path folder;

    OverviewScreenTest() {
        super(Language.EN, 980, 960);
    }

    private static TableView<Alarm> alarms(FxRobot robot) {
        return robot.lookup("#alarms").queryTableView();
    }

    private static List<String> changes(FxRobot robot, Measure measure) {
        return robot.lookup("#changes-" + measure.id() + " .label").queryAllAs(Labeled.class).stream().map(Labeled::getText).toList();
    }

    private Subject subject() throws Exception {
        return onScreen(() -> window.explore().cell().subject().get().orElseThrow());
    }

    @Test
    void alarmsAreSortedCopiedAndOpenedInExplore(FxRobot robot) throws Exception {
        open(EXAMPLE);
        TableView<Alarm> table = alarms(robot);
        assertThat(table.getItems()).hasSizeGreaterThan(2).isSortedAccordingTo(Comparator.comparingDouble(Alarm::widths).reversed());
        assertThat(table.getItems()).extracting(Alarm::measure).doesNotContain(Measure.MOVEMENT_HOUSEHOLDS, Measure.MOVEMENT_AVERAGE);
        onScreen(() -> {
            TableColumn<Alarm, ?> value = table.getColumns().stream().filter(c -> c.getId().equals("alarm-since")).findFirst().orElseThrow();
            table.getSortOrder().setAll(List.of(value));
            return null;
        });
        assertThat(table.getItems()).isSortedAccordingTo(Comparator.comparingInt(Alarm::periods));
        Alarm second = onScreen(() -> {
            table.requestFocus();
            table.getSelectionModel().clearAndSelect(1);
            return table.getItems().get(1);
        });
        robot.press(KeyCode.CONTROL, KeyCode.C).release(KeyCode.C, KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        List<String> copied = onScreen(() -> Clipboard.getSystemClipboard().getString()).lines().toList();
        assertThat(copied).hasSize(2);
        assertThat(copied.get(1)).contains(new Figures(Texts.in(Language.EN)).value(second.measure(), second.value()));
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        settle();
        assertThat(subject().measure()).isEqualTo(second.measure());
        assertThat(subject().period()).isEqualTo(second.period());
        assertThat(subject().value()).isEqualTo(second.value());
        assertThat(robot.lookup("#grid").tryQuery()).isPresent();
        // the very cell is the selected one
        TableView<?> grid = robot.lookup("#grid").queryTableView();
        assertThat(onScreen(() -> grid.getSelectionModel().getSelectedCells().stream().map(TablePosition.class::cast).anyMatch(p -> p.getColumn() > 0))).isTrue();
    }

    @Test
    void aTilePicksTheMeasureOfTheMapAndTheMapOpensItsCells(FxRobot robot) throws Exception {
        open(EXAMPLE);
        assertThat(text(robot, "overview-map-title")).isEqualTo("Movement (standard) by county, months");
        click(robot, "#value-fulfilment");
        assertThat(text(robot, "overview-map-title")).isEqualTo("Fulfilment by county, months");
        click(robot, "#value-coverage");
        assertThat(robot.lookup(".empty-panel .heading").queryAs(Labeled.class).getText()).isEqualTo("No band to colour the map by");
        click(robot, "#value-fulfilment");
        Node map = robot.lookup("#overview-map").query();
        onScreen(() -> {
            robot.lookup(".overview-scroll").queryAs(ScrollPane.class).setVvalue(1);
            return null;
        });
        WaitForAsyncUtils.waitForFxEvents();
        Point2D place = onScreen(() -> {
            Bounds bounds = map.localToScreen(map.getLayoutBounds());
            return new Point2D(bounds.getMinX() + bounds.getWidth() * 0.6, bounds.getMinY() + 22 + 4);
        });
        hand.click(place);
        settle();
        assertThat(subject().measure()).isEqualTo(Measure.FULFILMENT);
        assertThat(subject().cell().region()).isZero();
        assertThat(subject().table().periods()).contains(subject().period());
    }

    @Test
    void theKeyboardReachesTheCellsOfTheMap(FxRobot robot) throws Exception {
        open(EXAMPLE);
        onScreen(() -> {
            robot.lookup("#overview-map").query().requestFocus();
            return null;
        });
        robot.press(KeyCode.DOWN).release(KeyCode.DOWN).press(KeyCode.LEFT).release(KeyCode.LEFT).press(KeyCode.ENTER).release(KeyCode.ENTER);
        settle();
        assertThat(subject().measure()).isEqualTo(Measure.MOVEMENT_STANDARD);
        assertThat(subject().cell().region()).isEqualTo(1);
        assertThat(subject().period().label()).isEqualTo("2025-06");
    }

    @Test
    void movementIsReadAsTheAnalystSays(FxRobot robot) throws Exception {
        open(EXAMPLE);
        ComboBox<Measure> movement = robot.lookup("#overview-movement").queryComboBox();
        onScreen(() -> {
            movement.setValue(Measure.MOVEMENT_HOUSEHOLDS);
            return null;
        });
        assertThat(alarms(robot).getItems()).extracting(Alarm::measure).contains(Measure.MOVEMENT_HOUSEHOLDS).doesNotContain(Measure.MOVEMENT_STANDARD);
        assertThat(text(robot, "overview-map-title")).startsWith("Household movement");
    }

    @Test
    void tilesCompareAsTheScopeDoesAndSayTheOtherWayToo(FxRobot robot) throws Exception {
        open(EXAMPLE);
        List<String> calendar = changes(robot, Measure.DISTRIBUTION);
        assertThat(calendar).element(3).isEqualTo(change(Comparison.CALENDAR));
        assertThat(calendar).element(5).isEqualTo(change(Comparison.FESTIVAL));
        onScreen(() -> {
            window.scope().change(s -> s.withComparison(Comparison.FESTIVAL));
            return null;
        });
        settle();
        List<String> festival = changes(robot, Measure.DISTRIBUTION);
        assertThat(festival).element(3).isEqualTo(change(Comparison.FESTIVAL)).isNotEqualTo(change(Comparison.CALENDAR));
        assertThat(festival).element(5).isEqualTo(change(Comparison.CALENDAR));
    }

    private String change(Comparison comparison) {
        var pivot = new Pivot(MARKET);
        PivotSpec spec = PivotSpec.of(List.of(Measure.DISTRIBUTION), Grain.MONTH)
                .withProducts(new Selection.Brand(MARKET.focusBrand())).withComparison(comparison);
        PivotTable now = pivot.compute(spec, Job.quiet());
        PivotTable then = pivot.compute(spec, When.YEAR_BEFORE, Job.quiet());
        var cell = new Cell(now.periods().indexOf(MARKET.span().latestComplete(Grain.MONTH).orElseThrow()), 0, 0);
        return new Figures(Texts.in(Language.EN)).change(Measure.DISTRIBUTION, now.value(Measure.DISTRIBUTION, cell), then.value(Measure.DISTRIBUTION, cell));
    }

    /** Two counties that order the same every week of January and February 2025. */
    private TestDataset steady(String name, String... customers) {
        TestDataset dataset = TestDataset.small(folder.resolve(name));
        for (String monday : List.of("2024-12-30", "2025-01-06", "2025-02-03", "2025-02-28")) {
            Stream.of(customers).forEach(k -> dataset.line(monday, k, "a", 10, 9));
        }
        return dataset;
    }

    @Test
    void whereAllIsInsideItSaysWhatWasAsked(FxRobot robot) throws Exception {
        folder.resolve("inside").toFile().mkdir();
        open(steady("inside", "k1", "k2").without(Schema.Table.SURVEY).without(Schema.Table.SEASON).write());
        assertThat(alarms(robot).getItems()).isEmpty();
        assertThat(text(robot, "no-alarms")).contains("inside its bands in Feb 2025", "Fulfilment (70.0%–100.0%)").doesNotContain("Stock-to-sales");
        assertThat(text(robot, "silent")).contains("Stock-to-sales (The dataset has no survey)", "Movement (standard) (The data do not reach the three periods before)");
    }

    @Test
    void poorDatasetsSayWhatIsMissing(FxRobot robot) throws Exception {
        folder.resolve("none").toFile().mkdir();
        open(steady("none").write());
        assertThat(robot.lookup("#overview .empty-panel .heading").queryAs(Labeled.class).getText()).isEqualTo("No complete period");
        folder.resolve("week").toFile().mkdir();
        open(TestDataset.small(folder.resolve("week")).line("2025-01-06", "k1", "a", 10, 2).line("2025-01-10", "k1", "a", 10, 2).write());
        assertThat(robot.lookup("#overview .empty-panel .heading").queryAs(Labeled.class).getText()).isEqualTo("No complete period");
        onScreen(() -> {
            window.overview().grain().set(Grain.WEEK);
            return null;
        });
        settle();
        assertThat(alarms(robot).getItems()).extracting(Alarm::measure).containsExactly(Measure.FULFILMENT);
        folder.resolve("one").toFile().mkdir();
        open(TestDataset.in(folder.resolve("one")).region("C", null, "county").product("a", "A", "tier1", 100, 120, 110)
                .customer("k", "C").line("2025-01-06", "k", "a", 10, 10).line("2025-01-13", "k", "a", 10, 2).line("2025-01-17", "k", "a", 1, 1).write());
        assertThat(alarms(robot).getItems()).extracting(Alarm::measure).containsExactly(Measure.FULFILMENT);
        assertThat(window.overview().isSettled()).isTrue();
        onScreen(() -> {
            window.scope().change(s -> s.withWithin(Optional.of("C")));
            return null;
        });
        settle();
        assertThat(alarms(robot).getItems()).hasSize(1);
        assertThat(robot.lookup("#overview-map").tryQuery()).isPresent();
    }
}
