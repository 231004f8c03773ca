package sanwei.ui.whatif;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import sanwei.allocation.parameter.Parameter;
import sanwei.ui.control.Choice;
import sanwei.ui.control.Segments;
import sanwei.ui.words.Words;
import sanwei.work.Coded;

/** One of several ways of doing something: side by side where they are few, else in a list. */
final class ChoiceInputs<E extends Enum<E> & Coded> implements Inputs {

    private static final int FEW = 2;

    private final DraftModel model;
    private final Parameter.Choice<E> parameter;
    private final Segments<E> segments;
    private final Choice<E> list;

    ChoiceInputs(Words words, DraftModel model, Parameter.Choice<E> parameter) {
        this.model = model;
        this.parameter = parameter;
        segments = new Segments<>(parameter.choices(),
                e -> words.say(words.language(), l -> new ParameterWords(words.texts()).choice(parameter, e)),
                e -> model.set(parameter, e));
        list = new Choice<>(words, words.say(words.language(), l -> new ParameterWords(words.texts()).name(parameter)),
                e -> new ParameterWords(words.texts()).choice(parameter, e), e -> model.set(parameter, e));
        node().setId("choice-" + parameter.id());
        list.node().setMaxWidth(Double.MAX_VALUE);
    }

    @Override
    public Node node() {
        Region node = parameter.choices().size() <= FEW ? segments.node() : list.node();
        return node;
    }

    @Override
    public void show() {
        E value = model.scenario().get(parameter);
        segments.show(value);
        list.show(parameter.choices(), value);
    }
}
