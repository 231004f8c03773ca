package sanwei.ui.view;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.value.ObservableValue;
import sanwei.ui.workspace.WorkspaceModel;
import sanwei.workspace.SavedView;
import sanwei.workspace.Title;
import sanwei.workspace.Workspace;

/** The views that the analyst keeps. */
public final class SavedViewsModel {

    private final WorkspaceModel workspace;
    private final ViewModel view;
    private final Clock clock;
    private final ObservableValue<List<SavedView>> all;

    public SavedViewsModel(WorkspaceModel workspace, ViewModel view, Clock clock) {
        this.workspace = workspace;
        this.view = view;
        this.clock = clock;
        all = workspace.workspace().map(w -> w.all(SavedView.class));
    }

    /** Oldest first. */
    public ObservableValue<List<SavedView>> all() {
        return all;
    }

    /** Keeps what Explore shows. */
    public void save(String name, String note) {
        view.now().ifPresent(shown -> {
            var saved = new SavedView(Title.of(name.strip(), LocalDate.now(clock)), note.strip(), shown);
            workspace.change(w -> w.with(saved));
        });
    }

    public void open(SavedView saved) {
        view.open(saved.title().name(), saved.shown());
    }

    void rename(SavedView saved, String name) {
        workspace.change(w -> w.with(saved.called(name.strip())));
    }

    void delete(SavedView saved) {
        workspace.change(w -> w.without(saved));
    }

    /** Makes them what they were at another moment. */
    public void restore(List<SavedView> other) {
        workspace.change((Workspace w) -> w.withAll(SavedView.class, other));
    }
}
