package sanwei.ui.overview;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import sanwei.pivot.PivotTable;
import sanwei.time.Grain;
import sanwei.ui.scope.Question;
import sanwei.ui.scope.ScopeModel;
import sanwei.ui.task.Activities;
import sanwei.ui.task.Latest;
import sanwei.ui.task.Reading;
import sanwei.ui.task.Threads;
import sanwei.work.Message;

/** Keeps the tiles up with the scope. */
public final class OverviewModel {

    private final ScopeModel scope;
    private final ObjectProperty<Grain> grain = new SimpleObjectProperty<>(Grain.MONTH);
    private final Latest<Question, Optional<Overview>> reading;

    public OverviewModel(Threads threads, Activities activities, ScopeModel scope, Latest.Work<Question, PivotTable> pivot) {
        this.scope = scope;
        reading = new Latest<>(threads, activities, question -> Message.of("window.reading_indicators"),
                (question, job) -> Tiles.of(question, pivot.answer(question, job)));
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

    /** Whether the latest question is answered. */
    public boolean isSettled() {
        return reading.isSettled();
    }

    /** Without an overview where the scope has no complete period. */
    ReadOnlyObjectProperty<Reading<Question, Optional<Overview>>> reading() {
        return reading.reading();
    }
}
