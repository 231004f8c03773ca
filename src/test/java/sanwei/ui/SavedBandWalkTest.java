package sanwei.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static sanwei.ui.OnScreen.onScreen;
import static sanwei.ui.OnScreen.until;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import sanwei.band.BandPolicy;
import sanwei.band.Bands;
import sanwei.band.Edge;
import sanwei.band.TimeNode;
import sanwei.dataset.BundledExample;
import sanwei.dataset.Market;
import sanwei.dataset.RegionLevel;
import sanwei.dataset.open.Dataset;
import sanwei.measure.Band;
import sanwei.measure.Measure;
import sanwei.text.Language;
import sanwei.time.Grain;
import sanwei.ui.scope.Question;
import sanwei.ui.settings.AppearanceChoice;
import sanwei.ui.task.FxThreads;
import sanwei.ui.theme.Theme;
import sanwei.ui.words.Words;
import sanwei.work.Job;
import sanwei.workspace.SavedBand;
import sanwei.workspace.WorkspaceFile;

/** Tunes a band, saves it, comes back another day and finds it, on the bundled example. */
@ExtendWith(ApplicationExtension.class)
class SavedBandWalkTest {

    private static final Path EXAMPLE = BundledExample.find().orElseThrow();
    private static final Clock DAY = Clock.fixed(LocalDate.of(2025, 7, 2).atTime(9, 30).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    private static Market market;

    @TempDir
    Path folder;

    private final FxThreads threads = new FxThreads();
    private Stage stage;
    private Workbench window;
    private Robot mouse;

    @BeforeAll
    static void read() {
        market = Dataset.open(EXAMPLE, Job.quiet());
    }

    @Start
    void start(Stage first) {
        stage = first;
        mouse = new Robot();
        openWindow();
        stage.show();
    }

    private void openWindow() {
        window = new Workbench(threads, new Words(Language.EN), new Theme(AppearanceChoice.LIGHT), (file, job) -> market, Optional.of(EXAMPLE),
                Question::answer, DAY);
        window.keepIn(WorkspaceFile.in(folder));
        stage.setScene(window.scene(980, 860));
        window.open().open(EXAMPLE);
    }

    @AfterEach
    void stop() {
        threads.close();
    }

    private void settle() throws TimeoutException {
        until(() -> window.isSettled());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void goToBands(Measure measure) throws Exception {
        settle();
        onScreen(() -> {
            window.go("band");
            window.band().choose(measure, RegionLevel.COUNTY, Grain.MONTH);
            return null;
        });
        settle();
    }

    private static void press(FxRobot robot, String query) throws Exception {
        ButtonBase button = robot.lookup(query).queryAs(ButtonBase.class);
        onScreen(() -> {
            button.fire();
            return null;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void write(FxRobot robot, String query, String text) throws Exception {
        TextInputControl field = robot.lookup(query).queryAs(TextInputControl.class);
        onScreen(() -> {
            field.setText(text);
            return null;
        });
    }

    private static Point2D middle(Node node) throws Exception {
        return onScreen(() -> {
            node.getScene().getRoot().layout();
            Bounds bounds = node.localToScreen(node.getLayoutBounds());
            return new Point2D(bounds.getCenterX(), bounds.getMinY() + bounds.getHeight() * 0.7);
        });
    }

    private void drag(FxRobot robot, String query, double by) throws Exception {
        Point2D from = middle(robot.lookup(query).query());
        hand(m -> m.mouseMove(from));
        hand(m -> m.mousePress(MouseButton.PRIMARY));
        hand(m -> m.mouseMove(from.add(by / 2, 0)));
        hand(m -> m.mouseMove(from.add(by, 0)));
        // this platform tells whoever is under the mouse of its release
        Point2D end = middle(robot.lookup(query).query());
        hand(m -> m.mouseMove(end));
        hand(m -> m.mouseRelease(MouseButton.PRIMARY));
        settle();
    }

    private void hand(Consumer<Robot> movement) throws Exception {
        onScreen(() -> {
            movement.accept(mouse);
            return null;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Band band() throws Exception {
        return onScreen(() -> window.band().band());
    }

    private SavedBand only() throws Exception {
        return onScreen(() -> window.savedBands().all().getValue().getFirst());
    }

    @Test
    void aSavedBandIsFoundAgainAndUndoGoesBackStepByStep(FxRobot robot) throws Exception {
        goToBands(Measure.MOVEMENT_STANDARD);
        drag(robot, "#edge-upper", 40);
        drag(robot, "#edge-lower", -30);
        Band tuned = band();
        assertThat(tuned.upper()).isGreaterThan(0.82);
        assertThat(tuned.lower()).isLessThan(0.59);
        assertThat(onScreen(() -> window.scope().bands().policy(Measure.MOVEMENT_STANDARD))).isEqualTo(BandPolicy.of(tuned));

        press(robot, "#band-save");
        press(robot, "#band-save-now");
        assertThat(robot.lookup("#band-save-said").queryAs(Labeled.class).getText()).isEqualTo("Give the band a name.");
        assertThat(robot.lookup("#band-date").queryAs(DatePicker.class).getValue()).isEqualTo(LocalDate.of(2025, 7, 2));
        write(robot, "#band-name", "夏季");
        write(robot, "#band-reason", "Counties ran dry in June");
        press(robot, "#band-save-now");
        assertThat(only().title().name()).isEqualTo("夏季");
        assertThat(only().reason()).isEqualTo("Counties ran dry in June");
        assertThat(only().policy()).isEqualTo(BandPolicy.of(tuned));
        assertThat(robot.lookup("#band-saved").queryAs(Labeled.class).getText()).isEqualTo("Saved bands (1)");

        // by itself soon after the change, and for certain before the window is gone
        until(() -> Files.exists(folder.resolve("workspace.sanwei")));
        onScreen(() -> {
            window.workspace().close();
            assertThat(folder.resolve("workspace.sanwei")).content().contains("夏季");
            openWindow();
            return null;
        });
        goToBands(Measure.MOVEMENT_STANDARD);
        assertThat(band()).isEqualTo(tuned);
        assertThat(only().title().date()).isEqualTo(LocalDate.of(2025, 7, 2));

        drag(robot, "#edge-upper", -60);
        Band other = band();
        assertThat(other.upper()).isLessThan(tuned.upper());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        settle();
        assertThat(band()).isEqualTo(tuned);
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        settle();
        assertThat(band()).isEqualTo(other);

        press(robot, "#band-saved");
        press(robot, button("use"));
        settle();
        assertThat(band()).isEqualTo(tuned);
        press(robot, button("delete"));
        assertThat(onScreen(() -> window.savedBands().all().getValue())).isEmpty();
        onScreen(() -> {
            robot.lookup("#undo").queryAs(ButtonBase.class).fire();
            return null;
        });
        assertThat(only().title().name()).isEqualTo("夏季");
    }

    private static String button(String key) {
        return "#band-saved-list .button-" + key;
    }

    @Test
    void theSliderStandsUnderTheHandles(FxRobot robot) throws Exception {
        goToBands(Measure.MOVEMENT_STANDARD);
        assertStandsUnder(robot);
        drag(robot, "#edge-upper", 45);
        assertStandsUnder(robot);
        goToBands(Measure.PRICE_INDEX);
        assertStandsUnder(robot);
        assertThat(band()).isEqualTo(new Band(95, 105));
    }

    private static void assertStandsUnder(FxRobot robot) throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        for (String end : new String[] {"low", "high"}) {
            double thumb = middle(robot.lookup("#band-slider ." + end + "-thumb").query()).getX();
            double handle = middle(robot.lookup(end.equals("low") ? "#edge-lower" : "#edge-upper").query()).getX();
            assertThat(thumb).isCloseTo(handle, within(1.5));
        }
    }

    @Test
    void everyMeasureWithABandIsTunedInTheSamePlaceAndJudgedByItEverywhere(FxRobot robot) throws Exception {
        goToBands(Measure.STOCK_TO_SALES);
        assertThat(band()).isEqualTo(new Band(0.8, 1.5));
        press(robot, "#band-presets");
        press(robot, "#preset-month");
        settle();
        Bands bands = onScreen(() -> window.scope().bands());
        assertThat(bands.policy(Measure.STOCK_TO_SALES).isException(new TimeNode.InMonth(3))).isTrue();
        assertThat(bands.policy(Measure.MOVEMENT_STANDARD)).isEqualTo(Bands.standard(Measure.MOVEMENT_STANDARD));
        assertThat(onScreen(() -> window.workspace().workspace().get().bands())).isEqualTo(bands);

        goToBands(Measure.FULFILMENT);
        onScreen(() -> {
            window.band().move(Edge.LOWER, 0.99);
            return null;
        });
        settle();
        onScreen(() -> {
            window.go("overview");
            return null;
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#tile-fulfilment .band-mark").queryAs(Labeled.class).getText()).startsWith("▼");
    }
}
