package sanwei.ui.drill;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import sanwei.ui.inspect.Subject;
import sanwei.ui.task.Activities;
import sanwei.ui.task.Latest;
import sanwei.ui.task.Reading;
import sanwei.ui.task.Threads;
import sanwei.work.Message;

/** Takes a cell apart in the background, and sorts what it is made of. */
public final class DrillModel {

    /** A sheet to be sorted; the column is empty for the order of the dataset. */
    record Order(Sheet sheet, Optional<Integer> column, boolean descending) {

        int[] rows() {
            return column.map(c -> sheet.sorted(c, descending)).orElseGet(sheet::asInDataset);
        }
    }

    private final ReadOnlyObjectWrapper<Optional<Subject>> subject = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Part> part = new SimpleObjectProperty<>(Part.CUSTOMERS);
    private final Latest<Subject, Drilled> reading;
    private final Latest<Order, int[]> sorting;

    private boolean sorts;

    public DrillModel(Threads threads, Activities activities) {
        reading = new Latest<>(threads, activities, s -> Message.of("window.reading_drill"), Drilled::read);
        sorting = new Latest<>(threads, activities, o -> Message.of("window.sorting"), (order, job) -> order.rows());
    }

    public void open(Subject cell, Part first) {
        sorts = false;
        part.set(first);
        subject.set(Optional.of(cell));
        reading.ask(cell);
    }

    public void close() {
        if (subject.get().isPresent()) {
            reading.cancel();
            sorting.cancel();
            subject.set(Optional.empty());
        }
    }

    /** The cell that is taken apart, empty while none is. */
    public ReadOnlyObjectProperty<Optional<Subject>> subject() {
        return subject.getReadOnlyProperty();
    }

    /** Which of its sheets is shown. */
    public ObjectProperty<Part> part() {
        return part;
    }

    void sort(Order order) {
        sorts = true;
        sorting.ask(order);
    }

    public boolean isSettled() {
        return subject.get().isEmpty() || reading.isSettled() && (!sorts || sorting.isSettled());
    }

    ReadOnlyObjectProperty<Reading<Subject, Drilled>> reading() {
        return reading.reading();
    }

    ReadOnlyObjectProperty<Reading<Order, int[]>> sorting() {
        return sorting.reading();
    }

    /** What the cell on the screen is made of, once it is known. */
    Optional<Drilled> answer() {
        return reading.reading().get().answer().filter(d -> subject.get().filter(s -> s == d.subject()).isPresent());
    }
}
