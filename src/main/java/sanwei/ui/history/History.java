package sanwei.ui.history;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;

/** The latest changes of the values it follows, which can be taken back and made again one by one. */
public final class History {

    private static final int STEPS = 100;

    private record Step(Runnable back, Runnable forth) {}

    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
    private Optional<List<Step>> gathered = Optional.empty();
    private boolean stepping;

    /**
     * Every change of the value is a step from now on.
     *
     * @param restore makes the value what it was at another moment
     */
    public <T> void follow(ObservableValue<T> value, Consumer<T> restore) {
        value.addListener((property, before, now) -> {
            if (!stepping) {
                push(new Step(() -> restore.accept(before), () -> restore.accept(now)));
            }
        });
    }

    /** Whatever changes meanwhile is one step together. */
    public void together(Runnable change) {
        List<Step> steps = new ArrayList<>();
        gathered = Optional.of(steps);
        try {
            change.run();
        } finally {
            gathered = Optional.empty();
        }
        if (!steps.isEmpty()) {
            push(new Step(() -> steps.reversed().forEach(step -> step.back.run()), () -> steps.forEach(step -> step.forth.run())));
        }
    }

    /** A change of what is not followed, made already. */
    public void changed(Runnable back, Runnable forth) {
        push(new Step(back, forth));
    }

    private void push(Step step) {
        if (gathered.isPresent()) {
            gathered.get().add(step);
            return;
        }
        done.push(step);
        if (done.size() > STEPS) {
            done.removeLast();
        }
        undone.clear();
        tell();
    }

    public void undo() {
        if (!done.isEmpty()) {
            Step step = done.pop();
            undone.push(step);
            take(step.back);
        }
    }

    public void redo() {
        if (!undone.isEmpty()) {
            Step step = undone.pop();
            done.push(step);
            take(step.forth);
        }
    }

    private void take(Runnable change) {
        stepping = true;
        try {
            change.run();
        } finally {
            stepping = false;
            tell();
        }
    }

    /** Forgets everything: there is no way back into another dataset. */
    public void clear() {
        done.clear();
        undone.clear();
        tell();
    }

    private void tell() {
        canUndo.set(!done.isEmpty());
        canRedo.set(!undone.isEmpty());
    }

    public ReadOnlyBooleanProperty canUndo() {
        return canUndo.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canRedo() {
        return canRedo.getReadOnlyProperty();
    }
}
