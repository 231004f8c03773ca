package sanwei.ui.history;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import sanwei.ui.control.Icon;
import sanwei.ui.control.Named;
import sanwei.ui.theme.Style;
import sanwei.ui.words.Words;

/** Takes changes back and makes them again, by button or key. */
public final class HistoryButtons {

    private final Words words;
    private final History history;

    public HistoryButtons(Words words, History history) {
        this.words = words;
        this.history = history;
    }

    public Node node() {
        var buttons = new HBox(
                button("undo", Feather.CORNER_UP_LEFT, "Ctrl+Z", history.canUndo(), history::undo),
                button("redo", Feather.CORNER_UP_RIGHT, "Ctrl+Y", history.canRedo(), history::redo));
        buttons.setAlignment(Pos.CENTER);
        return buttons;
    }

    private Button button(String key, Ikon ikon, String shortcut, ObservableBooleanValue possible, Runnable action) {
        var button = Named.hinted(new Button(), words.text("window.hint", words.text("window." + key), shortcut));
        button.setId(key);
        button.setGraphic(Icon.of(ikon));
        button.getStyleClass().add(Style.QUIET);
        button.disableProperty().bind(Bindings.not(possible));
        button.setOnAction(e -> action.run());
        return button;
    }

    /** Ctrl+Z, Ctrl+Y and Ctrl+Shift+Z, wherever no field of text takes them for itself. */
    public void listen(Scene scene) {
        scene.getAccelerators().put(new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN), history::undo);
        scene.getAccelerators().put(new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN), history::redo);
        scene.getAccelerators().put(new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN), history::redo);
    }
}
