package sanwei.ui.workspace;

import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import sanwei.ui.control.Failure;
import sanwei.ui.task.Threads;
import sanwei.work.Message;
import sanwei.workspace.Workspace;
import sanwei.workspace.WorkspaceFile;

/** What the analyst makes while the window is open, saved in the background soon after each change. */
public final class WorkspaceModel {

    private static final Duration SOON = Duration.ofMillis(400);

    private final Threads threads;
    private final ReadOnlyObjectWrapper<Workspace> workspace = new ReadOnlyObjectWrapper<>(Workspace.EMPTY);
    private final ReadOnlyObjectWrapper<Optional<Message>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<WorkspaceFile> file = Optional.empty();
    /** Written by the screen, read by whoever saves: always the newest is saved. */
    private volatile Workspace latest = Workspace.EMPTY;
    private Workspace saved = Workspace.EMPTY;
    private boolean due;

    public WorkspaceModel(Threads threads) {
        this.threads = threads;
        workspace.addListener((property, before, now) -> {
            latest = now;
            saveSoon();
        });
    }

    /** Begins with what the file holds, and keeps it there from now on. */
    public void keepIn(WorkspaceFile other) {
        WorkspaceFile.Read read = other.read();
        saved = read.workspace();
        problem.set(read.problem());
        workspace.set(saved);
        file = Optional.of(other);
    }

    public ReadOnlyObjectProperty<Workspace> workspace() {
        return workspace.getReadOnlyProperty();
    }

    /** What is to be said of the file. */
    public ReadOnlyObjectProperty<Optional<Message>> problem() {
        return problem.getReadOnlyProperty();
    }

    public void change(UnaryOperator<Workspace> change) {
        workspace.set(change.apply(workspace.get()));
    }

    private void saveSoon() {
        if (file.isPresent() && !due && isUnsaved()) {
            due = true;
            threads.after(SOON, () -> {
                due = false;
                file.filter(f -> isUnsaved()).ifPresent(f -> threads.background(() -> save(f)));
            });
        }
    }

    private boolean isUnsaved() {
        return !workspace.get().equals(saved);
    }

    /** One after the other, each the newest. */
    private synchronized void save(WorkspaceFile to) {
        Workspace now = latest;
        try {
            Optional<Message> said = to.write(now);
            threads.screen(() -> {
                saved = now;
                problem.set(said);
                // what came while it was written
                saveSoon();
            });
        } catch (RuntimeException e) {
            threads.screen(() -> problem.set(Optional.of(Message.of("workspace.not_saved", Failure.message(e)))));
        }
    }

    /** Saves what is not saved yet before it returns. */
    public void close() {
        file.filter(f -> isUnsaved()).ifPresent(this::save);
    }
}
