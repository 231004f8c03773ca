package sanwei.ui.control;

import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleFunction;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;

/** A number to be written: what is written is taken when it can be, and else told and taken back. */
public final class NumberInput extends TextField {

    private final DoubleSupplier value;
    private final DoubleFunction<String> said;
    private final Function<String, OptionalDouble> read;
    private final DoubleConsumer onTake;
    private final Consumer<String> onRefused;

    /**
     * @param value as it is
     * @param read empty for a text that is no number, or one that cannot be taken
     * @param onRefused told what is written when it is not taken
     */
    public NumberInput(ObservableValue<String> name, DoubleSupplier value, DoubleFunction<String> said, Function<String, OptionalDouble> read,
            DoubleConsumer onTake, Consumer<String> onRefused) {
        this.value = value;
        this.said = said;
        this.read = read;
        this.onTake = onTake;
        this.onRefused = onRefused;
        setAlignment(Pos.CENTER_RIGHT);
        Named.named(this, name);
        setOnAction(e -> take());
        focusedProperty().addListener((property, before, now) -> {
            if (!now) {
                take();
            }
        });
    }

    /** Shows the number as it is. */
    public void show() {
        setText(said.apply(value.getAsDouble()));
    }

    /** Whether something else is written than the number as it is. */
    public boolean isWritten() {
        return !getText().equals(said.apply(value.getAsDouble()));
    }

    private void take() {
        String written = getText();
        if (isWritten()) {
            read.apply(written).ifPresentOrElse(onTake, () -> onRefused.accept(written.strip()));
            show();
        }
    }
}
