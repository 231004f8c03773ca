package sanwei.ui.explore;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import sanwei.measure.Measure;
import sanwei.pivot.PivotTable;
import sanwei.ui.drill.DrillModel;
import sanwei.ui.drill.Part;
import sanwei.ui.inspect.InspectorModel;
import sanwei.ui.inspect.Subject;
import sanwei.ui.scope.Question;
import sanwei.ui.task.Activities;
import sanwei.ui.task.Latest;
import sanwei.ui.task.Threads;

/** The cell of the grid that the user looks at, with what the inspector says of it and what it is made of. */
public final class CellModel {

    private final ReadOnlyObjectWrapper<Optional<Face>> onScreen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Spot> spot = new ReadOnlyObjectWrapper<>(Spot.NONE);
    private final ReadOnlyObjectWrapper<Optional<Subject>> subject = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Spot>> picked = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableValue<Measure> measure;
    private final InspectorModel inspector;
    private final DrillModel drill;

    /** @param face the last answer as it lies on the screen */
    CellModel(Threads threads, Activities activities, Latest.Work<Question, PivotTable> pivot, ObservableValue<Optional<Face>> face) {
        measure = Bindings.createObjectBinding(() -> face.getValue().map(f -> spot.get().measureIn(f)).orElse(Layout.FIRST.measure()), face, spot);
        inspector = new InspectorModel(threads, activities, subject, pivot);
        drill = new DrillModel(threads, activities);
        spot.addListener((property, before, now) -> look());
        onScreen.addListener((property, before, now) -> look());
    }

    /** @param face that cells can be seen on, none where the latest question failed */
    void show(Optional<Face> face) {
        onScreen.set(face);
    }

    private void look() {
        subject.set(onScreen.get().flatMap(spot.get()::in));
    }

    /** The row and column that the user looks at. */
    void lookAt(Spot where) {
        spot.set(where);
    }

    /** Looks at a cell that was pointed at outside the grid, which selects it. */
    void pick(Spot where) {
        lookAt(where);
        picked.set(Optional.of(where));
        picked.set(Optional.empty());
    }

    /** The cell to be selected in the grid, for a moment. */
    ReadOnlyObjectProperty<Optional<Spot>> picked() {
        return picked.getReadOnlyProperty();
    }

    Spot spot() {
        return spot.get();
    }

    /** The measure that the user looks at. */
    ObservableValue<Measure> measure() {
        return measure;
    }

    /** The cell of the answer that is there. */
    public ReadOnlyObjectProperty<Optional<Subject>> subject() {
        return subject.getReadOnlyProperty();
    }

    public InspectorModel inspector() {
        return inspector;
    }

    public DrillModel drill() {
        return drill;
    }

    /** Takes the cell apart. */
    public void drill(Part first) {
        subject.get().ifPresent(cell -> drill.open(cell, first));
    }

    boolean isSettled() {
        return inspector.isSettled() && drill.isSettled();
    }
}
