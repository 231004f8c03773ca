package sanwei.ui.view;

import java.nio.file.Path;
import java.util.Optional;
import sanwei.ui.open.Opened;
import sanwei.ui.scope.Scope;
import sanwei.ui.scope.Setting;
import sanwei.ui.settings.LeftFile;
import sanwei.work.BadInput;

/** Leaves each dataset as it was looked at, and comes back to it so. */
public final class Returning {

    private static final System.Logger LOG = System.getLogger(Returning.class.getName());

    private final ViewModel view;
    private final LeftFile file;

    public Returning(ViewModel view, LeftFile file) {
        this.view = view;
        this.file = file;
    }

    /** What a dataset is opened with: as it was left, else as any other is. */
    public Scope begin(Opened opened) {
        leave();
        return file.find(place(opened)).map(codes -> view.comeBack(codes, opened.market())).orElseGet(() -> Scope.first(opened.market()));
    }

    /** Keeps what is shown of the dataset that is open. */
    public void leave() {
        Optional<Path> place = view.setting().get().map(Setting::opened).map(Returning::place);
        try {
            place.ifPresent(dataset -> view.now().ifPresent(codes -> file.put(dataset, codes)));
        } catch (BadInput e) {
            LOG.log(System.Logger.Level.WARNING, "how a dataset was left is not kept: {0}", e.getMessage());
        }
    }

    private static Path place(Opened opened) {
        return opened.file().toAbsolutePath().normalize();
    }
}
