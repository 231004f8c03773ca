package sanwei.ui.shell;

import java.util.List;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import sanwei.ui.action.Action;
import sanwei.ui.control.Icon;
import sanwei.ui.control.Named;
import sanwei.ui.theme.Style;
import sanwei.ui.words.Words;

/** Leads from screen to screen. */
final class Rail extends VBox {

    private final ToggleGroup group = new ToggleGroup();

    /** @param going the commands that lead to the screens, in their order */
    Rail(Words words, List<Screen> screens, List<Action> going) {
        getStyleClass().add(Style.RAIL);
        for (int i = 0; i < screens.size(); i++) {
            Screen screen = screens.get(i);
            Action go = going.get(i);
            var button = new ToggleButton();
            button.setId("rail-" + screen.key());
            button.setUserData(screen);
            button.setGraphic(Icon.of(screen.icon()));
            button.setContentDisplay(ContentDisplay.TOP);
            button.textProperty().bind(words.text(go.text()));
            button.getStyleClass().add(Style.RAIL_ITEM);
            button.setMaxWidth(Double.MAX_VALUE);
            button.setToggleGroup(group);
            Named.hinted(button, go.hint(words));
            button.setOnAction(e -> go.give());
            getChildren().add(button);
        }
    }

    void show(Screen screen) {
        group.getToggles().forEach(toggle -> toggle.setSelected(toggle.getUserData() == screen));
    }
}
