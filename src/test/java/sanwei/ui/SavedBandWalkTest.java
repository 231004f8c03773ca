package sanwei.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static sanwei.ui.OnScreen.onScreen;
import static sanwei.ui.OnScreen.until;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import sanwei.band.BandPolicy;
import sanwei.band.Bands;
import sanwei.band.Edge;
import sanwei.band.TimeNode;
import sanwei.dataset.RegionLevel;
import sanwei.measure.Band;
import sanwei.measure.Measure;
import sanwei.text.Language;
import sanwei.time.Grain;
import sanwei.workspace.SavedBand;
import sanwei.workspace.WorkspaceFile;

/** Tunes a band, saves it, comes back another day and finds it, on the bundled example. */
class SavedBandWalkTest extends Walk {

    @TempDir
    Path folder;

    SavedBandWalkTest() {
        super(Language.EN, 980, 860);
    }

    @Override
    void prepare() {
        window.keepIn(WorkspaceFile.in(folder));
    }

    private void goToBands(Measure measure) throws Exception {
        go("band");
        act(() -> window.band().choose(measure, RegionLevel.COUNTY, Grain.MONTH));
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
        drag(robot, "edge-upper", 40);
        drag(robot, "edge-lower", -30);
        Band tuned = band();
        assertThat(tuned.upper()).isGreaterThan(0.82);
        assertThat(tuned.lower()).isLessThan(0.59);
        assertThat(onScreen(() -> window.scope().bands().policy(Measure.MOVEMENT_STANDARD))).isEqualTo(BandPolicy.of(tuned));

        press(robot, "band-save");
        press(robot, "band-save-now");
        assertThat(robot.lookup("#band-save-said").queryAs(Labeled.class).getText()).isEqualTo("Give the band a name.");
        assertThat(robot.lookup("#band-date").queryAs(DatePicker.class).getValue()).isEqualTo(LocalDate.of(2025, 7, 2));
        write(robot, "band-name", "夏季");
        write(robot, "band-reason", "Counties ran dry in June");
        press(robot, "band-save-now");
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

        drag(robot, "edge-upper", -60);
        Band other = band();
        assertThat(other.upper()).isLessThan(tuned.upper());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        settle();
        assertThat(band()).isEqualTo(tuned);
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        settle();
        assertThat(band()).isEqualTo(other);

        press(robot, "band-saved");
        fire(robot, button("use"));
        settle();
        assertThat(band()).isEqualTo(tuned);
        fire(robot, button("delete"));
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
        drag(robot, "edge-upper", 45);
        assertStandsUnder(robot);
        goToBands(Measure.PRICE_INDEX);
        assertStandsUnder(robot);
        assertThat(band()).isEqualTo(new Band(95, 105));
    }

    private static void assertStandsUnder(FxRobot robot) throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        for (String end : new String[] {"low", "high"}) {
            double thumb = Hand.grip(robot.lookup("#band-slider ." + end + "-thumb").query()).getX();
            double handle = Hand.grip(robot.lookup(end.equals("low") ? "#edge-lower" : "#edge-upper").query()).getX();
            assertThat(thumb).isCloseTo(handle, within(1.5));
        }
    }

    @Test
    void everyMeasureWithABandIsTunedInTheSamePlaceAndJudgedByItEverywhere(FxRobot robot) throws Exception {
        goToBands(Measure.STOCK_TO_SALES);
        assertThat(band()).isEqualTo(new Band(0.8, 1.5));
        press(robot, "band-presets");
        press(robot, "preset-month");
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
