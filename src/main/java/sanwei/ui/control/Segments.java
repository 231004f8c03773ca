package sanwei.ui.control;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** A few values side by side, one of which is chosen. */
public final class Segments<T> {

    private final HBox box = new HBox();
    private final ToggleGroup group = new ToggleGroup();

    /** @param said the name of a value, followed when it changes */
    public Segments(List<T> values, Function<T, ObservableValue<String>> said, Consumer<T> onPick) {
        box.setAlignment(Pos.CENTER_LEFT);
        box.setMaxHeight(Region.USE_PREF_SIZE);
        for (T value : values) {
            var button = new ToggleButton();
            button.textProperty().bind(said.apply(value));
            button.setUserData(value);
            button.setToggleGroup(group);
            button.getStyleClass().addAll(Styles.SMALL, pill(values.indexOf(value), values.size()));
            button.setOnAction(e -> {
                button.setSelected(true);
                onPick.accept(value);
            });
            box.getChildren().add(button);
        }
    }

    private static String pill(int index, int size) {
        return index == 0 ? Styles.LEFT_PILL : index == size - 1 ? Styles.RIGHT_PILL : Styles.CENTER_PILL;
    }

    public Region node() {
        return box;
    }

    /** The buttons in the order of the values. */
    public List<ToggleButton> buttons() {
        return box.getChildren().stream().map(ToggleButton.class::cast).toList();
    }

    /** Which value is chosen; nobody is told. */
    public void show(T value) {
        group.getToggles().forEach(toggle -> toggle.setSelected(toggle.getUserData().equals(value)));
    }
}
