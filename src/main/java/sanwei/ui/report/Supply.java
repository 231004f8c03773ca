package sanwei.ui.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import sanwei.report.outline.Item;
import sanwei.report.outline.Part;
import sanwei.ui.scope.ScopeModel;
import sanwei.workspace.Entry;
import sanwei.workspace.SavedBand;
import sanwei.workspace.SavedScenario;
import sanwei.workspace.SavedView;
import sanwei.workspace.Workspace;

/** What was kept on the other screens, as sections that can be added; latest first. */
public final class Supply {

    private final ObservableValue<Workspace> workspace;
    private final ScopeModel scope;

    public Supply(ObservableValue<Workspace> workspace, ScopeModel scope) {
        this.workspace = workspace;
        this.scope = scope;
    }

    private <E extends Entry> List<E> latest(Class<E> kind) {
        return workspace.getValue().all(kind).reversed();
    }

    /** The charts of saved views, called as these are. */
    List<Item> views() {
        return scope.setting().get().map(setting -> latest(SavedView.class).stream()
                .map(view -> Sections.of(view, setting)).toList()).orElse(List.of());
    }

    List<Item> bands() {
        return latest(SavedBand.class).stream()
                .map(band -> Sections.fresh(new Part.BandReview(band.measure(),
                        Optional.of(new Part.KeptBand(band.title().name(), band.title().date(), band.reason(), band.policy())))))
                .toList();
    }

    /** Each scenario on its own. */
    List<SavedScenario> scenarios() {
        return latest(SavedScenario.class);
    }

    Item comparison(Stream<SavedScenario> of) {
        return Sections.fresh(new Part.Scenarios(of.map(SavedScenario::scenario).toList()));
    }
}
