package sanwei.ui.shell;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import sanwei.ui.control.Clip;
import sanwei.ui.control.Icon;
import sanwei.ui.control.Named;
import sanwei.ui.theme.Style;
import sanwei.ui.words.Words;

/** A sentence across the window that something asked for could not be done. */
final class Notice extends HBox {

    private final Label text = new Label();

    Notice(Words words) {
        setId("notice");
        getStyleClass().add(Style.NOTICE);
        setAlignment(Pos.CENTER_LEFT);
        text.setWrapText(true);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        var copy = Named.hinted(new Button(), words.text("window.copy"));
        copy.setGraphic(Icon.of(Feather.COPY));
        copy.getStyleClass().addAll(Style.QUIET, "small");
        copy.setOnAction(e -> Clip.put(Clip.Content.of(text.getText())));
        var close = Named.hinted(new Button(), words.text("window.close"));
        close.setGraphic(Icon.of(Feather.X));
        close.getStyleClass().addAll(Style.QUIET, "small");
        close.setOnAction(e -> hide());
        getChildren().addAll(Icon.of(Feather.ALERT_TRIANGLE), text, copy, close);
        hide();
    }

    void say(ObservableValue<String> sentence) {
        text.textProperty().bind(sentence);
        setVisible(true);
        setManaged(true);
    }

    void hide() {
        setVisible(false);
        setManaged(false);
    }
}
