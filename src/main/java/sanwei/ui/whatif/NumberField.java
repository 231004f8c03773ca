package sanwei.ui.whatif;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import sanwei.allocation.parameter.Parameter.Figure;
import sanwei.ui.control.NumberInput;
import sanwei.ui.theme.Style;
import sanwei.ui.words.Words;

/** A figure as a number, which the arrow keys move. */
final class NumberField {

    private static final int COLUMNS = 5;

    private final DraftModel model;
    private final Figure figure;
    private final NumberInput input;
    private final Consumer<Optional<String>> onRefused;

    /** @param onRefused told why what is written is not taken, or that there is nothing to say */
    NumberField(Words words, DraftModel model, Figure figure, Consumer<Optional<String>> onRefused) {
        this.model = model;
        this.figure = figure;
        this.onRefused = onRefused;
        input = new NumberInput(words.say(words.language(), l -> new ParameterWords(words.texts()).name(figure)),
                () -> model.scenario().get(figure), value -> new ParameterWords(words.texts()).figure(figure, value),
                written -> read(figure, written), value -> {
                    onRefused.accept(Optional.empty());
                    model.set(figure, value);
                },
                written -> onRefused.accept(Optional.of(refusal(words, figure, written))));
        input.setId("number-" + figure.id().replace('.', '-'));
        input.setPrefColumnCount(COLUMNS);
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        words.language().addListener((property, before, now) -> show());
        show();
    }

    private static OptionalDouble read(Figure figure, String written) {
        OptionalDouble number = ParameterWords.number(figure, written);
        return number.isPresent() && figure.allows(number.getAsDouble()) ? number : OptionalDouble.empty();
    }

    private static String refusal(Words words, Figure figure, String written) {
        var said = new ParameterWords(words.texts());
        return words.texts().get("whatif.refused", written, said.figure(figure, figure.least()), said.figure(figure, figure.most()));
    }

    Node node() {
        return input;
    }

    void show() {
        input.show();
        boolean changed = model.scenario().isChanged(figure);
        input.getStyleClass().remove(Style.CHANGED);
        if (changed) {
            input.getStyleClass().add(Style.CHANGED);
        }
    }

    /** Up and down step, Escape takes back what is written. */
    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && input.isWritten()) {
            show();
            onRefused.accept(Optional.empty());
            event.consume();
        } else if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
            model.set(figure, Stepping.moved(figure, model.scenario().get(figure), event.getCode() == KeyCode.UP ? 1 : -1));
            event.consume();
        }
    }
}
