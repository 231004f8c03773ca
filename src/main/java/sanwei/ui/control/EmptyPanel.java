package sanwei.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import sanwei.ui.theme.Style;

/** Stands where nothing can be shown: says what is missing and why, and offers the next step. */
public final class EmptyPanel extends VBox {

    /** Where the first answer is on its way. */
    public static EmptyPanel working(ObservableValue<String> what) {
        var panel = new EmptyPanel();
        panel.getChildren().addAll(Icon.of(Feather.LOADER), label(what, Style.BODY));
        return panel;
    }

    private EmptyPanel() {
        getStyleClass().add("empty-panel");
        setAlignment(Pos.CENTER);
    }

    public EmptyPanel(Ikon ikon, ObservableValue<String> heading, ObservableValue<String> reason) {
        this();
        getChildren().addAll(Icon.of(ikon), label(heading, Style.HEADING), label(reason, Style.BODY));
    }

    private static Node label(ObservableValue<String> text, String style) {
        var label = new Label();
        label.textProperty().bind(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMaxWidth(560);
        return label;
    }

    public EmptyPanel withStep(ObservableValue<String> name, Runnable step) {
        var button = new Button();
        button.textProperty().bind(name);
        button.getStyleClass().add("accent");
        button.setOnAction(e -> step.run());
        getChildren().add(button);
        return this;
    }
}
