package sanwei.ui.shell;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import sanwei.ui.control.Icon;
import sanwei.ui.control.Named;
import sanwei.ui.theme.Style;
import sanwei.ui.words.Words;

/** Leads from screen to screen. */
final class Rail extends VBox {

    private final ToggleGroup group = new ToggleGroup();

    Rail(Words words, List<Screen> screens, Consumer<Screen> onPick) {
        getStyleClass().add(Style.RAIL);
        for (Screen screen : screens) {
            var button = new ToggleButton();
            button.setId("rail-" + screen.key());
            button.setUserData(screen);
            button.setGraphic(Icon.of(screen.icon()));
            button.setContentDisplay(ContentDisplay.TOP);
            button.textProperty().bind(words.text("window." + screen.key()));
            button.getStyleClass().add(Style.RAIL_ITEM);
            button.setMaxWidth(Double.MAX_VALUE);
            button.setToggleGroup(group);
            Named.hinted(button, words.text("window.hint", words.text("window." + screen.key()), shortcut(screens.indexOf(screen))));
            button.setOnAction(e -> onPick.accept(screen));
            getChildren().add(button);
        }
    }

    private static String shortcut(int index) {
        return "Ctrl+" + (index + 1);
    }

    void show(Screen screen) {
        group.getToggles().forEach(toggle -> toggle.setSelected(toggle.getUserData() == screen));
    }
}
