package sanwei.ui.whatif;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Slider;
import sanwei.allocation.parameter.Parameter.Figure;
import sanwei.ui.control.Named;
import sanwei.ui.words.Words;

/** A figure as a slider, and as a number beside its name. */
final class FigureInputs implements Inputs {

    private final DraftModel model;
    private final Figure figure;
    private final Slider slider;
    private final NumberField field;
    private boolean showing;

    FigureInputs(Words words, DraftModel model, Figure figure, Consumer<Optional<String>> onRefused) {
        this.model = model;
        this.figure = figure;
        slider = new Slider(figure.least(), figure.most(), figure.standard());
        field = new NumberField(words, model, figure, onRefused);
        slider.setId("slider-" + figure.id().replace('.', '-'));
        slider.setBlockIncrement(figure.unit().step());
        slider.getStyleClass().add("small");
        Named.named(slider, words.say(words.language(), l -> new ParameterWords(words.texts()).name(figure)));
        slider.valueProperty().addListener((property, before, now) -> slide(now.doubleValue()));
        slider.valueChangingProperty().addListener((property, before, now) -> {
            if (now) {
                model.hold();
            } else {
                model.letGo();
            }
        });
    }

    private void slide(double value) {
        if (!showing) {
            model.set(figure, Stepping.snapped(figure, value));
        }
    }

    @Override
    public Node node() {
        return slider;
    }

    @Override
    public Optional<Node> besideName() {
        return Optional.of(field.node());
    }

    @Override
    public void show() {
        showing = true;
        slider.setValue(model.scenario().get(figure));
        showing = false;
        field.show();
    }
}
