package sanwei.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static sanwei.ui.OnScreen.onScreen;
import static sanwei.ui.OnScreen.until;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.controlsfx.control.RangeSlider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import sanwei.band.BandCells;
import sanwei.band.BandReading;
import sanwei.band.Bands;
import sanwei.band.Edge;
import sanwei.band.Outcome;
import sanwei.band.Prediction;
import sanwei.band.TimeNode;
import sanwei.dataset.RegionLevel;
import sanwei.dataset.Schema;
import sanwei.dataset.TestDataset;
import sanwei.measure.Band;
import sanwei.measure.Measure;
import sanwei.measure.Unit;
import sanwei.pivot.Pivot;
import sanwei.pivot.PivotSpec;
import sanwei.pivot.Selection;
import sanwei.text.Figures;
import sanwei.text.Language;
import sanwei.text.Texts;
import sanwei.time.Grain;
import sanwei.work.Job;

/** Walks through the band screen as a user does, on the bundled example. */
class BandScreenTest extends Walk {

    private static final Pivot PIVOT = new Pivot(MARKET);

    @TempDir
    Path folder;

    BandScreenTest() {
        super(Language.EN, 980, 860);
    }

    private void open(FxRobot robot, Measure measure) throws Exception {
        settle();
        press(robot, "rail-band");
        act(() -> window.band().choose(measure, RegionLevel.COUNTY, Grain.MONTH));
    }

    private Band band() throws Exception {
        return onScreen(() -> window.band().band());
    }

    private static BandReading expected(Measure measure, Band band) {
        PivotSpec spec = PivotSpec.of(List.of(measure, Measure.PRICE_INDEX, Measure.STOCK_TO_SALES), Grain.MONTH)
                .withProducts(new Selection.Brand(MARKET.focusBrand()))
                .withRegion(Optional.of(RegionLevel.COUNTY));
        BandCells cells = BandCells.of(PIVOT.compute(spec, Job.quiet()), measure, Bands.STANDARD, MARKET.records().seasons());
        return BandReading.of(cells, Collections.nCopies(cells.periods().size(), band));
    }

    private static void assertShows(FxRobot robot, BandReading reading, int flips) {
        var figures = new Figures(Texts.in(Language.EN));
        assertThat(text(robot, "band-counts")).isEqualTo("inside %d (%s) · below %d · above %d · %d flip".formatted(
                reading.count(Band.State.INSIDE), figures.tick(Unit.RATE, reading.shareInside(), 0.01), reading.count(Band.State.BELOW),
                reading.count(Band.State.ABOVE), flips));
        TableView<?> listed = robot.lookup("#flips").queryAs(TableView.class);
        assertThat(listed.getItems()).hasSize(flips);
        for (Outcome outcome : Outcome.values()) {
            Prediction prediction = reading.prediction(outcome);
            assertThat(text(robot, "hits-" + outcome.ordinal()))
                    .isEqualTo("%s (%d/%d)".formatted(figures.tick(Unit.RATE, prediction.hitRate(), 0.01), prediction.outsideFollowed(), prediction.outside()));
            assertThat(text(robot, "misses-" + outcome.ordinal()))
                    .isEqualTo("%s (%d/%d)".formatted(figures.tick(Unit.RATE, prediction.missRate(), 0.01), prediction.insideFollowed(), prediction.inside()));
            assertThat(text(robot, "lift-" + outcome.ordinal())).isEqualTo(figures.tick(Unit.MULTIPLE, prediction.lift(), 0.01));
        }
    }

    @Test
    void draggingBothEdgesClassesEverythingAnew(FxRobot robot) throws Exception {
        open(robot, Measure.MOVEMENT_STANDARD);
        BandReading handbook = expected(Measure.MOVEMENT_STANDARD, new Band(0.6, 0.8));
        assertShows(robot, handbook, 0);

        drag(robot, "edge-upper", 40);
        Band wider = band();
        assertThat(wider.lower()).isEqualTo(0.6);
        assertThat(wider.upper()).isGreaterThan(0.82);
        BandReading first = expected(Measure.MOVEMENT_STANDARD, wider);
        assertShows(robot, first, first.flips(handbook).length);

        drag(robot, "edge-lower", -30);
        Band widest = band();
        assertThat(widest.lower()).isLessThan(0.59);
        assertThat(widest.upper()).isEqualTo(wider.upper());
        BandReading second = expected(Measure.MOVEMENT_STANDARD, widest);
        assertThat(second.flips(first)).isNotEmpty();
        assertShows(robot, second, second.flips(first).length);
        assertThat(robot.lookup("#band-slider").queryAs(RangeSlider.class).getLowValue()).isEqualTo(widest.lower() * 100);

        press(robot, "band-reset");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(band()).isEqualTo(new Band(0.6, 0.8));
        assertShows(robot, handbook, handbook.flips(second).length);
    }

    @Test
    void escapeReturnsToTheBandBeforeTheDrag(FxRobot robot) throws Exception {
        open(robot, Measure.MOVEMENT_STANDARD);
        Point2D from = Hand.grip(find(robot, Node.class, "edge-upper"));
        hand.take(from);
        hand.pull(from.subtract(40, 0));
        assertThat(band().upper()).isLessThan(0.8);
        robot.push(KeyCode.ESCAPE);
        hand.pull(from.subtract(60, 0));
        hand.leave();
        assertThat(band()).isEqualTo(new Band(0.6, 0.8));
        assertShows(robot, expected(Measure.MOVEMENT_STANDARD, band()), 0);
    }

    @Test
    void arrowKeysMoveTheEdgeInHandByOnePoint(FxRobot robot) throws Exception {
        open(robot, Measure.MOVEMENT_STANDARD);
        Node lower = robot.lookup("#edge-lower").query();
        onScreen(() -> {
            lower.requestFocus();
            return null;
        });
        robot.push(KeyCode.RIGHT).push(KeyCode.UP).push(KeyCode.UP).push(KeyCode.LEFT);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(band()).isEqualTo(new Band(0.62, 0.8));
        BandReading now = expected(Measure.MOVEMENT_STANDARD, band());
        assertShows(robot, now, now.flips(expected(Measure.MOVEMENT_STANDARD, new Band(0.6, 0.8))).length);
        robot.push(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(band()).isEqualTo(new Band(0.6, 0.8));
    }

    @Test
    void edgesWrittenWhereTheyCannotLieAreClampedAndSaid(FxRobot robot) throws Exception {
        open(robot, Measure.MOVEMENT_STANDARD);
        enter(robot, "band-lower", "95");
        assertThat(band()).isEqualTo(new Band(0.8, 0.8));
        assertThat(text(robot, "band-said")).contains("80.0% to 80.0%");
        enter(robot, "band-upper", "250 %");
        assertThat(band()).isEqualTo(new Band(0.8, 2));
        enter(robot, "band-lower", "-3");
        assertThat(band()).isEqualTo(new Band(0, 2));
        enter(robot, "band-upper", "about 80");
        assertThat(band()).isEqualTo(new Band(0, 2));
        assertThat(text(robot, "band-said")).startsWith("\"about 80\"");
        enter(robot, "band-upper", "72.5");
        assertThat(band()).isEqualTo(new Band(0, 0.725));
        assertThat(text(robot, "band-said")).isEmpty();
        assertThat(robot.lookup("#band-upper").queryAs(TextField.class).getText()).isEqualTo("72.5%");
    }

    @Test
    void aSeasonHasABandOfItsOwn(FxRobot robot) throws Exception {
        open(robot, Measure.MOVEMENT_STANDARD);
        @SuppressWarnings("unchecked")
        ComboBox<TimeNode> node = robot.lookup("#band-node").queryAs(ComboBox.class);
        onScreen(() -> {
            node.setValue(new TimeNode.InMonth(1));
            window.band().move(Edge.LOWER, 0);
            window.band().move(Edge.UPPER, 2);
            return null;
        });
        assertThat(band()).isEqualTo(new Band(0, 2));
        onScreen(() -> {
            node.setValue(new TimeNode.Any());
            return null;
        });
        assertThat(band()).isEqualTo(new Band(0.6, 0.8));
        BandReading handbook = expected(Measure.MOVEMENT_STANDARD, new Band(0.6, 0.8));
        assertThat(text(robot, "band-counts")).doesNotStartWith("inside " + handbook.count(Band.State.INSIDE) + " ");
    }

    @Test
    void theHouseholdMeasureLeadsToTheStandardOne(FxRobot robot) throws Exception {
        settle();
        press(robot, "rail-band");
        settle();
        assertThat(text(robot, "band-heading")).isEqualTo("Household movement against its band by county, months");
        assertShows(robot, expected(Measure.MOVEMENT_HOUSEHOLDS, new Band(0.6, 0.8)), 0);
        press(robot, "band-standard");
        settle();
        assertThat(robot.lookup("#band-standard").query().getParent().isVisible()).isFalse();
        assertShows(robot, expected(Measure.MOVEMENT_STANDARD, new Band(0.6, 0.8)), 0);
    }

    @Test
    void withoutASurveyItSaysWhatIsMissing(FxRobot robot) throws Exception {
        settle();
        press(robot, "rail-band");
        Path small = TestDataset.small(folder).without(Schema.Table.SURVEY).line("2025-01-06", "k1", "a", 5, 5).line("2025-02-07", "k1", "a", 5, 3).write();
        onScreen(() -> {
            window.open().open(small);
            return null;
        });
        until(() -> robot.lookup("#prediction-missing").tryQuery().map(Node::isVisible).orElse(false));
        assertThat(text(robot, "prediction-missing")).startsWith("The dataset has no survey");
        assertThat(robot.lookup("#notice").query().isVisible()).isFalse();
    }
}
