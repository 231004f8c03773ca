package sanwei.ui.overview;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import sanwei.band.alarm.Alarm;
import sanwei.measure.Measure;
import sanwei.pivot.PivotTable;
import sanwei.time.Grain;
import sanwei.ui.scope.Question;
import sanwei.ui.scope.ScopeModel;
import sanwei.ui.task.Activities;
import sanwei.ui.task.Latest;
import sanwei.ui.task.Reading;
import sanwei.ui.task.Threads;
import sanwei.work.Message;

/** Keeps tiles, alarms and map up with the scope, and knows which of them is looked at. */
public final class OverviewModel {

    /** In a steady market the first lies near 100 %, and only the last one between 60 and 80. */
    static final List<Measure> MOVEMENTS = List.of(Measure.MOVEMENT_HOUSEHOLDS, Measure.MOVEMENT_AVERAGE, Measure.MOVEMENT_STANDARD);

    private final ScopeModel scope;
    private final ObjectProperty<Grain> grain = new SimpleObjectProperty<>(Grain.MONTH);
    private final ObjectProperty<Measure> picked = new SimpleObjectProperty<>(Measure.MOVEMENT_HOUSEHOLDS);
    private final ObjectProperty<Measure> movement = new SimpleObjectProperty<>(Measure.MOVEMENT_STANDARD);
    private final Latest<Question, Optional<Overview>> reading;

    public OverviewModel(Threads threads, Activities activities, ScopeModel scope, Latest.Work<Question, PivotTable> pivot) {
        this.scope = scope;
        reading = new Latest<>(threads, activities, question -> Message.of("window.reading_indicators"),
                (question, job) -> OverviewReading.of(question, pivot, job));
        scope.setting().addListener((property, before, now) -> ask());
        grain.addListener((property, before, now) -> ask());
    }

    private void ask() {
        scope.setting().get().ifPresent(s -> reading.ask(new Question(s, s.scope().question(Tiles.measures(), grain.get()))));
    }

    /** The length of period that the tiles are about. */
    public ObjectProperty<Grain> grain() {
        return grain;
    }

    /** The indicator that the map is about: that of a tile. */
    ObjectProperty<Measure> picked() {
        return picked;
    }

    /** Which measure of movement raises alarms and is mapped. */
    ObjectProperty<Measure> movement() {
        return movement;
    }

    /** The measure of the map. */
    Measure mapped() {
        return MOVEMENTS.contains(picked.get()) ? movement.get() : picked.get();
    }

    /** Shows the measure of an alarm on the map. */
    void pickThatOf(Alarm alarm) {
        picked.set(MOVEMENTS.contains(alarm.measure()) ? Measure.MOVEMENT_HOUSEHOLDS : alarm.measure());
    }

    /** Of the readings of movement only the chosen one. */
    boolean isAsked(Measure measure) {
        return !MOVEMENTS.contains(measure) || measure == movement.get();
    }

    /** Whether the latest question is answered. */
    public boolean isSettled() {
        return reading.isSettled();
    }

    /** Without an overview where the scope has no complete period. */
    ReadOnlyObjectProperty<Reading<Question, Optional<Overview>>> reading() {
        return reading.reading();
    }
}
