package sanwei.ui.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import sanwei.measure.Measure;
import sanwei.time.Grain;
import sanwei.time.Period;
import sanwei.time.Span;
import sanwei.ui.scope.ScopeModel;
import sanwei.ui.scope.Setting;
import sanwei.ui.task.Activities;
import sanwei.ui.task.Latest;
import sanwei.ui.task.Reading;
import sanwei.ui.task.Threads;
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
    private final Latest<Course.Question, Course> course;
    private Optional<Asked> asked = Optional.empty();
    private boolean looked;

    public WhatIfModel(Threads threads, Activities activities, ScopeModel scope, DraftModel draft, ScenariosModel scenarios) {
        this.scope = scope;
        this.draft = draft;
        var trials = new Trials();
        trial = new Latest<>(threads, activities, a -> Message.of("work.replay"), trials::read);
        course = new Latest<>(threads, activities, q -> Message.of("chart.reading"), Course.Question::answer);
        scope.setting().addListener((property, before, now) -> show());
        stretch.addListener((property, before, now) -> ask());
        against.addListener((property, before, now) -> ask());
        scenarios.all().addListener((property, before, now) -> against.set(scenarios.now(against.get())));
        draft.entered().addListener((property, before, now) -> ask());
        trial.reading().addListener((property, before, now) -> askCourse());
        picked.addListener((property, before, now) -> askCourse());
        grain.addListener((property, before, now) -> askCourse());
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

    private void askCourse() {
        Reading<Asked, Trial> reading = trial.reading().get();
        if (!reading.running()) {
            reading.answer().ifPresent(t -> course.ask(new Course.Question(t, picked.get(), grain.get())));
        }
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

    /** Whether everything asked for is answered. */
    public boolean isSettled() {
        return !looked || asked.isEmpty() || trial.isSettled() && course.isSettled();
    }
}
