package sanwei.ui.control;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import sanwei.ui.words.Words;

/** A drop-down list of values named in the language of the window. */
public final class Choice<T> {

    private final ComboBox<T> box = new ComboBox<>();
    private final Function<T, String> said;
    private boolean showing;

    /** @param said the name of a value in the language of the moment */
    public Choice(Words words, ObservableValue<String> name, Function<T, String> said, Consumer<T> onPick) {
        this.said = said;
        Named.named(box, name);
        box.setVisibleRowCount(16);
        sayAnew();
        words.language().addListener((property, before, now) -> sayAnew());
        box.valueProperty().addListener((property, before, now) -> {
            if (!showing && now != null) {
                onPick.accept(now);
            }
        });
    }

    private void sayAnew() {
        box.setCellFactory(list -> new Cell());
        box.setButtonCell(new Cell());
    }

    public ComboBox<T> node() {
        return box;
    }

    /** What can be chosen and what is; nobody is told. */
    public void show(List<T> values, T value) {
        showing = true;
        if (!box.getItems().equals(values)) {
            // the box keeps the text of a value that was not among its items
            box.setValue(null);
            box.getItems().setAll(values);
        }
        box.setValue(value);
        showing = false;
    }

    private final class Cell extends ListCell<T> {
        @Override
        protected void updateItem(T value, boolean empty) {
            super.updateItem(value, empty);
            setText(empty || value == null ? "" : said.apply(value));
        }
    }
}
