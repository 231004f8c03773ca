package sanwei.ui.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import sanwei.ui.action.Action;
import sanwei.ui.action.Buttons;
import sanwei.ui.action.Entry;
import sanwei.ui.control.DropDown;
import sanwei.ui.words.Words;
import sanwei.workspace.SavedView;

/** Leads to the saved views: a button, a command, and each view by its name in the palette. */
public final class SavedViewsMenu {

    private final Words words;
    private final SavedViewsModel saved;
    private final Consumer<SavedView> toReport;
    private final DropDown button;
    private final Action save;

    /** @param toReport puts a saved view into the report in hand */
    public SavedViewsMenu(Words words, ViewModel view, SavedViewsModel saved, Consumer<SavedView> toReport) {
        this.words = words;
        this.saved = saved;
        this.toReport = toReport;
        button = new DropDown(words.say(saved.all(), all -> words.texts().get("view.saved", all.size())), words.text("action.save_view"), this::panel);
        save = Action.of("save_view", button.node()::fire).on("Shortcut+S").when(view.setting().map(Optional::isPresent));
        Buttons.tie(words, save, button.node());
    }

    private Node panel(DropDown in) {
        var panel = new SavedViewsPanel(words, saved, toReport, in::close);
        Platform.runLater(panel::requestFocus);
        return panel;
    }

    public Node node() {
        return button.node();
    }

    public List<Action> actions() {
        return List.of(save);
    }

    /** The views, latest first; each leads to Explore. */
    public Stream<Entry> entries(Runnable toExplore) {
        return saved.all().getValue().reversed().stream().map(view -> entry(view, toExplore));
    }

    private Entry entry(SavedView view, Runnable toExplore) {
        return new Entry(view.title().id(), words.texts().get("action.kind.view"), view.title().name(), "", () -> {
            saved.open(view);
            toExplore.run();
        });
    }
}
