package sanwei.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/** Gives controls the names that screen readers say and tooltips show. */
public final class Named {

    private static final Duration SOON = Duration.millis(400);

    private Named() {}

    /** A control whose purpose cannot be read on it: the name is its tooltip too. */
    public static <C extends Control> C hinted(C control, ObservableValue<String> name) {
        var tooltip = new Tooltip();
        tooltip.textProperty().bind(name);
        tooltip.setShowDelay(SOON);
        control.setTooltip(tooltip);
        return named(control, name);
    }

    public static <C extends Control> C named(C control, ObservableValue<String> name) {
        control.accessibleTextProperty().bind(name);
        return control;
    }
}
