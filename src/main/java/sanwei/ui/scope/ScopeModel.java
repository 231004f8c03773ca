package sanwei.ui.scope;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import sanwei.band.Bands;
import sanwei.ui.open.OpenModel;
import sanwei.ui.open.Opened;

/** The one place where the scope and the bands in force are set. */
public final class ScopeModel {

    private final ReadOnlyObjectWrapper<Optional<Setting>> setting = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** What the first dataset is judged by. */
    private Bands first = Bands.STANDARD;

    private Function<Opened, Scope> beginning = opened -> Scope.first(opened.market());

    public ScopeModel(OpenModel open) {
        open.reading().addListener((property, before, now) -> now.answer().ifPresent(this::show));
    }

    private void show(Opened opened) {
        boolean shown = setting.get().filter(s -> s.opened() == opened).isPresent();
        if (!shown) {
            setting.set(Optional.of(new Setting(opened, beginning.apply(opened), bands())));
        }
    }

    /** What a dataset is opened with from now on; asked while the one before is still the one that is shown. */
    public void beginWith(Function<Opened, Scope> scope) {
        beginning = scope;
    }

    /** Empty until the first dataset is open. */
    public ReadOnlyObjectProperty<Optional<Setting>> setting() {
        return setting.getReadOnlyProperty();
    }

    /** Makes the scope what it was at another moment, as long as the same dataset is open. */
    public void restore(Optional<Setting> other) {
        boolean same = other.map(Setting::opened).equals(setting.get().map(Setting::opened));
        if (same) {
            setting.set(other);
        }
    }

    public Bands bands() {
        return setting.get().map(Setting::bands).orElse(first);
    }

    /** Puts other bands in force, in any dataset. */
    public void judgeBy(Bands bands) {
        first = bands;
        setting.set(setting.get().map(s -> s.withBands(bands)));
    }

    public void change(UnaryOperator<Scope> change) {
        setting.set(setting.get().map(s -> s.withScope(change.apply(s.scope()))));
    }
}
