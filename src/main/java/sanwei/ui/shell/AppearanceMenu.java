package sanwei.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import sanwei.ui.action.Action;
import sanwei.ui.control.Icon;
import sanwei.ui.control.Named;
import sanwei.ui.settings.AppearanceChoice;
import sanwei.ui.theme.Style;
import sanwei.ui.theme.Theme;
import sanwei.ui.words.Words;

/** Chooses between light, dark and what the system uses. */
public final class AppearanceMenu {

    private final MenuButton button = new MenuButton();
    private final List<Action> actions = new ArrayList<>();

    public AppearanceMenu(Words words, Theme theme) {
        var group = new ToggleGroup();
        for (AppearanceChoice choice : AppearanceChoice.values()) {
            String code = choice.name().toLowerCase(Locale.ROOT);
            var item = new RadioMenuItem();
            item.setId("appearance-" + code);
            item.setGraphic(Icon.of(icon(choice)));
            item.setToggleGroup(group);
            item.setUserData(choice);
            Action action = Action.of("appearance." + code, () -> theme.choice().set(choice));
            item.textProperty().bind(words.text(action.text()));
            item.setOnAction(e -> action.give());
            button.getItems().add(item);
            actions.add(action);
        }
        show(group, theme.choice().get());
        theme.choice().addListener((property, before, now) -> show(group, now));
        button.setId("appearance");
        button.getStyleClass().addAll(Style.QUIET, "icon-menu");
        button.graphicProperty().bind(theme.choice().map(choice -> Icon.of(icon(choice))));
        Named.hinted(button, words.text("window.appearance"));
    }

    private static void show(ToggleGroup group, AppearanceChoice chosen) {
        group.getToggles().forEach(toggle -> toggle.setSelected(toggle.getUserData() == chosen));
    }

    private static Ikon icon(AppearanceChoice choice) {
        return switch (choice) {
            case LIGHT -> Feather.SUN;
            case DARK -> Feather.MOON;
            case SYSTEM -> Feather.MONITOR;
        };
    }

    public List<Action> actions() {
        return List.copyOf(actions);
    }

    public MenuButton node() {
        return button;
    }
}
