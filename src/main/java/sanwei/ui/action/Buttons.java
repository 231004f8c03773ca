package sanwei.ui.action;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuItem;
import org.kordamp.ikonli.Ikon;
import sanwei.ui.control.Icon;
import sanwei.ui.control.Named;
import sanwei.ui.theme.Style;
import sanwei.ui.words.Words;

/** Controls that give a command: name, key and whether it can be given come from the command. */
public final class Buttons {

    private Buttons() {}

    /** A picture without words; the name is its tooltip. */
    public static Button icon(Words words, Action action, Ikon ikon) {
        Button button = giving(words, action);
        button.setGraphic(Icon.of(ikon));
        button.getStyleClass().add(Style.QUIET);
        return button;
    }

    /** A button that gives the command in its own way takes over its name, its key and when it can be given. */
    public static void tie(Words words, Action action, ButtonBase button) {
        Named.hinted(button, action.hint(words));
        button.setId(action.id());
        button.disableProperty().bind(action.enabled().map(possible -> !possible));
    }

    /** The name as it stands; the key is in its tooltip. */
    public static Button named(Words words, Action action) {
        Button button = giving(words, action);
        button.textProperty().bind(words.text(action.text()));
        return button;
    }

    private static Button giving(Words words, Action action) {
        var button = new Button();
        tie(words, action, button);
        button.setOnAction(e -> action.give());
        return button;
    }

    /** The key is shown beside the name; it is the window that hears it. */
    public static MenuItem item(Words words, Action action) {
        var item = new MenuItem();
        item.textProperty().bind(words.text(action.text()));
        action.keys().stream().findFirst().ifPresent(item::setAccelerator);
        item.setOnAction(e -> action.give());
        return item;
    }
}
