package sanwei.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static sanwei.ui.OnScreen.onScreen;
import static sanwei.ui.OnScreen.until;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import sanwei.chart.Appearance;
import sanwei.dataset.Category;
import sanwei.dataset.Market;
import sanwei.dataset.RegionLevel;
import sanwei.dataset.TestDataset;
import sanwei.measure.Measure;
import sanwei.pivot.Cell;
import sanwei.pivot.Pivot;
import sanwei.pivot.PivotSpec;
import sanwei.pivot.PivotTable;
import sanwei.pivot.Selection;
import sanwei.text.Figures;
import sanwei.text.Language;
import sanwei.text.Texts;
import sanwei.time.Grain;
import sanwei.ui.settings.AppearanceChoice;
import sanwei.work.Job;
import sanwei.work.Message;

/** Walks through the whole window as a user does, on the bundled example. */
class WindowTest extends Walk {

    private static final Pivot PIVOT = new Pivot(MARKET);

    @TempDir
    Path folder;

    private final CountDownLatch slowOpening = new CountDownLatch(1);

    WindowTest() {
        super(Language.ZH, 980, 760);
    }

    /** A file called slow is never read to its end. */
    @Override
    Market read(Path file, Job job) {
        if (file.endsWith("slow.db")) {
            job.report(Message.of("window.opening", "slow.db"), 0.25);
            job.cancellation().onCancel(slowOpening::countDown);
            await(slowOpening);
            job.cancellation().check();
        }
        return super.read(file, job);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static <T> void pick(FxRobot robot, String id, T value) throws Exception {
        @SuppressWarnings("unchecked")
        ComboBox<T> box = robot.lookup("#" + id).queryAs(ComboBox.class);
        onScreen(() -> {
            assertThat(box.getItems()).contains(value);
            box.setValue(value);
            return null;
        });
    }

    private PivotSpec focusBrand() {
        return PivotSpec.of(Measure.handbook(), Grain.MONTH).withProducts(new Selection.Brand(MARKET.focusBrand()));
    }

    @Test
    void tilesShowWhatThePivotGives(FxRobot robot) throws Exception {
        settle();
        PivotTable table = PIVOT.compute(focusBrand(), Job.quiet());
        int latest = table.periods().indexOf(MARKET.span().latestComplete(Grain.MONTH).orElseThrow());
        var figures = new Figures(Texts.in(Language.ZH));
        Cell cell = new Cell(latest, table.allRegions(), table.allCategories());
        for (Measure measure : List.of(Measure.COVERAGE, Measure.DISTRIBUTION, Measure.MOVEMENT_HOUSEHOLDS, Measure.STOCK_OUT,
                Measure.GROWTH_VOLUME, Measure.FULFILMENT, Measure.STOCK_TO_SALES, Measure.PRICE_INDEX)) {
            assertThat(text(robot, "value-" + measure.id())).isEqualTo(figures.value(measure, table.value(measure, cell)));
            assertThat(text(robot, "parts-" + measure.id()))
                    .startsWith(figures.parts(measure, table.numerator(measure, cell), table.denominator(measure, cell)));
        }
        assertThat(text(robot, "second-movement_households")).endsWith(figures.value(Measure.MOVEMENT_AVERAGE, table.value(Measure.MOVEMENT_AVERAGE, cell)));
        assertThat(text(robot, "facts")).contains(figures.count(MARKET.lines().size())).contains("600").contains("example-2025.db");
    }

    @Test
    void theScopeChangesWhatTheTilesShow(FxRobot robot) throws Exception {
        settle();
        String before = text(robot, "value-distribution");
        String county = MARKET.regions().get(MARKET.regions().atLevel(RegionLevel.COUNTY)[0]).code();
        onScreen(() -> {
            window.scope().change(s -> s.withWithin(Optional.of(county)).withProducts(new Selection.All()));
            return null;
        });
        settle();
        PivotTable table = PIVOT.compute(PivotSpec.of(List.of(Measure.DISTRIBUTION), Grain.MONTH).withWithin(Optional.of(county)), Job.quiet());
        int latest = table.periods().indexOf(MARKET.span().latestComplete(Grain.MONTH).orElseThrow());
        assertThat(text(robot, "value-distribution"))
                .isNotEqualTo(before)
                .isEqualTo(new Figures(Texts.in(Language.ZH)).value(Measure.DISTRIBUTION, table.value(Measure.DISTRIBUTION, new Cell(latest, 0, 0))));
    }

    @Test
    void pickersChangeTheGridAndCopyGivesItsText(FxRobot robot) throws Exception {
        settle();
        press(robot, "rail-explore");
        pick(robot, "pick-measure", Measure.FULFILMENT);
        pick(robot, "pick-time", Grain.QUARTER);
        pick(robot, "pick-region", Optional.empty());
        pick(robot, "pick-category", Optional.of(Category.FORMAT));
        settle();
        PivotTable table = PIVOT.compute(focusBrand().withMeasures(List.of(Measure.FULFILMENT)).withTime(Grain.QUARTER)
                .withCategory(Optional.of(Category.FORMAT)), Job.quiet());
        PivotTable years = PIVOT.compute(table.spec().withTime(Grain.YEAR), Job.quiet());

        List<String> lines = copyAll(robot).lines().toList();
        assertThat(lines).hasSize(2 + table.categories().size());
        var figures = new Figures(Texts.in(Language.ZH));
        for (int row = 0; row < lines.size() - 1; row++) {
            int category = row == 0 ? table.allCategories() : row - 1;
            List<String> cells = List.of(lines.get(row + 1).split("\t", -1));
            assertThat(cells).hasSize(1 + years.periods().size() + table.periods().size());
            for (int p = 0; p < years.periods().size(); p++) {
                assertThat(cells.get(1 + p)).isEqualTo(figures.cell(Measure.FULFILMENT, years.value(Measure.FULFILMENT, new Cell(p, 0, category))));
            }
            for (int p = 0; p < table.periods().size(); p++) {
                assertThat(cells.get(1 + years.periods().size() + p))
                        .isEqualTo(figures.cell(Measure.FULFILMENT, table.value(Measure.FULFILMENT, new Cell(p, 0, category))));
            }
        }
    }

    private static String copyAll(FxRobot robot) throws Exception {
        TableView<?> table = robot.lookup("#grid").queryAs(TableView.class);
        onScreen(() -> {
            table.requestFocus();
            table.getSelectionModel().clearSelection();
            return null;
        });
        robot.press(KeyCode.CONTROL, KeyCode.C).release(KeyCode.C, KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        return onScreen(() -> Clipboard.getSystemClipboard().getString());
    }

    @Test
    void selectedCellsAreCopiedAlone(FxRobot robot) throws Exception {
        settle();
        press(robot, "rail-explore");
        settle();
        TableView<?> table = robot.lookup("#grid").queryAs(TableView.class);
        onScreen(() -> {
            table.requestFocus();
            table.getSelectionModel().clearSelection();
            select(table, 1, 2);
            return null;
        });
        robot.press(KeyCode.CONTROL, KeyCode.C).release(KeyCode.C, KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        List<String> lines = onScreen(() -> Clipboard.getSystemClipboard().getString()).lines().toList();
        String county = MARKET.regions().get(MARKET.regions().atLevel(RegionLevel.COUNTY)[0]).name();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(1)).startsWith(county + "\t").matches("[^\t]+\t[0-9.]+%");
    }

    private static <S> void select(TableView<S> table, int row, int column) {
        TableColumn<S, ?> of = table.getColumns().get(column);
        table.getSelectionModel().select(row, of);
    }

    @Test
    void clickingRowsChoosesWhatTheChartShows(FxRobot robot) throws Exception {
        settle();
        press(robot, "rail-explore");
        settle();
        int[] counties = MARKET.regions().atLevel(RegionLevel.COUNTY);
        click(robot, MARKET.regions().get(counties[0]).name());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(onScreen(() -> window.explore().chosen().get())).containsExactly(MARKET.regions().get(counties[0]).code() + "/*");
        robot.press(KeyCode.SHIFT, KeyCode.DOWN).release(KeyCode.DOWN, KeyCode.SHIFT);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(onScreen(() -> window.explore().chosen().get())).hasSize(2);
        pick(robot, "pick-measure", Measure.FULFILMENT);
        settle();
        assertThat(onScreen(() -> window.explore().chosen().get())).hasSize(2);
    }

    @Test
    void clickingAHeaderSortsUnderTheTotal(FxRobot robot) throws Exception {
        settle();
        press(robot, "rail-explore");
        settle();
        List<String> before = names(copyAll(robot));
        TableView<?> table = robot.lookup("#grid").queryAs(TableView.class);
        onScreen(() -> sort(table, 1));
        WaitForAsyncUtils.waitForFxEvents();
        List<String> lines = copyAll(robot).lines().skip(1).toList();
        assertThat(names(copyAll(robot))).isNotEqualTo(before).containsExactlyInAnyOrderElementsOf(before);
        assertThat(lines.getFirst()).startsWith("全部");
        assertThat(lines.stream().skip(1).map(l -> Double.parseDouble(l.split("\t")[1].replace("%", "")))).isSorted();
    }

    private static <S> Object sort(TableView<S> table, int column) {
        table.getColumns().get(column).setSortType(TableColumn.SortType.ASCENDING);
        table.getSortOrder().setAll(List.of(table.getColumns().get(column)));
        return null;
    }

    private static List<String> names(String copied) {
        return copied.lines().skip(1).map(l -> l.split("\t")[0]).toList();
    }

    @Test
    void languageAndAppearanceSwitchWhileRunning(FxRobot robot) throws Exception {
        settle();
        press(robot, "rail-explore");
        settle();
        assertThat(text(robot, "rail-overview")).isEqualTo("概览");
        press(robot, "language-en");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(text(robot, "rail-overview")).isEqualTo("Overview");
        assertThat(text(robot, "explore-heading")).isEqualTo("Distribution by county › unit market, months");
        assertThat(names(copyAll(robot)).getFirst()).isEqualTo("All");
        onScreen(() -> {
            window.theme().choice().set(AppearanceChoice.DARK);
            return null;
        });
        assertThat(window.theme().appearance().getValue()).isEqualTo(Appearance.DARK);
        var image = onScreen(() -> stage.getScene().snapshot(null));
        assertThat(image.getPixelReader().getColor(990 - 20, 200).getBrightness()).isLessThan(0.2);
        press(robot, "language-zh");
        press(robot, "rail-overview");
        assertThat(text(robot, "rail-overview")).isEqualTo("概览");
    }

    @Test
    void aSlowOpeningShowsProgressAndCanBeCancelled(FxRobot robot) throws Exception {
        settle();
        onScreen(() -> {
            window.open().open(folder.resolve("slow.db"));
            return null;
        });
        until(() -> robot.lookup("#cancel").tryQuery().map(Node::isVisible).orElse(false));
        assertThat(text(robot, "stage")).isEqualTo("正在打开 slow.db");
        assertThat(text(robot, "percent")).isEqualTo("25%");
        assertThat(text(robot, "value-distribution")).isNotEqualTo("—");
        press(robot, "cancel");
        settle();
        assertThat(slowOpening.getCount()).isZero();
        assertThat(robot.lookup("#stage").tryQuery()).isEmpty();
        assertThat(text(robot, "facts")).contains("example-2025.db");
        assertThat(robot.lookup("#notice").query().isVisible()).isFalse();
    }

    @Test
    void aRefusedDatasetShowsWhatIsWrongAndTheOldOneStays(FxRobot robot) throws Exception {
        settle();
        Path bad = TestDataset.small(folder).line("2025-01-06", "k1", "a", -5, 0).line("2025-01-07", "k1", "a", 5, 3).write();
        onScreen(() -> {
            window.open().open(bad);
            return null;
        });
        until(() -> robot.lookup("#problems").tryQuery().isPresent());
        assertThat(text(robot, "facts")).contains("example-2025.db");
        assertThat(robot.lookup("#notice").query().isVisible()).isTrue();
        press(robot, "copy-problems");
        List<String> copied = onScreen(() -> Clipboard.getSystemClipboard().getString()).lines().toList();
        assertThat(copied).hasSize(2);
        assertThat(copied.get(1)).startsWith("order_line\t").contains("requested\t-5\t");
        press(robot, "close-problems");
        until(() -> robot.lookup("#problems").tryQuery().isEmpty());
    }

    @Test
    void aMissingFileIsToldInASentence(FxRobot robot) throws Exception {
        settle();
        onScreen(() -> {
            window.open().open(folder.resolve("没有 这个.db"));
            return null;
        });
        until(() -> robot.lookup("#notice").query().isVisible());
        assertThat(robot.lookup("#notice .label").queryAs(Labeled.class).getText()).contains("没有 这个.db");
        assertThat(text(robot, "facts")).contains("example-2025.db");
    }

    @Test
    void everyControlHasANameForThoseWhoCannotSeeIt(FxRobot robot) throws Exception {
        settle();
        press(robot, "rail-explore");
        settle();
        for (Node node : robot.lookup(n -> n instanceof ButtonBase || n instanceof ComboBox || n instanceof TableView).queryAll()) {
            boolean named = node.getAccessibleText() != null || node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isBlank();
            if (node.isFocusTraversable() && !(node instanceof ToggleButton)) {
                assertThat(named).as(node.toString()).isTrue();
            }
        }
    }
}
