package sanwei.ui.shell;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;

/** Lays one sheet at a time over the window: it has mouse and keyboard until it is taken away. */
final class Cover extends StackPane {

    private final ChangeListener<Node> keepFocus = (property, before, now) -> keep(now);
    private Optional<Node> before = Optional.empty();

    Cover() {
        getStyleClass().add("cover");
        setPadding(new Insets(48, 16, 16, 16));
        setVisible(false);
        setOnMousePressed(e -> {
            if (e.getTarget() == this) {
                hide();
            }
        });
    }

    ReadOnlyBooleanProperty shown() {
        return visibleProperty();
    }

    void show(Node sheet, Pos at) {
        Scene scene = getScene();
        if (!isVisible()) {
            before = Optional.ofNullable(scene.getFocusOwner());
            scene.focusOwnerProperty().addListener(keepFocus);
        }
        setAlignment(at);
        getChildren().setAll(sheet);
        setVisible(true);
        sheet.requestFocus();
    }

    /** The keyboard returns to where it was. */
    void hide() {
        if (isVisible()) {
            getScene().focusOwnerProperty().removeListener(keepFocus);
            setVisible(false);
            getChildren().clear();
            before.ifPresent(Node::requestFocus);
            before = Optional.empty();
        }
    }

    private void keep(Node focused) {
        boolean inside = Stream.iterate(focused, n -> n != null, n -> (Node) n.getParent()).anyMatch(n -> n == this);
        if (!inside) {
            getChildren().getFirst().requestFocus();
        }
    }
}
