package sanwei.ui.control;

import atlantafx.base.controls.Popover;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import sanwei.ui.theme.Style;

/** A button that says what is chosen and opens a panel to choose anew. */
public final class DropDown {

    private final Button button = new Button();
    private final Popover popover = new Popover();

    /** @param content made each time the panel opens; may close it */
    public DropDown(ObservableValue<String> said, ObservableValue<String> name, Function<DropDown, Node> content) {
        button.textProperty().bind(said);
        button.setGraphic(Icon.of(Feather.CHEVRON_DOWN));
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.getStyleClass().addAll(Style.QUIET, Style.DROP_DOWN);
        button.setMinWidth(Region.USE_PREF_SIZE);
        Named.hinted(button, name);
        popover.setArrowLocation(Popover.ArrowLocation.TOP_LEFT);
        popover.setDetachable(false);
        popover.setFadeInDuration(javafx.util.Duration.millis(120));
        button.setOnAction(e -> {
            if (popover.isShowing()) {
                popover.hide();
            } else {
                popover.setContentNode(content.apply(this));
                popover.show(button);
            }
        });
    }

    /** Opens upwards to the left, for a button low at the right end of the window. */
    public DropDown upwards() {
        popover.setArrowLocation(Popover.ArrowLocation.BOTTOM_RIGHT);
        return this;
    }

    public Button node() {
        return button;
    }

    public void close() {
        popover.hide();
    }
}
