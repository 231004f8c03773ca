package sanwei.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static sanwei.ui.OnScreen.onScreen;
import static sanwei.ui.OnScreen.until;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import sanwei.chart.ChartKind;
import sanwei.chart.pivot.Drawing;
import sanwei.dataset.RegionLevel;
import sanwei.measure.Measure;
import sanwei.pivot.Selection;
import sanwei.report.Axes;
import sanwei.report.Colouring;
import sanwei.report.outline.Item;
import sanwei.report.outline.Part;
import sanwei.text.Language;
import sanwei.time.Grain;
import sanwei.time.Period;
import sanwei.ui.explore.Basis;
import sanwei.ui.explore.RowFilter;
import sanwei.ui.explore.RowOrder;
import sanwei.ui.explore.Shown;
import sanwei.ui.scope.Scope;
import sanwei.ui.settings.LeftFile;
import sanwei.workspace.SavedView;
import sanwei.workspace.WorkspaceFile;

/** Saves what Explore shows, comes back another day, opens it, and takes that back, on the bundled example. */
class SavedViewWalkTest extends Walk {

    @TempDir
    Path folder;

    SavedViewWalkTest() {
        super(Language.EN, 980, 860);
    }

    @Override
    void prepare() {
        window.keepIn(WorkspaceFile.in(folder));
        window.comeBack(new LeftFile(folder));
    }

    /** Everything of Explore made other than at first. */
    private void lookAround() throws Exception {
        settle();
        onScreen(() -> {
            window.go("explore");
            window.scope().change(s -> s.withProducts(new Selection.All()).withWithin(Optional.of("9001"))
                    .withMonths(Period.parse("2024-07"), Period.parse("2025-06")));
            window.explore().change(l -> l.withMeasures(List.of(Measure.FULFILMENT, Measure.STOCK_OUT))
                    .withGrain(Grain.QUARTER)
                    .withRegions(Optional.of(RegionLevel.COUNTY), Optional.empty())
                    .withAxes(Axes.PERIODS_DOWN)
                    .withOrder(new RowOrder.By(Basis.VALUE, Measure.FULFILMENT, Optional.empty(), true))
                    .withFilter(new RowFilter("9001", Optional.empty(), true))
                    .withColouring(Colouring.SEQUENTIAL));
            window.explore().chart().set(Drawing.usual(ChartKind.HEAT));
            window.explore().chosen().set(Set.of("900101/*", "900103/*"));
            return null;
        });
        settle();
    }

    private Scope scope() throws Exception {
        return onScreen(() -> window.scope().setting().get().orElseThrow().scope());
    }

    private Shown shown() throws Exception {
        return onScreen(() -> window.explore().shown());
    }

    private List<SavedView> saved() throws Exception {
        return onScreen(() -> window.savedViews().all().getValue());
    }

    private void restart() throws Exception {
        onScreen(() -> {
            window.close();
            openWindow();
            return null;
        });
        settle();
    }

    @Test
    void aSavedViewIsOpenedAnotherDayAndOneStepLeadsBack(FxRobot robot) throws Exception {
        lookAround();
        Scope scope = scope();
        Shown shown = shown();
        robot.push(KeyCode.CONTROL, KeyCode.S);
        until(() -> robot.lookup("#views-panel").tryQuery().isPresent());
        press(robot, "view-save-now");
        assertThat(robot.lookup("#view-said").queryAs(Labeled.class).getText()).isEqualTo("Give the view a name.");
        write(robot, "view-name", "缺货季");
        write(robot, "view-note", "for Monday");
        press(robot, "view-save-now");
        assertThat(saved()).singleElement().satisfies(v -> {
            assertThat(v.title().name()).isEqualTo("缺货季");
            assertThat(v.title().date()).isEqualTo(LocalDate.of(2025, 7, 2));
            assertThat(v.note()).isEqualTo("for Monday");
        });

        onScreen(() -> {
            window.scope().change(s -> s.withWithin(Optional.empty()));
            window.explore().choose(Measure.COVERAGE);
            window.explore().chart().set(Drawing.usual(ChartKind.BAR));
            return null;
        });
        settle();
        Scope otherScope = scope();
        Shown other = shown();
        restart();
        assertThat(Files.readString(folder.resolve("workspace.sanwei"))).contains("缺货季");
        assertThat(scope()).as("as it was left").isEqualTo(otherScope);
        assertThat(shown()).as("as it was left").isEqualTo(other);

        onScreen(() -> {
            window.go("explore");
            return null;
        });
        press(robot, "save_view");
        assertThat(robot.lookup("#save_view").queryAs(Labeled.class).getText()).isEqualTo("Views (1)");
        fire(robot, ".view-open");
        settle();
        assertThat(scope()).isEqualTo(scope);
        assertThat(shown()).isEqualTo(shown);
        press(robot, "undo");
        settle();
        assertThat(scope()).isEqualTo(otherScope);
        assertThat(shown()).isEqualTo(other);
        press(robot, "redo");
        settle();
        assertThat(shown()).isEqualTo(shown);

        press(robot, "save_view");
        fire(robot, ".view-report");
        until(() -> !isShown(robot, "views-panel"));
        assertThat(text(robot, "toast-text")).startsWith("Added to “").endsWith("缺货季");
        Item added = onScreen(() -> window.reports().inHand().get().orElseThrow().outline().items().getLast());
        assertThat(added.heading()).hasValue("缺货季");
        assertThat(added.part()).isInstanceOfSatisfying(Part.Chart.class, c -> assertThat(c.drawing()).isEqualTo(shown.drawing()));
    }

    @Test
    void aViewIsRenamedAndDeletedAndWhatIsNotThereAnyMoreIsSaid(FxRobot robot) throws Exception {
        lookAround();
        onScreen(() -> {
            window.savedViews().save("first", "");
            return null;
        });
        press(robot, "save_view");
        fire(robot, ".view-rename");
        write(robot, "view-new-name", "second");
        fire(robot, ".view-done");
        assertThat(robot.lookup(".view-open").queryAs(Labeled.class).getText()).isEqualTo("second");
        fire(robot, ".view-delete");
        assertThat(saved()).isEmpty();
        assertThat(robot.lookup(".view-open").tryQuery()).isEmpty();
        press(robot, "undo");
        press(robot, "undo");
        assertThat(saved()).extracting(v -> v.title().name()).containsExactly("first");

        onScreen(() -> {
            SavedView first = window.savedViews().all().getValue().getFirst();
            window.savedViews().open(new SavedView(first.title(), first.note(), first.shown().with("within", "123456")));
            return null;
        });
        settle();
        assertThat(scope().within()).isEmpty();
        assertThat(robot.lookup("#warning .label").queryAllAs(Labeled.class)).anySatisfy(label -> assertThat(label.getText())
                .isEqualTo("“first” is shown without what is not there any more: region 123456. Choose it anew, and save the view again."));
    }
}
