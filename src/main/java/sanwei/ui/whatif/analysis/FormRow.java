package sanwei.ui.whatif.analysis;

import java.util.OptionalDouble;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import sanwei.ui.control.NumberInput;
import sanwei.ui.theme.Style;
import sanwei.ui.words.Words;

/** What an analysis is told, part beside part as far as there is room. */
final class FormRow extends FlowPane {

    private static final double GAP = 12;

    private final Words words;

    FormRow(Words words) {
        super(GAP, 4);
        this.words = words;
        setRowValignment(VPos.CENTER);
    }

    FormRow add(String key, Node control) {
        getChildren().add(labelled(words, key, control));
        return this;
    }

    /** A control behind what it is for. */
    static HBox labelled(Words words, String key, Node... controls) {
        var label = new Label();
        label.textProperty().bind(words.text(key));
        label.getStyleClass().add(Style.CAPTION);
        label.setMinWidth(Region.USE_PREF_SIZE);
        var box = new HBox(4, label);
        box.getChildren().addAll(controls);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    /** A number of a form; what cannot be taken is taken back. */
    static NumberInput number(Words words, String id, String key, int columns, Written written, DoubleSupplier value,
            DoubleConsumer onTake) {
        return number(words, id, key, columns, written, value, written::read, onTake);
    }

    static NumberInput number(Words words, String id, String key, int columns, Written written, DoubleSupplier value,
            Function<String, OptionalDouble> read, DoubleConsumer onTake) {
        var input = new NumberInput(words.text(key), value, written::said, read, onTake, refused -> { });
        input.setId(id);
        input.setPrefColumnCount(columns);
        input.show();
        return input;
    }
}
