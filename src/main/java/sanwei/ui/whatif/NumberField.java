package sanwei.ui.whatif;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import sanwei.allocation.parameter.Parameter.Figure;
import sanwei.ui.control.Named;
import sanwei.ui.theme.Style;
import sanwei.ui.words.Words;

/** A figure as a number: what is written is taken when it can be, and else said why not. */
final class NumberField extends TextField {

    private static final int COLUMNS = 5;

    private final Words words;
    private final DraftModel model;
    private final Figure figure;
    private final Consumer<Optional<String>> onRefused;

    /** @param onRefused told why what is written is not taken, or that there is nothing to say */
    NumberField(Words words, DraftModel model, Figure figure, Consumer<Optional<String>> onRefused) {
        this.words = words;
        this.model = model;
        this.figure = figure;
        this.onRefused = onRefused;
        setId("number-" + figure.id().replace('.', '-'));
        setPrefColumnCount(COLUMNS);
        setAlignment(Pos.CENTER_RIGHT);
        Named.named(this, words.say(words.language(), l -> new ParameterWords(words.texts()).name(figure)));
        setOnAction(e -> take());
        focusedProperty().addListener((property, before, now) -> {
            if (!now) {
                take();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        words.language().addListener((property, before, now) -> show());
        show();
    }

    private ParameterWords said() {
        return new ParameterWords(words.texts());
    }

    private double value() {
        return model.scenario().get(figure);
    }

    void show() {
        setText(said().figure(figure, value()));
        boolean changed = model.scenario().isChanged(figure);
        getStyleClass().remove(Style.CHANGED);
        if (changed) {
            getStyleClass().add(Style.CHANGED);
        }
    }

    /** Up and down step, Escape takes back what is written. */
    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !getText().equals(said().figure(figure, value()))) {
            show();
            onRefused.accept(Optional.empty());
            event.consume();
        } else if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
            model.set(figure, Stepping.moved(figure, value(), event.getCode() == KeyCode.UP ? 1 : -1));
            event.consume();
        }
    }

    private void take() {
        if (getText().equals(said().figure(figure, value()))) {
            return;
        }
        OptionalDouble written = ParameterWords.number(figure, getText());
        if (written.isPresent() && figure.allows(written.getAsDouble())) {
            onRefused.accept(Optional.empty());
            model.set(figure, written.getAsDouble());
        } else {
            onRefused.accept(Optional.of(words.texts().get("whatif.refused", getText().strip(), said().figure(figure, figure.least()),
                    said().figure(figure, figure.most()))));
        }
        show();
    }
}
