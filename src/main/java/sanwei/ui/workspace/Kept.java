package sanwei.ui.workspace;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.value.ObservableValue;
import sanwei.workspace.Entry;
import sanwei.workspace.Title;
import sanwei.workspace.Workspace;

/** What the workspace keeps of one kind. */
public final class Kept<E extends Entry> {

    private final WorkspaceModel workspace;
    private final Class<E> kind;
    private final Clock clock;
    private final ObservableValue<List<E>> all;

    /** @param clock says which day it is */
    public Kept(WorkspaceModel workspace, Class<E> kind, Clock clock) {
        this.workspace = workspace;
        this.kind = kind;
        this.clock = clock;
        all = workspace.workspace().map(w -> w.all(kind));
    }

    /** In the order in which they were made. */
    public ObservableValue<List<E>> all() {
        return all;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Of something that is made today. */
    public Title title(String name) {
        return Title.of(name.strip(), today());
    }

    /** In the place of the one of the same id, or behind all others. */
    public void put(E entry) {
        workspace.change(w -> w.with(entry));
    }

    public void delete(E entry) {
        workspace.change(w -> w.without(entry));
    }

    /** Makes them what they were at another moment. */
    public void restore(List<E> other) {
        workspace.change((Workspace w) -> w.withAll(kind, other));
    }
}
