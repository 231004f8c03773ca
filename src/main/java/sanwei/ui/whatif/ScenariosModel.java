package sanwei.ui.whatif;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import sanwei.allocation.parameter.Scenario;
import sanwei.dataset.Market;
import sanwei.ui.scope.ScopeModel;
import sanwei.ui.scope.Setting;
import sanwei.ui.workspace.WorkspaceModel;
import sanwei.work.BadInput;
import sanwei.work.Cancellation;
import sanwei.work.Message;
import sanwei.workspace.SavedScenario;
import sanwei.workspace.ScenarioFile;
import sanwei.workspace.Title;
import sanwei.workspace.Workspace;

/** The scenarios that are kept, as a tree of what was branched off what. */
public final class ScenariosModel {

    private final WorkspaceModel workspace;
    private final ScopeModel scope;
    private final DraftModel draft;
    private final Clock clock;
    private final ObservableValue<List<SavedScenario>> all;
    private final ReadOnlyObjectWrapper<List<Message>> said = new ReadOnlyObjectWrapper<>(List.of());

    public ScenariosModel(WorkspaceModel workspace, ScopeModel scope, DraftModel draft, Clock clock) {
        this.workspace = workspace;
        this.scope = scope;
        this.draft = draft;
        this.clock = clock;
        all = workspace.workspace().map(w -> w.all(SavedScenario.class));
        scope.setting().addListener((property, before, now) -> said.set(current().map(this::foreign).orElse(List.of())));
    }

    /** What a replay is held against as it is now; history where that scenario is gone. */
    Against now(Against against) {
        return switch (against) {
            case Against.History history -> history;
            case Against.Other other when other.id().isEmpty() -> other;
            case Against.Other other -> other.id().flatMap(this::find).<Against>map(Against.Other::of).orElse(new Against.History());
        };
    }

    /** In the order in which they were made. */
    public ObservableValue<List<SavedScenario>> all() {
        return all;
    }

    /** What there is to say of the scenario that was opened last. */
    ReadOnlyObjectProperty<List<Message>> said() {
        return said.getReadOnlyProperty();
    }

    /**
     * One of the tree.
     *
     * @param depth number of scenarios above it
     */
    record Node(SavedScenario saved, int depth) {}

    /** Each right below the one it was branched off; where that is gone, at the top. */
    List<Node> tree() {
        List<Node> nodes = new ArrayList<>();
        all.getValue().stream().filter(s -> s.parent().flatMap(this::find).isEmpty()).forEach(s -> add(s, 0, nodes));
        return nodes;
    }

    private void add(SavedScenario saved, int depth, List<Node> nodes) {
        boolean there = nodes.stream().anyMatch(n -> n.saved().title().id().equals(saved.title().id()));
        if (!there) {
            nodes.add(new Node(saved, depth));
            all.getValue().stream().filter(s -> s.parent().equals(Optional.of(saved.title().id()))).forEach(s -> add(s, depth + 1, nodes));
        }
    }

    Optional<SavedScenario> find(String id) {
        return all.getValue().stream().filter(s -> s.title().id().equals(id)).findFirst();
    }

    /** The saved scenario that the parameters under way began with. */
    Optional<SavedScenario> current() {
        return draft.entered().get().of().flatMap(this::find);
    }

    /** Keeps the parameters under way as a new scenario below the one they began with, and goes on with it. */
    public void save(String name, String note) {
        scope.setting().get().ifPresent(setting -> add(name, note, current().map(s -> s.title().id()), draft.scenario(), setting));
    }

    private void add(String name, String note, Optional<String> parent, Scenario scenario, Setting setting) {
        var title = Title.of(name.strip(), LocalDate.now(clock));
        var saved = new SavedScenario(title, note.strip(), parent, false, setting.scope().products(), setting.opened().title(),
                setting.opened().market().fingerprint(), scenario);
        workspace.change(w -> w.with(saved));
        use(saved);
    }

    /** Whether the parameters under way can go into the scenario they began with. */
    boolean isUpdatable() {
        return current().filter(s -> !s.locked() && !s.scenario().equals(draft.scenario())).isPresent()
                && draft.problem().getValue().isEmpty();
    }

    /** Keeps the parameters under way in the scenario they began with. */
    void update() {
        current().filter(s -> !s.locked()).ifPresent(s -> replace(s, old -> old.with(draft.scenario())));
    }

    /** A copy below it, which is opened. */
    void branch(SavedScenario of, String name) {
        scope.setting().get().ifPresent(setting -> add(name, "", Optional.of(of.title().id()), of.scenario(), setting));
    }

    void rename(SavedScenario saved, String name) {
        if (!name.isBlank() && !saved.locked()) {
            replace(saved, s -> s.named(name.strip()));
        }
    }

    void lock(SavedScenario saved, boolean locked) {
        replace(saved, s -> s.locked(locked));
    }

    private void replace(SavedScenario saved, UnaryOperator<SavedScenario> change) {
        SavedScenario changed = change.apply(saved);
        workspace.change(w -> w.with(changed));
        if (draft.entered().get().of().equals(Optional.of(saved.title().id()))) {
            draft.use(new Draft(draft.scenario().named(changed.title().name()), Optional.of(saved.title().id())));
        }
    }

    /** What was branched off it moves up to where it stood. */
    void delete(SavedScenario saved) {
        List<SavedScenario> left = all.getValue().stream()
                .filter(s -> s != saved)
                .map(s -> s.parent().equals(Optional.of(saved.title().id())) ? s.under(saved.parent()) : s)
                .toList();
        restore(left);
    }

    /** Makes them what they were at another moment. */
    public void restore(List<SavedScenario> other) {
        workspace.change((Workspace w) -> w.withAll(SavedScenario.class, other));
    }

    /** Goes on with its parameters, and says so where it was made for something else. */
    public void open(SavedScenario saved) {
        said.set(foreign(saved));
        use(saved);
    }

    private void use(SavedScenario saved) {
        draft.use(new Draft(saved.scenario(), Optional.of(saved.title().id())));
    }

    private List<Message> foreign(SavedScenario saved) {
        return scope.setting().get().map(s -> foreign(saved, s)).orElse(List.of());
    }

    private static List<Message> foreign(SavedScenario saved, Setting setting) {
        Market market = setting.opened().market();
        List<Message> said = new ArrayList<>();
        if (!saved.fingerprint().equals(market.fingerprint())) {
            said.add(Message.of("whatif.other_dataset", saved.title().name(), saved.dataset()));
        }
        if (!saved.products().equals(setting.scope().products())) {
            said.add(Message.of("whatif.other_products", saved.title().name()));
        }
        return said;
    }

    /** @throws BadInput when it cannot be read */
    void read(Path file) {
        ScenarioFile.Read read = ScenarioFile.read(file);
        scope.setting().get().ifPresent(setting -> add(read.scenario().name(), "", Optional.empty(), read.scenario(), setting));
        said.set(read.warnings());
    }

    /** @throws BadInput when it cannot be written */
    void write(SavedScenario saved, Path file) {
        ScenarioFile.write(file, saved.scenario(), new Cancellation());
    }
}
