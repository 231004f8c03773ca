package sanwei.ui.whatif.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sanwei.allocation.parameter.Catalogue;
import sanwei.allocation.parameter.Rule;
import sanwei.allocation.parameter.Scenario;
import sanwei.cli.Shell;
import sanwei.dataset.TestDataset;
import sanwei.dataset.open.Dataset;
import sanwei.measure.Measure;
import sanwei.simulation.analysis.Goal;
import sanwei.simulation.analysis.GoalSeek.Answer;
import sanwei.simulation.analysis.Limit;
import sanwei.simulation.analysis.Limit.Side;
import sanwei.simulation.analysis.Tornado;
import sanwei.time.Period;
import sanwei.ui.history.History;
import sanwei.ui.open.OpenModel;
import sanwei.ui.scope.ScopeModel;
import sanwei.ui.task.Activities;
import sanwei.ui.task.ManualThreads;
import sanwei.ui.whatif.DraftModel;
import sanwei.ui.whatif.ScenariosModel;
import sanwei.ui.whatif.WhatIfModel;
import sanwei.ui.workspace.WorkspaceModel;
import sanwei.work.BadInput;
import sanwei.work.Message;

/** Two counties with a shop each that request 10 and 20 a week over a quarter and got half of it. */
class AnalysesModelTest {

    @TempDir
    Path folder;

    private final ManualThreads threads = new ManualThreads();
    private final DraftModel draft = new DraftModel();
    private final History history = new History();
    private Path file;
    private ScopeModel scope;
    private WhatIfModel whatIf;
    private AnalysesModel model;

    @BeforeEach
    void open() {
        var activities = new Activities(threads);
        var open = new OpenModel(threads, activities, Dataset::open);
        scope = new ScopeModel(open);
        whatIf = new WhatIfModel(threads, activities, scope, draft,
                new ScenariosModel(new WorkspaceModel(threads), scope, draft, Clock.systemUTC()), history);
        history.follow(draft.decided(), draft::restore);
        model = whatIf.analyses();
        file = quarter();
        open.open(file);
        threads.settle();
        whatIf.look();
        threads.settle();
    }

    private Path quarter() {
        TestDataset data = TestDataset.in(folder).region("P", null, "province").region("C1", "P", "county").region("C2", "P", "county")
                .product("a", "Star", "first", 100, 120, 110)
                .customer("k1", "C1").format("mall").circle("commercial")
                .customer("k2", "C2").format("grocery").circle("school");
        for (int week = 1; week <= 14; week++) {
            String day = LocalDate.ofEpochDay(Period.parse("2025-W%02d".formatted(week)).orElseThrow().days().first()).toString();
            data.line(day, "k1", "a", 10, 5).line(day, "k2", "a", 20, 10);
        }
        return data.write();
    }

    private AnalysisModel<?, ?> of(AnalysisKind kind) {
        return model.all().stream().filter(a -> a.kind() == kind).findFirst().orElseThrow();
    }

    private Tornado tornado() {
        return model.tornado().reading().get().answer().orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(AnalysisKind.class)
    void theCommandWritesTheSameTable(AnalysisKind kind) {
        draft.set(Catalogue.SUPPLY_FACTOR, 0.9);
        draft.set(Catalogue.RULE, Rule.EQUAL_AWARDS);
        model.monteCarlo().form().set(model.monteCarlo().form().get().withRuns(5));
        model.goal().set(Goal.of(Measure.FULFILMENT).inRegion("C2"));
        threads.settle();
        AnalysisModel<?, ?> analysis = of(kind);
        analysis.run();
        threads.settle();
        Path ofScreen = folder.resolve("screen.csv");
        Path ofCommand = folder.resolve("command.csv");

        analysis.save(ofScreen);
        threads.settle();
        List<String> words = new ArrayList<>(analysis.command().orElseThrow().words());
        words.set(words.size() - 1, ofCommand.toString());
        Shell.Said said = new Shell().run(words.subList(1, words.size()).toArray());

        assertThat(said.err()).isEmpty();
        assertThat(ofScreen).hasSameTextualContentAs(ofCommand).isNotEmptyFile();
    }

    @Test
    void aResultIsOutdatedOnceSomethingElseWouldBeAsked() {
        model.tornado().form().set(new TornadoForm(List.of(Moved.of(Catalogue.SUPPLY_FACTOR))));
        model.goal().set(Goal.of(Measure.FULFILMENT));
        model.tornado().run();
        threads.settle();
        assertThat(model.tornado().isOutdated()).isFalse();
        draft.set(Catalogue.SUPPLY_FACTOR, 0.8);
        threads.settle();
        assertThat(model.tornado().isOutdated()).isTrue();
        assertThat(tornado().request().scenario().get(Catalogue.SUPPLY_FACTOR)).as("what is shown stays").isEqualTo(1.0);
        model.tornado().run();
        threads.settle();
        assertThat(model.tornado().isOutdated()).isFalse();
        assertThat(tornado().value()).isBetween(0.4, 0.41);
        assertThat(tornado().bars().getFirst().range().low()).as("moved around what it is now").isEqualTo(0.64);
        model.gaming().run();
        threads.settle();
        draft.set(Catalogue.SUPPLY_FACTOR, 0.7);
        threads.settle();
        assertThat(model.gaming().isOutdated()).as("history stays what it is").isFalse();
    }

    @Test
    void whatIsCancelledLeavesTheResultOfBefore() {
        model.tornado().run();
        threads.settle();
        Tornado before = tornado();
        model.tornado().run();
        threads.nextFrame();
        assertThat(model.tornado().isSettled()).isFalse();
        assertThat(model.tornado().running().get()).isPresent();
        model.tornado().cancel();
        threads.settle();
        assertThat(model.tornado().isSettled()).isTrue();
        assertThat(model.tornado().running().get()).isEmpty();
        assertThat(tornado()).isSameAs(before);
        model.tornado().run();
        model.tornado().cancel();
        assertThat(model.isSettled()).as("also before it begins").isTrue();
    }

    @Test
    void whatCannotBeAskedIsSaid() {
        model.tornado().form().set(new TornadoForm(List.of()));
        model.tornado().run();
        model.map().form().set(model.map().form().get().withX(Moved.of(Catalogue.BALANCED, 0.9, 0.5)));
        model.map().run();
        threads.settle();
        assertThat(problem(model.tornado())).isEqualTo("analysis.problem.no_parameter");
        assertThat(problem(model.map())).isEqualTo("analysis.problem.range");
        assertThat(model.map().command()).isEmpty();
    }

    private static String problem(AnalysisModel<?, ?> analysis) {
        Throwable why = analysis.reading().get().failure().orElseThrow();
        return Optional.of(why).map(BadInput.class::cast).map(BadInput::message).map(Message::code).orElseThrow();
    }

    @Test
    void theTwoReplaysOfABarAreOneStep() {
        Scenario low = Scenario.standard("low").with(Catalogue.SUPPLY_FACTOR, 0.8);
        model.opening().take(low, Scenario.standard("high").with(Catalogue.SUPPLY_FACTOR, 1.2));
        threads.settle();
        assertThat(draft.decided().get().scenario()).isEqualTo(low.named(""));
        assertThat(whatIf.heldAgainst()).map(Scenario::name).contains("high");
        history.undo();
        assertThat(draft.decided().get().scenario()).isEqualTo(Scenario.standard(""));
        assertThat(whatIf.heldAgainst()).isEmpty();
        history.redo();
        assertThat(whatIf.heldAgainst()).isPresent();
    }

    @Test
    void theGoalIsInTheRegionOfTheScope() {
        scope.change(s -> s.withWithin(Optional.of("C1")));
        threads.settle();
        assertThat(model.goal().get()).isEqualTo(Goal.of(Measure.DISTRIBUTION).inRegion("C1"));
    }

    @Test
    void aSearchBeginsWithTheBandsAndFindsOrSaysWhatBinds() {
        model.goal().set(Goal.of(Measure.FULFILMENT));
        assertThat(SeekAnalysis.limits(model.seek().question().orElseThrow())).first().isEqualTo(new Limit(Goal.of(Measure.FULFILMENT),
                Side.AT_LEAST, 0.7));
        model.seek().form().set(model.seek().form().get().with(List.of(new Limit(Goal.of(Measure.FULFILMENT), Side.AT_LEAST, 0.75))));
        model.seek().run();
        threads.settle();
        assertThat(model.seek().reading().get().answer().orElseThrow().answer()).isInstanceOfSatisfying(Answer.Found.class,
                f -> assertThat(f.point().readings().getFirst()).isGreaterThanOrEqualTo(0.75));
    }
}
