package sanwei.ui.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import sanwei.allocation.Explanation;
import sanwei.allocation.parameter.Scenario;
import sanwei.measure.Measure;
import sanwei.time.Grain;
import sanwei.time.Period;
import sanwei.time.Span;
import sanwei.ui.history.History;
import sanwei.ui.scope.ScopeModel;
import sanwei.ui.scope.Setting;
import sanwei.ui.task.Activities;
import sanwei.ui.task.Latest;
import sanwei.ui.task.Reading;
import sanwei.ui.task.Threads;
import sanwei.ui.whatif.analysis.AnalysesModel;
import sanwei.ui.whatif.analysis.AnalysisKind;
import sanwei.ui.whatif.analysis.Subject;
import sanwei.work.Message;

/** Keeps the replay up with the parameters, the scope and the stretch of time it is run over, once the screen was first looked at. */
public final class WhatIfModel {

    /** Lengths of what can be replayed. */
    private static final List<Grain> STRETCHES = List.of(Grain.HALF, Grain.QUARTER, Grain.MONTH);

    private final ScopeModel scope;
    private final DraftModel draft;
    private final ReadOnlyObjectWrapper<Optional<Period>> stretch = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Against> against = new SimpleObjectProperty<>(new Against.History());
    private final ObjectProperty<Measure> picked = new SimpleObjectProperty<>(Measure.DISTRIBUTION);
    private final ObjectProperty<Grain> grain = new SimpleObjectProperty<>(Grain.MONTH);
    private final Latest<Asked, Trial> trial;
    private final ObjectProperty<Face> face = new SimpleObjectProperty<>(Face.COURSE);
    private final ReadOnlyObjectWrapper<Optional<Carton>> carton = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Latest<Course.Question, Course> course;
    private final Latest<Shifts.Question, Shifts> shifts;
    private final Latest<Carton.Question, Explanation> explanation;
    private final AnalysesModel analyses;
    private Optional<Asked> asked = Optional.empty();
    private boolean looked;

    public WhatIfModel(Threads threads, Activities activities, ScopeModel scope, DraftModel draft, ScenariosModel scenarios,
            History history) {
        this(threads, activities, scope, draft, scenarios, history, new Trials());
    }

    WhatIfModel(Threads threads, Activities activities, ScopeModel scope, DraftModel draft, ScenariosModel scenarios, History history,
            Trials trials) {
        this.scope = scope;
        this.draft = draft;
        trial = new Latest<>(threads, activities, a -> Message.of("work.replay"), trials);
        course = new Latest<>(threads, activities, q -> Message.of("chart.reading"), Course.Question::answer);
        shifts = new Latest<>(threads, activities, q -> Message.of("work.replay"), Shifts.Question::answer);
        explanation = new Latest<>(threads, activities, q -> Message.of("work.replay"), Carton.Question::answer);
        analyses = new AnalysesModel(threads, activities, trial.reading().map(r -> r.answer().map(WhatIfModel::subject)), picked,
                new FromAnalysis(this, history));
        scope.setting().addListener((property, before, now) -> show());
        stretch.addListener((property, before, now) -> ask());
        against.addListener((property, before, now) -> ask());
        scenarios.all().addListener((property, before, now) -> against.set(scenarios.now(against.get())));
        draft.entered().addListener((property, before, now) -> ask());
        trial.reading().addListener((property, before, now) -> askFace());
        picked.addListener((property, before, now) -> askFace());
        grain.addListener((property, before, now) -> askFace());
        face.addListener((property, before, now) -> askFace());
        carton.addListener((property, before, now) -> askFace());
    }

    /** The screen is looked at: from now on it is kept up. */
    public void look() {
        looked = true;
        show();
    }

    private void show() {
        if (stretch.get().isEmpty() || !stretches().contains(stretch.get().get())) {
            stretch.set(scope.setting().get().flatMap(s -> standard(s.opened().market().span())));
        }
        ask();
    }

    /** The last complete half-year, or the longest period that is complete. */
    private static Optional<Period> standard(Span span) {
        return STRETCHES.stream().flatMap(g -> span.latestComplete(g).stream()).findFirst();
    }

    /** What can be replayed, latest first, the longest before the others. */
    List<Period> stretches() {
        Optional<Span> span = scope.setting().get().map(s -> s.opened().market().span());
        return span.map(s -> STRETCHES.stream()
                .flatMap(g -> complete(s, g))
                .toList()).orElse(List.of());
    }

    private static Stream<Period> complete(Span span, Grain grain) {
        return new ArrayList<>(span.periods(grain)).reversed().stream().filter(p -> !span.partial(p));
    }

    private void ask() {
        Optional<Setting> setting = scope.setting().get();
        if (looked && setting.isPresent() && stretch.get().isPresent() && draft.problem().getValue().isEmpty()) {
            var next = new Asked(setting.get(), stretch.get().get(), draft.scenario(), against.get());
            if (!asked.equals(Optional.of(next))) {
                asked = Optional.of(next);
                trial.ask(next);
            }
        }
    }

    /** Whether the result is older than what is set, because the replay was given up. */
    boolean isGivenUp() {
        Reading<Asked, Trial> reading = trial.reading().get();
        return !reading.running() && reading.failure().isEmpty() && !asked.equals(reading.answered().map(Reading.Answered::question));
    }

    /** Only the side that is looked at is kept up. */
    private void askFace() {
        Reading<Asked, Trial> reading = trial.reading().get();
        if (!reading.running() && reading.failure().isEmpty()) {
            reading.answer().ifPresent(this::askFace);
        }
    }

    private void askFace(Trial of) {
        switch (face.get()) {
            case COURSE -> course.ask(new Course.Question(of, picked.get(), grain.get()));
            case REGIONS, CELLS, CUSTOMERS -> shifts.ask(new Shifts.Question(of, face.get(), picked.get()));
            case CARTON -> carton.get().ifPresent(c -> explanation.ask(new Carton.Question(of, c)));
            case PARAMETERS, ANALYSIS -> { }
        }
    }

    private boolean isFaceSettled() {
        return switch (face.get()) {
            case COURSE -> course.isSettled();
            case REGIONS, CELLS, CUSTOMERS -> shifts.isSettled();
            case CARTON -> carton.get().isEmpty() || explanation.isSettled();
            case PARAMETERS -> true;
            case ANALYSIS -> analyses.isSettled();
        };
    }

    private static Subject subject(Trial of) {
        return new Subject(of.asked().setting(), of.asked().stretch(), of.asked().scenario(), of.plan());
    }

    /** The analyses of the replay. */
    public AnalysesModel analyses() {
        return analyses;
    }

    /** Looks at an analysis. */
    public void analyse(AnalysisKind kind) {
        analyses.shown().set(kind);
        face.set(Face.ANALYSIS);
    }

    /** Looks at the arithmetic of a carton. */
    void explain(Carton wanted) {
        carton.set(Optional.of(wanted));
        face.set(Face.CARTON);
    }

    /** Whose arithmetic is looked at. */
    ReadOnlyObjectProperty<Optional<Carton>> carton() {
        return carton.getReadOnlyProperty();
    }

    /** The side of the result that is looked at. */
    ObjectProperty<Face> face() {
        return face;
    }

    ReadOnlyObjectProperty<Reading<Shifts.Question, Shifts>> shifts() {
        return shifts.reading();
    }

    ReadOnlyObjectProperty<Reading<Carton.Question, Explanation>> explanation() {
        return explanation.reading();
    }

    public DraftModel draft() {
        return draft;
    }

    /** The period whose weeks are replayed; empty where the data cover none. */
    ReadOnlyObjectProperty<Optional<Period>> stretch() {
        return stretch.getReadOnlyProperty();
    }

    void replay(Period other) {
        stretch.set(Optional.of(other));
    }

    ObjectProperty<Against> against() {
        return against;
    }

    /** The parameters that a replay is held against, none where that is history. */
    public Optional<Scenario> heldAgainst() {
        return switch (against.get()) {
            case Against.History history -> Optional.empty();
            case Against.Other other -> Optional.of(other.scenario());
        };
    }

    /** The indicator of the chart. */
    ObjectProperty<Measure> picked() {
        return picked;
    }

    /** The periods of the chart. */
    ObjectProperty<Grain> grain() {
        return grain;
    }

    ReadOnlyObjectProperty<Reading<Asked, Trial>> trial() {
        return trial.reading();
    }

    ReadOnlyObjectProperty<Reading<Course.Question, Course>> course() {
        return course.reading();
    }

    /** The parameters under way, and those that they are held against; history is none. */
    public List<Scenario> compared() {
        Stream<Scenario> other = heldAgainst().stream();
        return Stream.concat(other, Stream.of(draft.scenario())).toList();
    }

    /** Whether everything asked for is answered. */
    public boolean isSettled() {
        return !looked || asked.isEmpty() || trial.isSettled() && isFaceSettled();
    }
}
