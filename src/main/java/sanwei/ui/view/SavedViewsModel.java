package sanwei.ui.view;

import java.time.Clock;
import java.util.List;
import javafx.beans.value.ObservableValue;
import sanwei.ui.workspace.Kept;
import sanwei.ui.workspace.WorkspaceModel;
import sanwei.workspace.SavedView;

/** The views that the analyst keeps. */
public final class SavedViewsModel {

    private final ViewModel view;
    private final Kept<SavedView> kept;

    public SavedViewsModel(WorkspaceModel workspace, ViewModel view, Clock clock) {
        this.view = view;
        kept = new Kept<>(workspace, SavedView.class, clock);
    }

    /** Oldest first. */
    public ObservableValue<List<SavedView>> all() {
        return kept.all();
    }

    /** Keeps what Explore shows. */
    public void save(String name, String note) {
        view.now().ifPresent(shown -> kept.put(new SavedView(kept.title(name), note.strip(), shown)));
    }

    public void open(SavedView saved) {
        view.open(saved.title().name(), saved.shown());
    }

    void rename(SavedView saved, String name) {
        kept.put(saved.called(name.strip()));
    }

    void delete(SavedView saved) {
        kept.delete(saved);
    }

    /** Makes them what they were at another moment. */
    public void restore(List<SavedView> other) {
        kept.restore(other);
    }
}
