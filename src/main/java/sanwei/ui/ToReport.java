package sanwei.ui;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.kordamp.ikonli.feather.Feather;
import sanwei.report.outline.Part;
import sanwei.ui.action.Action;
import sanwei.ui.action.Buttons;
import sanwei.ui.control.Icon;
import sanwei.ui.control.Named;
import sanwei.ui.explore.Excerpt;
import sanwei.ui.report.Adding;
import sanwei.ui.theme.Style;
import sanwei.ui.words.Words;

/** The commands that put what a screen shows into the report in hand, by the key of the screen. */
record ToReport(Map<String, List<Action>> byScreen) {

    private static final String KEY = "Shortcut+I";

    static ToReport of(Models models, Adding adding) {
        return new ToReport(Map.of(
                "explore", List.of(
                        Action.of("to_report.chart", () -> Excerpt.chart(models.explore()).ifPresent(adding::add)).on(KEY),
                        Action.of("to_report.grid", () -> Excerpt.grid(models.explore()).ifPresent(adding::add)).on("Shortcut+Shift+I")),
                "band", List.of(Action.of("to_report.band", () -> adding.add(Part.bandReview(models.band().measure()))).on(KEY)),
                "whatif", List.of(Action.of("to_report.scenarios", () ->
                        adding.add(new Part.Scenarios(models.whatIf().compared()))).on(KEY))));
    }

    List<Action> on(String screen) {
        return byScreen.getOrDefault(screen, List.of());
    }

    /** A button in the frame, for whatever screen is shown. */
    MenuButton button(Words words, Supplier<String> screen) {
        var button = new MenuButton();
        button.setId("to-report");
        button.setGraphic(Icon.of(Feather.FILE_PLUS));
        button.getStyleClass().addAll(Style.QUIET, "icon-menu");
        Named.hinted(button, words.text("compose.to_report"));
        button.getItems().add(new MenuItem());
        button.setOnShowing(e -> {
            button.getItems().setAll(on(screen.get()).stream().map(a -> Buttons.item(words, a)).toList());
            if (button.getItems().isEmpty()) {
                var nothing = new MenuItem(words.texts().get("compose.to_report.nothing"));
                nothing.setDisable(true);
                button.getItems().add(nothing);
            }
        });
        return button;
    }
}
