package sanwei.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static sanwei.ui.OnScreen.onScreen;
import static sanwei.ui.OnScreen.until;

import java.util.Arrays;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import sanwei.chart.ChartKind;
import sanwei.chart.pivot.Drawing;
import sanwei.dataset.RegionLevel;
import sanwei.measure.Measure;
import sanwei.text.Language;
import sanwei.ui.inspect.Subject;

/** Chooses a kind of chart and points at what it draws, as a user does. */
class ChartWalkTest extends Walk {

    ChartWalkTest() {
        super(Language.ZH, 1000, 900);
    }

    @BeforeEach
    void lookAtFulfilment() throws Exception {
        go("explore");
        act(() -> window.explore().choose(Measure.FULFILMENT, Optional.empty()));
    }

    private void choose(FxRobot robot, ChartKind kind) throws Exception {
        onScreen(() -> {
            robot.lookup("#chart-kind").<ComboBox<ChartKind>>query().setValue(kind);
            return null;
        });
        until(() -> window.isSettled());
    }

    private Subject subject() {
        return window.explore().cell().subject().get().orElseThrow();
    }

    @Test
    void aCellOfTheHeatMapThatIsClickedIsSelectedInTheGrid(FxRobot robot) throws Exception {
        choose(robot, ChartKind.HEAT);
        assertThat(robot.lookup("#chart-title").queryAs(Labeled.class).getText()).isEqualTo("满足率，分县，按月");
        Node chart = robot.lookup("#chart").query();
        onScreen(() -> {
            Bounds bounds = chart.getBoundsInLocal();
            Point2D middle = chart.localToScreen(bounds.getCenterX(), bounds.getCenterY());
            var mouse = new Robot();
            mouse.mouseMove(middle);
            mouse.mousePress(MouseButton.PRIMARY);
            mouse.mouseRelease(MouseButton.PRIMARY);
            return null;
        });
        until(() -> subject().cell().region() < subject().table().allRegions());
        until(() -> window.isSettled());
        var focused = robot.lookup("#grid").<TableView<?>>query().getSelectionModel().getSelectedCells();
        assertThat(focused).hasSize(1);
        int[] counties = subject().table().regionsAt(RegionLevel.COUNTY);
        assertThat(focused.getFirst().getRow()).as("the total stands above the counties")
                .isEqualTo(Arrays.binarySearch(counties, subject().cell().region()) + 1);
        assertThat(subject().measure()).isEqualTo(Measure.FULFILMENT);
        assertThat(robot.lookup("#inspector-measure").queryAs(Labeled.class).getText()).isEqualTo("满足率");
    }

    @Test
    void choicesBesideTheChartChangeIt(FxRobot robot) throws Exception {
        assertThat(robot.lookup("#inspector-measure").queryAs(Labeled.class).getText()).isEqualTo("满足率");
        choose(robot, ChartKind.CHANGE);
        onScreen(() -> {
            robot.lookup("#chart-by").<ComboBox<Optional<Drawing.By>>>query().setValue(Optional.of(Drawing.By.PRODUCT));
            return null;
        });
        until(() -> window.isSettled());
        assertThat(robot.lookup("#chart-title").queryAs(Labeled.class).getText()).isEqualTo("满足率：2025年5月至2025年6月的变动，按规格分解");
        choose(robot, ChartKind.LINE);
        assertThat(robot.lookup("#chart-by").tryQuery()).isEmpty();
    }
}
