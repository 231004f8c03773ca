package sanwei.ui.shell;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.event.ActionEvent;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import sanwei.ui.action.Action;
import sanwei.ui.action.Buttons;
import sanwei.ui.control.Icon;
import sanwei.ui.words.Words;
import sanwei.work.Message;

/** A sentence about what was just done, with what can be done about it; it goes by itself. */
final class Toast extends HBox {

    private static final Duration LONG_ENOUGH = Duration.seconds(8);

    private final Words words;
    private final PauseTransition leaving = new PauseTransition(LONG_ENOUGH);

    Toast(Words words) {
        super(12);
        this.words = words;
        setId("toast");
        getStyleClass().add("toast");
        setAlignment(Pos.CENTER_LEFT);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        leaving.setOnFinished(e -> setVisible(false));
        setVisible(false);
    }

    void say(Message said, List<Action> actions) {
        var text = new Label();
        text.setId("toast-text");
        text.textProperty().bind(words.text("window.said", said));
        text.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().setAll(Icon.of(Feather.CHECK), text);
        for (Action action : actions) {
            Button button = Buttons.named(words, action);
            button.setId("toast-" + action.id());
            button.getStyleClass().add("small");
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.addEventHandler(ActionEvent.ACTION, e -> setVisible(false));
            getChildren().add(button);
        }
        setVisible(true);
        leaving.playFromStart();
    }
}
