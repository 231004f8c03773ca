package sanwei.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import sanwei.chart.Appearance;
import sanwei.ui.settings.AppearanceChoice;

/** Light or dark for the whole window: what the user chose, or what the system uses. */
public final class Theme {

    /** The bundled font has one weight; an outline makes up for the other. */
    private static final String STRONG = ".heading .text, .strong .text, .tile-name .text, .dataset > .label .text, .grid .table-cell:total .text"
            + " { -fx-stroke: -sw-text; -fx-stroke-width: 0.4px; }";

    private final ObjectProperty<AppearanceChoice> choice;
    private final ObservableValue<Appearance> appearance;

    public Theme(AppearanceChoice first) {
        choice = new SimpleObjectProperty<>(first);
        ObservableValue<ColorScheme> system = Platform.getPreferences().colorSchemeProperty();
        appearance = Bindings.createObjectBinding(() -> appearance(choice.get(), system.getValue()), choice, system);
    }

    private static Appearance appearance(AppearanceChoice choice, ColorScheme system) {
        return switch (choice) {
            case LIGHT -> Appearance.LIGHT;
            case DARK -> Appearance.DARK;
            case SYSTEM -> system == ColorScheme.DARK ? Appearance.DARK : Appearance.LIGHT;
        };
    }

    public ObjectProperty<AppearanceChoice> choice() {
        return choice;
    }

    public ObservableValue<Appearance> appearance() {
        return appearance;
    }

    /** Gives a scene, and the popups over it, the look of the product from now on. */
    public void dress(Scene scene) {
        scene.getStylesheets().addAll(Theme.class.getResource("sanwei.css").toExternalForm(), font());
        wear(scene, appearance.getValue());
        appearance.addListener((property, before, now) -> wear(scene, now));
    }

    private static void wear(Scene scene, Appearance appearance) {
        scene.getPreferences().setColorScheme(appearance == Appearance.DARK ? ColorScheme.DARK : ColorScheme.LIGHT);
        Application.setUserAgentStylesheet(switch (appearance) {
            case LIGHT -> new PrimerLight().getUserAgentStylesheet();
            case DARK -> new PrimerDark().getUserAgentStylesheet();
        });
    }

    /** The family depends on what the machine has, so it cannot stand in the stylesheet. */
    private static String font() {
        String rules = ".root { -fx-font-family: \"" + WindowFont.family() + "\"; }" + (WindowFont.isBundled() ? STRONG : "");
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(rules.getBytes(StandardCharsets.UTF_8));
    }
}
