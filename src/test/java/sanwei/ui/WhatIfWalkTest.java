package sanwei.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static sanwei.ui.OnScreen.onScreen;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import sanwei.allocation.parameter.Catalogue;
import sanwei.allocation.parameter.Rule;
import sanwei.allocation.parameter.Scenario;
import sanwei.dataset.Category;
import sanwei.dataset.RegionLevel;
import sanwei.measure.Measure;
import sanwei.pivot.Cell;
import sanwei.pivot.MethodWeights;
import sanwei.pivot.Pivot;
import sanwei.pivot.PivotRow;
import sanwei.pivot.PivotSpec;
import sanwei.pivot.PivotTable;
import sanwei.pivot.Selection;
import sanwei.simulation.CellShift;
import sanwei.simulation.CustomerShift;
import sanwei.simulation.Horizon;
import sanwei.simulation.ReplayPlan;
import sanwei.text.Figures;
import sanwei.text.Language;
import sanwei.text.Texts;
import sanwei.time.Grain;
import sanwei.work.Job;
import sanwei.workspace.SavedScenario;

/** Tries parameters out, keeps them, branches, compares and asks for a carton, on the bundled example. */
class WhatIfWalkTest extends Walk {

    private static ReplayPlan plan;

    WhatIfWalkTest() {
        super(Language.EN, 1000, 960);
    }

    @BeforeAll
    static void plan() {
        plan = new ReplayPlan(new Pivot(MARKET), brand(), Horizon.standard(MARKET.span()), MethodWeights.HANDBOOK, Job.quiet());
    }

    private void slide(FxRobot robot, String parameter, double value) throws Exception {
        Slider slider = find(robot, Slider.class, "slider-" + parameter);
        onScreen(() -> {
            slider.setValueChanging(true);
            slider.setValue((value + 1) / 2);
            slider.setValue(value);
            slider.setValueChanging(false);
            return null;
        });
        settle();
    }

    private Scenario set() throws Exception {
        return onScreen(() -> window.whatIf().draft().decided().get().scenario());
    }

    private List<SavedScenario> saved() throws Exception {
        return onScreen(() -> window.scenarios().all().getValue());
    }

    /** The indicator over the half-year, computed without the window. */
    private static String replayed(Scenario scenario, Measure measure) {
        return value(new Pivot(plan.replay(scenario, Job.quiet()).market()), measure);
    }

    private static Selection brand() {
        return new Selection.Brand(MARKET.focusBrand());
    }

    private static String value(Pivot pivot, Measure measure) {
        LocalDate day = LocalDate.of(2025, 3, 1);
        PivotTable table = pivot.compute(PivotSpec.of(List.of(measure), Grain.HALF).withProducts(brand()).withDays(Optional.of(day), Optional.of(day)),
                Job.quiet());
        return new Figures(Texts.in(Language.EN)).value(measure, table.value(measure, PivotRow.total(table).at(0)));
    }

    @Test
    void parametersAreTriedKeptBranchedComparedAndExplained(FxRobot robot) throws Exception {
        go("whatif");
        tryThreeParameters(robot);
        saveAndBranch(robot);
        compare(robot);
        explain(robot);
        undo(robot);
        steerByKeys(robot);
    }

    private void tryThreeParameters(FxRobot robot) throws Exception {
        String before = text(robot, "trial-value-fulfilment");
        assertThat(before).isEqualTo(replayed(Scenario.standard(""), Measure.FULFILMENT));
        slide(robot, "supply_factor", 0.8);
        assertThat(text(robot, "trial-value-fulfilment")).isNotEqualTo(before).isEqualTo(replayed(set(), Measure.FULFILMENT));
        assertThat(text(robot, "trial-change-fulfilment")).startsWith("−").endsWith("pp");

        ComboBox<?> rule = find(robot, ComboBox.class, "choice-rule");
        onScreen(() -> {
            rule.getSelectionModel().select(Rule.EQUAL_AWARDS.ordinal());
            return null;
        });
        settle();
        enter(robot, "number-request_weight", "50");
        String valid = text(robot, "trial-value-distribution");
        assertThat(robot.lookup(".said").queryAllAs(Labeled.class)).extracting(Labeled::getText).anyMatch(t -> t.contains("together they must make 100%"));
        enter(robot, "number-request_weight", "-3");
        assertThat(robot.lookup(".said").queryAllAs(Labeled.class)).extracting(Labeled::getText)
                .contains("-3 is not possible. Enter a number from 0% to 100%.");
        assertThat(text(robot, "trial-value-distribution")).isEqualTo(valid);
        enter(robot, "number-history_weight", "50 %");
        assertThat(set().get(Catalogue.HISTORY_WEIGHT)).isEqualTo(0.5);
        assertThat(text(robot, "parameters-changed")).isEqualTo("4 parameters changed");
        assertThat(text(robot, "trial-value-distribution")).isEqualTo(replayed(set(), Measure.DISTRIBUTION));
    }

    private void saveAndBranch(FxRobot robot) throws Exception {
        press(robot, "scenario.keep");
        press(robot, "scenario-save-now");
        assertThat(text(robot, "scenario-said")).isEqualTo("Give the scenario a name.");
        enter(robot, "scenario-name", "收紧");
        assertThat(saved()).singleElement().satisfies(s -> assertThat(s.scenario().get(Catalogue.SUPPLY_FACTOR)).isEqualTo(0.8));
        press(robot, "scenario.open");
        fire(robot, "#scenario-list .button-branch");
        assertThat(saved()).hasSize(2);
        assertThat(saved().getLast().parent()).contains(saved().getFirst().title().id());
        slide(robot, "supply_factor", 1.1);
        assertThat(text(robot, "scenario-current")).isEqualTo("收紧, branch, changed");
        press(robot, "scenario.update");
        assertThat(saved().getLast().scenario().get(Catalogue.SUPPLY_FACTOR)).isEqualTo(1.1);
    }

    private void compare(FxRobot robot) throws Exception {
        act(robot.lookup("#scenario-list .button-compare").queryAllAs(ButtonBase.class).iterator().next()::fire);
        assertThat(text(robot, "whatif-heading")).isEqualTo("收紧, branch against 收紧, H1 2025");
        press(robot, "face-parameters");
        TableView<?> differences = find(robot, TableView.class, "differences");
        assertThat(differences.getItems().toArray()).containsExactly(Catalogue.SUPPLY_FACTOR);
        press(robot, "face-cells");
        TableView<?> cells = find(robot, TableView.class, "shift-cells");
        assertThat(cells.getItems()).hasSizeGreaterThan(100);
        CellShift first = (CellShift) cells.getItems().getFirst();
        assertThat(first.now()).isEqualTo(inCell(saved().getLast().scenario(), first.cell()));
        assertThat(first.then()).isEqualTo(inCell(saved().getFirst().scenario(), first.cell()));
        assertThat(first.change()).isNotZero();
    }

    /** Distribution in a county and format, in a month of the half-year. */
    private static double inCell(Scenario scenario, Cell cell) {
        PivotSpec spec = PivotSpec.of(List.of(Measure.DISTRIBUTION), Grain.MONTH)
                .withProducts(brand())
                .withRegion(Optional.of(RegionLevel.COUNTY))
                .withCategory(Optional.of(Category.FORMAT))
                .withDays(Optional.of(LocalDate.of(2025, 1, 1)), Optional.of(LocalDate.of(2025, 6, 30)));
        return new Pivot(plan.replay(scenario, Job.quiet()).market()).compute(spec, Job.quiet()).value(Measure.DISTRIBUTION, cell);
    }

    private void explain(FxRobot robot) throws Exception {
        press(robot, "face-customers");
        TableView<?> customers = find(robot, TableView.class, "shift-customers");
        CustomerShift first = (CustomerShift) onScreen(() -> {
            customers.getSelectionModel().select(0);
            return customers.getItems().getFirst();
        });
        onScreen(() -> {
            customers.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
            return null;
        });
        settle();
        String code = MARKET.customers().code().get(first.customer());
        var expected = plan.week(set(), first.week(), Job.quiet()).explain(code, MARKET.products().get(first.product()).code());
        assertThat(find(robot, TextInputControl.class, "carton-arithmetic").getText())
                .startsWith("Customer " + code)
                .contains("8 Whole cartons: " + (int) expected.steps().getLast().after());
        enter(robot, "carton-customer", "nobody");
        assertThat(find(robot, TextInputControl.class, "carton-arithmetic").getText()).startsWith("There is no customer code \"nobody\"");
    }

    private void undo(FxRobot robot) throws Exception {
        press(robot, "undo");
        assertThat(saved().getLast().scenario().get(Catalogue.SUPPLY_FACTOR)).isEqualTo(0.8);
        press(robot, "undo");
        assertThat(set().get(Catalogue.SUPPLY_FACTOR)).isEqualTo(0.8);
        assertThat(text(robot, "trial-value-fulfilment")).isEqualTo(replayed(set(), Measure.FULFILMENT));
    }

    /** A slider moves by steps of its unit, each of which can be undone; Escape takes back what is written but not entered. */
    private void steerByKeys(FxRobot robot) throws Exception {
        Slider slider = find(robot, Slider.class, "slider-supply_factor");
        key(slider, KeyCode.RIGHT);
        key(slider, KeyCode.RIGHT);
        assertThat(set().get(Catalogue.SUPPLY_FACTOR)).isEqualTo(0.9);
        press(robot, "undo");
        assertThat(set().get(Catalogue.SUPPLY_FACTOR)).isEqualTo(0.85);
        assertThat(slider.getValue()).isEqualTo(0.85);
        TextField number = find(robot, TextField.class, "number-supply_factor");
        key(number, KeyCode.UP);
        assertThat(set().get(Catalogue.SUPPLY_FACTOR)).isEqualTo(0.9);
        onScreen(() -> {
            number.setText("7");
            return null;
        });
        key(number, KeyCode.ESCAPE);
        assertThat(number.getText()).isEqualTo("0.9");
        press(robot, "parameters.reset");
        assertThat(text(robot, "parameters-changed")).isEqualTo("As in the handbook");
        press(robot, "undo");
        assertThat(set().get(Catalogue.SUPPLY_FACTOR)).isEqualTo(0.9);
    }

    private void key(Node on, KeyCode key) throws Exception {
        onScreen(() -> {
            on.requestFocus();
            on.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
            on.fireEvent(new KeyEvent(KeyEvent.KEY_RELEASED, "", "", key, false, false, false, false));
            return null;
        });
        settle();
    }
}
