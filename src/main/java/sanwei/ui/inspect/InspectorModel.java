package sanwei.ui.inspect;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import sanwei.pivot.PivotSpec;
import sanwei.pivot.PivotTable;
import sanwei.ui.scope.Compared;
import sanwei.ui.scope.Question;
import sanwei.ui.task.Activities;
import sanwei.ui.task.Latest;
import sanwei.ui.task.Reading;
import sanwei.ui.task.Threads;
import sanwei.work.Job;
import sanwei.work.Message;

/** Keeps what the inspector shows up with the selected cell; asks for nothing while it is closed. */
public final class InspectorModel {

    private final BooleanProperty open = new SimpleBooleanProperty(true);
    private final ObservableValue<Optional<Subject>> subject;
    private final Latest.Work<Question, PivotTable> pivot;
    private final Latest<Subject, Inspection> reading;

    public InspectorModel(Threads threads, Activities activities, ObservableValue<Optional<Subject>> subject,
            Latest.Work<Question, PivotTable> pivot) {
        this.subject = subject;
        this.pivot = pivot;
        reading = new Latest<>(threads, activities, s -> Message.of("window.reading_cell"), this::inspect);
        subject.addListener((property, before, now) -> ask());
        open.addListener((property, before, now) -> ask());
    }

    private void ask() {
        if (open.get()) {
            subject.getValue().ifPresent(reading::ask);
        }
    }

    private Inspection inspect(Subject asked, Job job) {
        PivotSpec of = asked.table().spec().withMeasures(List.of(asked.measure()));
        Compared compared = Compared.of(asked.setting(), of, asked.period(), pivot, job);
        return new Inspection(asked, compared.changes(asked.measure(), asked.cell()));
    }

    /** Whether there is a cell to be looked at. */
    ObservableValue<Boolean> hasSubject() {
        return subject.map(Optional::isPresent);
    }

    /** Whether the inspector is shown. */
    public BooleanProperty open() {
        return open;
    }

    public void toggle() {
        open.set(!open.get());
    }

    public boolean isSettled() {
        return !open.get() || subject.getValue().isEmpty() || reading.isSettled();
    }

    public ReadOnlyObjectProperty<Reading<Subject, Inspection>> reading() {
        return reading.reading();
    }
}
