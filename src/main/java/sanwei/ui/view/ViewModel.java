package sanwei.ui.view;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import sanwei.dataset.Market;
import sanwei.ui.explore.ExploreModel;
import sanwei.ui.explore.Shown;
import sanwei.ui.export.Source;
import sanwei.ui.history.History;
import sanwei.ui.scope.Scope;
import sanwei.ui.scope.ScopeModel;
import sanwei.ui.scope.Setting;
import sanwei.work.Message;
import sanwei.workspace.Codes;

/** What Explore shows as a whole, to be kept and brought back. */
public final class ViewModel implements Source {

    private final ScopeModel scope;
    private final ExploreModel explore;
    private final History history;
    private final ReadOnlyObjectWrapper<Optional<Message>> missing = new ReadOnlyObjectWrapper<>(Optional.empty());

    public ViewModel(ScopeModel scope, ExploreModel explore, History history) {
        this.scope = scope;
        this.explore = explore;
        this.history = history;
    }

    ReadOnlyObjectProperty<Optional<Setting>> setting() {
        return scope.setting();
    }

    /** Empty while no dataset is open. */
    @Override
    public Optional<Codes> now() {
        return scope.setting().get().map(setting -> ViewCodes.of(new View(setting.scope(), explore.shown())));
    }

    @Override
    public boolean knows(Codes codes) {
        return ViewCodes.isView(codes);
    }

    /** Shows it in the dataset that is open; one step back leads to what was shown before. */
    @Override
    public void open(String name, Codes codes) {
        scope.setting().get().ifPresent(setting -> {
            ViewCodes.Read read = ViewCodes.read(codes, setting.opened().market());
            history.together(() -> open(read.view()));
            missing.set(read.leftOut().map(parts -> Message.of("view.left_out", name, parts)));
        });
    }

    private void open(View view) {
        Shown before = explore.shown();
        scope.change(s -> view.scope());
        explore.show(view.shown());
        history.changed(() -> explore.show(before), () -> explore.show(view.shown()));
    }

    /** Shows what was left in a dataset that is being opened; the scope is for the caller to set. */
    Scope comeBack(Codes codes, Market market) {
        ViewCodes.Read read = ViewCodes.read(codes, market);
        explore.show(read.view().shown());
        missing.set(read.leftOut().map(parts -> Message.of("view.left_out_last", parts)));
        return read.view().scope();
    }

    /** What could not be shown of what was opened last. */
    public ReadOnlyObjectProperty<Optional<Message>> missing() {
        return missing.getReadOnlyProperty();
    }
}
