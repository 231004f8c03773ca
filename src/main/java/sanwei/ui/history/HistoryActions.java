package sanwei.ui.history;

import java.util.List;
import sanwei.ui.action.Action;

/** The commands that take changes back and make them again; a field of text takes their keys for itself. */
public record HistoryActions(Action undo, Action redo) {

    public static HistoryActions of(History history) {
        return new HistoryActions(
                Action.of("undo", history::undo).on("Shortcut+Z").when(history.canUndo()),
                Action.of("redo", history::redo).on("Shortcut+Y", "Shortcut+Shift+Z").when(history.canRedo()));
    }

    public List<Action> all() {
        return List.of(undo, redo);
    }
}
