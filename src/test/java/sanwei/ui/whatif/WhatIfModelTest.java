package sanwei.ui.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sanwei.allocation.parameter.Catalogue;
import sanwei.allocation.parameter.Scenario;
import sanwei.dataset.Schema.Table;
import sanwei.measure.Measure;
import sanwei.pivot.Selection;
import sanwei.time.Period;
import sanwei.ui.scope.ScopeModel;
import sanwei.ui.task.ManualThreads;
import sanwei.work.BadInput;
import sanwei.work.Message;
import sanwei.workspace.SavedScenario;
import sanwei.workspace.ScenarioFile;

class WhatIfModelTest {

    @TempDir
    Path folder;

    private WhatIfModels on;
    private ManualThreads threads;
    private DraftModel draft;
    private ScopeModel scope;
    private ScenariosModel scenarios;
    private WhatIfModel model;

    @BeforeEach
    void make() {
        make(new Trials());
    }

    private void make(Trials trials) {
        on = new WhatIfModels(folder, trials);
        threads = on.threads;
        draft = on.draft;
        scope = on.scope;
        scenarios = on.scenarios;
        model = on.model;
    }

    private Trial trial() {
        return on.trial();
    }

    @Test
    void oneCustomerWithoutSurveyAndLastYearIsReplayedAndWhatIsMissingIsSaid() {
        on.open(on.quarter("q.db").without(Table.SURVEY));
        assertThat(model.stretch().get()).contains(Period.parse("2025-Q1").orElseThrow());
        assertThat(trial().indicators()).hasSize(8);
        for (Trial.Indicator indicator : trial().indicators()) {
            assertThat(indicator.now().isDefined()).as(indicator.measure().id()).isEqualTo(indicator.reason().isEmpty());
        }
        Trial.Indicator stock = WhatIfModels.of(trial(), Measure.STOCK_TO_SALES);
        assertThat(stock.reason()).contains(Message.of("pivot.reason.no_survey"));
        assertThat(trial().assumptions()).contains(Message.of("simulation.assumption.no_survey"));
        model.explain(new Carton("k1", "a", Period.parse("2025-W05").orElseThrow()));
        threads.settle();
        assertThat(model.explanation().get().answer().orElseThrow().steps().getLast().after()).isZero();
    }

    @Test
    void dataWithoutACompleteMonthCanNotBeReplayed() {
        on.open(on.oneCustomer("short.db").line("2025-01-06", "k1", "a", 10, 8).line("2025-01-13", "k1", "a", 10, 8));
        assertThat(model.stretch().get()).isEmpty();
        assertThat(model.trial().get().answer()).isEmpty();
        assertThat(model.isSettled()).isTrue();
    }

    @Test
    void aWrongCombinationLeavesTheLastValidResult() {
        on.open(on.quarter("q.db"));
        Trial before = trial();
        draft.set(Catalogue.REQUEST_WEIGHT, 0.5);
        threads.settle();
        assertThat(draft.problem().getValue().map(Message::code)).contains("parameter.problem.weights");
        assertThat(DraftModel.about(draft.problem().getValue().orElseThrow())).isEqualTo(List.of(Catalogue.REQUEST_WEIGHT, Catalogue.HISTORY_WEIGHT));
        assertThat(trial()).isSameAs(before);
        draft.set(Catalogue.HISTORY_WEIGHT, 0.5);
        threads.settle();
        assertThat(trial().asked().scenario().get(Catalogue.REQUEST_WEIGHT)).isEqualTo(0.5);
    }

    @Test
    void aDragIsOneStepAndOneReplay() {
        on.open(on.quarter("q.db"));
        draft.hold();
        draft.set(Catalogue.SUPPLY_FACTOR, 0.9);
        draft.set(Catalogue.SUPPLY_FACTOR, 0.8);
        assertThat(draft.decided().get().scenario().isChanged(Catalogue.SUPPLY_FACTOR)).isFalse();
        threads.nextFrame();
        assertThat(threads.inBackground()).isEqualTo(1);
        draft.letGo();
        threads.settle();
        assertThat(trial().asked().scenario().get(Catalogue.SUPPLY_FACTOR)).isEqualTo(0.8);
        assertThat(draft.decided().get().scenario().get(Catalogue.SUPPLY_FACTOR)).isEqualTo(0.8);
    }

    @Test
    void whereAllWeeksTakeLongTheFirstOneIsShownBeforeThem() {
        make(new Trials(12));
        on.open(on.quarter("q.db"));
        assertThat(model.trial().get().first()).isEmpty();
        Trial before = trial();
        List<Trial> firsts = new ArrayList<>();
        model.trial().addListener((property, was, now) -> now.first().ifPresent(f -> firsts.add(f.answer())));
        draft.set(Catalogue.SUPPLY_FACTOR, 0.5);
        threads.settle();
        Trial first = firsts.getLast();
        assertThat(first.period()).isEqualTo(Period.parse("2025-W01").orElseThrow());
        assertThat(WhatIfModels.of(first, Measure.FULFILMENT).now().value()).isEqualTo(0.4);
        assertThat(WhatIfModels.of(first, Measure.FULFILMENT).then().value()).isEqualTo(0.8);
        // by the days of the quarter: eleven weeks halved, and the Monday of a week that is not replayed
        assertThat(WhatIfModels.of(before, Measure.FULFILMENT).now().value()).isEqualTo(96 / 130.0);
        assertThat(WhatIfModels.of(trial(), Measure.FULFILMENT).now().value()).isEqualTo(52 / 130.0);
        assertThat(model.trial().get().first()).isEmpty();
        assertThat(model.isSettled()).isTrue();
    }

    @Test
    void theFirstWeekIsHeldAgainstTheFirstWeekOfAnotherScenario() {
        make(new Trials(12));
        on.open(on.quarter("q.db"));
        draft.set(Catalogue.SUPPLY_FACTOR, 0.75);
        scenarios.save("other", "");
        SavedScenario other = scenarios.current().orElseThrow();
        model.against().set(Against.Other.of(other));
        threads.settle();
        List<Trial> firsts = new ArrayList<>();
        model.trial().addListener((property, was, now) -> now.first().ifPresent(f -> firsts.add(f.answer())));
        draft.set(Catalogue.SUPPLY_FACTOR, 0.5);
        threads.settle();
        assertThat(WhatIfModels.of(firsts.getLast(), Measure.FULFILMENT).then().value()).isEqualTo(0.6);
        assertThat(WhatIfModels.of(firsts.getLast(), Measure.FULFILMENT).now().value()).isEqualTo(0.4);
    }

    @Test
    void aReplayThatIsGivenUpLeavesTheResultBeforeAndIsToldApart() {
        on.open(on.quarter("q.db"));
        Trial before = trial();
        draft.set(Catalogue.SUPPLY_FACTOR, 0.5);
        threads.nextFrame();
        threads.pass(Duration.ofSeconds(1));
        on.activities.shown().getFirst().cancel();
        threads.settle();
        assertThat(trial()).isSameAs(before);
        assertThat(model.isGivenUp()).isTrue();
        draft.set(Catalogue.SUPPLY_FACTOR, 0.6);
        threads.settle();
        assertThat(model.isGivenUp()).isFalse();
        assertThat(trial().asked().scenario().get(Catalogue.SUPPLY_FACTOR)).isEqualTo(0.6);
    }

    @Test
    void whatIsReplayedWithinAFrameHasNoFirstPart() {
        on.open(on.quarter("q.db"));
        List<Boolean> firsts = new ArrayList<>();
        model.trial().addListener((property, was, now) -> firsts.add(now.first().isPresent()));
        draft.set(Catalogue.SUPPLY_FACTOR, 0.5);
        threads.settle();
        assertThat(firsts).isNotEmpty().containsOnly(false);
    }

    @Test
    void whatWasBranchedOffADeletedScenarioMovesUpAndRestoringBringsItBack() {
        on.open(on.quarter("q.db"));
        scenarios.save("first", "");
        SavedScenario first = scenarios.current().orElseThrow();
        scenarios.branch(first, "second");
        SavedScenario second = scenarios.current().orElseThrow();
        scenarios.branch(second, "third");
        assertThat(scenarios.tree()).extracting(ScenariosModel.Node::depth).containsExactly(0, 1, 2);
        model.against().set(Against.Other.of(second));
        List<SavedScenario> before = scenarios.all().getValue();
        scenarios.delete(second);
        assertThat(scenarios.tree()).extracting(n -> n.saved().title().name()).containsExactly("first", "third");
        assertThat(scenarios.tree()).extracting(ScenariosModel.Node::depth).containsExactly(0, 1);
        assertThat(model.against().get()).isEqualTo(new Against.History());
        scenarios.restore(before);
        assertThat(scenarios.tree()).hasSize(3);
    }

    @Test
    void aLockedScenarioStaysAsItIs() {
        on.open(on.quarter("q.db"));
        scenarios.save("first", "");
        scenarios.lock(scenarios.current().orElseThrow(), true);
        SavedScenario locked = scenarios.current().orElseThrow();
        draft.set(Catalogue.SUPPLY_FACTOR, 0.5);
        assertThat(scenarios.isUpdatable()).isFalse();
        scenarios.update();
        scenarios.rename(locked, "other");
        assertThat(scenarios.current()).contains(locked);
        scenarios.lock(locked, false);
        assertThat(scenarios.isUpdatable()).isTrue();
        scenarios.update();
        assertThat(scenarios.current().orElseThrow().scenario().get(Catalogue.SUPPLY_FACTOR)).isEqualTo(0.5);
    }

    @Test
    void aScenarioForSomethingElseOpensWithASentence() {
        on.open(on.quarter("q.db"));
        scenarios.save("first", "");
        SavedScenario saved = scenarios.current().orElseThrow();
        scenarios.open(saved);
        assertThat(scenarios.said().get()).isEmpty();
        scope.change(s -> s.withProducts(new Selection.Codes(List.of("a"))));
        scenarios.open(saved);
        assertThat(scenarios.said().get()).containsExactly(Message.of("whatif.other_products", "first"));
        scope.change(s -> s.withProducts(saved.products()));
        assertThat(scenarios.said().get()).isEmpty();
        scope.change(s -> s.withProducts(new Selection.Codes(List.of("b"))));
        assertThat(scenarios.said().get()).containsExactly(Message.of("whatif.other_products", "first"));
        on.open(on.quarter("other.db").line("2025-01-07", "k1", "b", 1, 1));
        scenarios.open(saved);
        assertThat(scenarios.said().get()).extracting(Message::code).containsExactly("whatif.other_dataset");
    }

    @Test
    void scenariosGoThroughFiles() {
        on.open(on.quarter("q.db"));
        draft.set(Catalogue.BALANCED, 0.9);
        scenarios.save("tight", "");
        Path file = folder.resolve("tight.json");
        scenarios.write(scenarios.current().orElseThrow(), file);
        assertThat(ScenarioFile.read(file).scenario()).isEqualTo(Scenario.standard("tight").with(Catalogue.BALANCED, 0.9));
        scenarios.read(file);
        assertThat(scenarios.all().getValue()).hasSize(2);
        assertThat(scenarios.current().orElseThrow().parent()).isEqualTo(Optional.empty());
        assertThatThrownBy(() -> scenarios.read(folder.resolve("none.json"))).isInstanceOf(BadInput.class);
    }
}
