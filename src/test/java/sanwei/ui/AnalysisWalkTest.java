package sanwei.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static sanwei.ui.OnScreen.onScreen;
import static sanwei.ui.OnScreen.until;

import java.awt.geom.Rectangle2D;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jfree.chart.fx.ChartCanvas;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import sanwei.allocation.parameter.Catalogue;
import sanwei.allocation.parameter.Parameter.Figure;
import sanwei.allocation.parameter.Rule;
import sanwei.allocation.parameter.Scenario;
import sanwei.chart.Mark;
import sanwei.chart.MarkEntity;
import sanwei.chart.TornadoChart;
import sanwei.measure.Measure;
import sanwei.pivot.MethodWeights;
import sanwei.pivot.Pivot;
import sanwei.pivot.Selection;
import sanwei.simulation.Horizon;
import sanwei.simulation.ReplayPlan;
import sanwei.simulation.Spreads;
import sanwei.simulation.analysis.GamingLens;
import sanwei.simulation.analysis.Goal;
import sanwei.simulation.analysis.GoalReader;
import sanwei.simulation.analysis.HeatMap;
import sanwei.simulation.analysis.MonteCarlo;
import sanwei.simulation.analysis.Range;
import sanwei.simulation.analysis.RuleBench;
import sanwei.simulation.analysis.Tornado;
import sanwei.text.Figures;
import sanwei.text.Language;
import sanwei.text.Texts;
import sanwei.time.Period;
import sanwei.ui.control.ChartPane;
import sanwei.ui.control.Context;
import sanwei.work.Job;

/** Runs each analysis on the bundled example and goes on with what it comes upon; its numbers are those of the core. */
class AnalysisWalkTest extends Walk {

    private static final Scenario STANDARD = Scenario.standard("");
    private static final List<Figure> MOVED = List.of(Catalogue.REQUEST_WEIGHT, Catalogue.SUPPLY_FACTOR);
    private static final Figures FIGURES = new Figures(Texts.in(Language.EN));
    private static ReplayPlan plan;

    AnalysisWalkTest() {
        super(Language.EN, 1000, 960);
    }

    @BeforeAll
    static void plan() {
        plan = new ReplayPlan(new Pivot(MARKET), new Selection.Brand(MARKET.focusBrand()), Horizon.standard(MARKET.span()),
                MethodWeights.HANDBOOK, Job.quiet());
    }

    /** The cells of a table as they are copied. */
    private static List<List<String>> rows(FxRobot robot, String id) throws Exception {
        TableView<?> table = find(robot, TableView.class, id);
        return onScreen(() -> {
            table.getSelectionModel().clearSelection();
            return Context.copyAt(table).orElseThrow().text();
        }).lines().skip(1).map(line -> List.of(line.split("\t"))).toList();
    }

    private void open(FxRobot robot, String id, int row) throws Exception {
        TableView<?> table = find(robot, TableView.class, id);
        onScreen(() -> {
            table.getSelectionModel().clearAndSelect(row);
            table.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
            return null;
        });
        settle();
    }

    private static GoalReader reader(Measure measure) {
        return new GoalReader(plan, half(), List.of(Goal.of(measure)));
    }

    private static Period half() {
        return Period.parse("2025-H1").orElseThrow();
    }

    private static String said(Measure measure, double value) {
        return FIGURES.value(measure, value);
    }

    private Scenario set() throws Exception {
        return onScreen(() -> window.whatIf().draft().decided().get().scenario());
    }

    @Test
    void everyAnalysisHasTheNumbersOfTheCoreAndLeadsOn(FxRobot robot) throws Exception {
        go("whatif");
        seeTornado(robot);
        seeMap(robot);
        seeMonteCarlo(robot);
        seek(robot);
        compareRules(robot);
        seeGaming(robot);
    }

    private void seeTornado(FxRobot robot) throws Exception {
        press(robot, "face-tornado");
        press(robot, "tornado-parameters");
        fire(robot, "None");
        for (Figure parameter : MOVED) {
            press(robot, "moved-" + parameter.id());
        }
        press(robot, "tornado-parameters");
        press(robot, "tornado-run");
        Tornado expected = Tornado.of(plan, new Tornado.Request(STANDARD, reader(Measure.DISTRIBUTION),
                MOVED.stream().map(p -> Range.around(STANDARD, p)).toList()), Job.quiet());
        Tornado.Bar widest = expected.bars().getFirst();
        assertThat(rows(robot, "tornado-table")).hasSize(MOVED.size()).first().satisfies(row ->
                assertThat(row).contains(said(Measure.DISTRIBUTION, widest.low()), said(Measure.DISTRIBUTION, widest.high())));
        assertThat(find(robot, TextField.class, "tornado-command").getText())
                .contains(" tornado --goal distribution --range request_weight=0.32..0.48,supply_factor=0.8..1.2 --brand ");
        open(robot, "tornado-table", 0);
        assertThat(set()).isEqualTo(widest.lowScenario());
        assertThat(find(robot, Labeled.class, "trial-value-distribution").getText()).isEqualTo(said(Measure.DISTRIBUTION, widest.low()));
        assertThat(find(robot, Labeled.class, "whatif-heading").getText()).startsWith("Parameters as set against Supply factor 1.2");
        assertThat(find(robot, Labeled.class, "trial-change-distribution").getText())
                .isEqualTo(FIGURES.change(Measure.DISTRIBUTION, widest.low(), widest.high()));
        assertThat(find(robot, Labeled.class, "tornado-outdated").getText()).startsWith("This result belongs to an earlier form");
        press(robot, "undo");
        assertThat(set()).isEqualTo(STANDARD);
        clickEnd(robot, new Mark(TornadoChart.HIGH, 0));
        assertThat(set()).isEqualTo(widest.highScenario());
        assertThat(find(robot, Labeled.class, "whatif-heading").getText()).startsWith("Parameters as set against Supply factor 0.8");
        press(robot, "undo");
        assertThat(find(robot, Labeled.class, "whatif-heading").getText()).startsWith("Parameters as set against History");
    }

    /** Clicks into the middle of half a bar. */
    private void clickEnd(FxRobot robot, Mark end) throws Exception {
        ChartPane pane = find(robot, ChartPane.class, "tornado-chart");
        hand.click(onScreen(() -> {
            var canvas = (ChartCanvas) pane.getChildrenUnmodifiable().getFirst();
            Rectangle2D half = entities(canvas).filter(e -> e.mark().equals(end)).findFirst().orElseThrow().getArea().getBounds2D();
            return canvas.localToScreen(half.getCenterX(), half.getCenterY());
        }));
        settle();
    }

    private static Stream<MarkEntity> entities(ChartCanvas canvas) {
        Collection<?> all = canvas.getRenderingInfo().getEntityCollection().getEntities();
        return all.stream().filter(MarkEntity.class::isInstance).map(MarkEntity.class::cast);
    }

    private void seeMap(FxRobot robot) throws Exception {
        press(robot, "face-map");
        enter(robot, "map-steps", "3");
        enter(robot, "map-x-low", "0.6");
        press(robot, "map-run");
        var request = new HeatMap.Request(STANDARD, reader(Measure.DISTRIBUTION), new Range(Catalogue.SUPPLY_FACTOR, 0.6, 1.2), 3,
                Range.around(STANDARD, Catalogue.REQUEST_WEIGHT), 3);
        HeatMap expected = HeatMap.of(plan, request, Job.quiet());
        assertThat(rows(robot, "map-table")).hasSize(9).last().isEqualTo(List.of("1.2", "48%", said(Measure.DISTRIBUTION,
                expected.values()[2][2])));
        open(robot, "map-table", 0);
        assertThat(set()).isEqualTo(request.at(0.6, 0.32));
        press(robot, "undo");
    }

    private void seeMonteCarlo(FxRobot robot) throws Exception {
        press(robot, "face-monte_carlo");
        enter(robot, "monte-carlo-runs", "100000");
        ButtonBase run = find(robot, ButtonBase.class, "monte_carlo-run");
        onScreen(() -> {
            run.fire();
            return null;
        });
        until(() -> find(robot, ButtonBase.class, "monte_carlo-cancel").getParent().isVisible());
        press(robot, "monte_carlo-cancel");
        assertThat(find(robot, ButtonBase.class, "monte_carlo-cancel").getParent().isVisible()).isFalse();
        enter(robot, "monte-carlo-runs", "10");
        press(robot, "monte_carlo-run");
        MonteCarlo expected = MonteCarlo.of(plan, new MonteCarlo.Request(STANDARD, reader(Measure.DISTRIBUTION), Spreads.ASSUMED, 10,
                2025), Job.quiet());
        assertThat(rows(robot, "monte-carlo-table").get(1)).startsWith("Distribution", said(Measure.DISTRIBUTION, expected.history()[0]),
                said(Measure.DISTRIBUTION, expected.scenario()[0]), said(Measure.DISTRIBUTION, expected.result(0).mean()),
                said(Measure.DISTRIBUTION, expected.result(0).low()), said(Measure.DISTRIBUTION, expected.result(0).lowerQuartile()));
    }

    private void seek(FxRobot robot) throws Exception {
        onScreen(() -> {
            window.whatIf().analyses().goal().set(Goal.of(Measure.FULFILMENT));
            return null;
        });
        press(robot, "face-seek");
        enter(robot, "seek-limit-0", "85");
        enter(robot, "seek-steps", "4");
        press(robot, "seek-run");
        assertThat(robot.lookup(".analysis-said .label").queryAllAs(Labeled.class)).extracting(Labeled::getText)
                .anyMatch(t -> t.startsWith("No value of Supply factor tried from 0 to 3 keeps to all limits. What binds: Stock-to-sales ≤ 0.25"));
        assertThat(find(robot, Labeled.class, "seek-take").getText()).startsWith("Go on with the nearest, ");
        enter(robot, "seek-limit-1", "1");
        press(robot, "seek-run");
        press(robot, "seek-take");
        double found = set().get(Catalogue.SUPPLY_FACTOR);
        assertThat(found).isGreaterThan(1);
        assertThat(reader(Measure.FULFILMENT).read(plan.replay(set(), Job.quiet()).pivot(plan.pivot()),
                Job.quiet())[0]).isGreaterThanOrEqualTo(0.85);
        press(robot, "undo");
    }

    private void compareRules(FxRobot robot) throws Exception {
        press(robot, "face-rules");
        enter(robot, "rules-sample", "4");
        press(robot, "rules-run");
        var request = new RuleBench.Request(STANDARD, half(), Optional.empty(), 4, RuleBench.Request.INFLATIONS);
        RuleBench expected = RuleBench.of(plan, request, Job.quiet());
        RuleBench.RuleReading second = expected.rules().get(1);
        assertThat(rows(robot, "rules-table")).hasSize(6).element(1).satisfies(row -> assertThat(row).contains(
                said(Measure.FULFILMENT, second.fulfilment()), said(Measure.FULFILMENT, second.byClass().getFirst().fulfilment()),
                Figures.part(second.gini(), 3), FIGURES.count(second.unmet())));
        open(robot, "rules-table", 1);
        assertThat(set().get(Catalogue.RULE)).isEqualTo(Rule.EQUAL_AWARDS);
        press(robot, "undo");
    }

    private void seeGaming(FxRobot robot) throws Exception {
        press(robot, "face-gaming");
        press(robot, "gaming-run");
        GamingLens expected = GamingLens.of(plan, GamingLens.Request.STANDARD, Job.quiet());
        List<List<String>> rows = rows(robot, "gaming-table");
        GamingLens.Evidence first = expected.customers().stream()
                .filter(e -> MARKET.customers().code().get(e.customer()).equals(rows.getFirst().getFirst())).findFirst().orElseThrow();
        assertThat(rows).hasSize(expected.customers().size()).first().satisfies(row -> assertThat(row).contains(
                FIGURES.count(first.requested()), said(Measure.STOCK_TO_SALES, first.need().inflation())));
        open(robot, "gaming-table", 0);
        assertThat(find(robot, TextField.class, "carton-customer").getText()).isEqualTo(rows.getFirst().getFirst());
    }
}
