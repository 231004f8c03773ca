package sanwei.ui.whatif;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import sanwei.allocation.parameter.Parameter;
import sanwei.ui.words.Words;

/** The controls of an item. */
interface Inputs {

    Node node();

    /** A control small enough for the line of the name. */
    default Optional<Node> besideName() {
        return Optional.empty();
    }

    /** Shows what is entered. */
    void show();

    static Inputs of(Words words, DraftModel model, Item item, Consumer<Optional<String>> onRefused) {
        return switch (item) {
            case Item.Edges edges -> new EdgeInputs(words, model, edges, onRefused);
            case Item.Table table -> new TableInputs(words, model, table, onRefused);
            case Item.One(Parameter.Figure figure) -> new FigureInputs(words, model, figure, onRefused);
            case Item.One(Parameter.Choice<?> choice) -> new ChoiceInputs<>(words, model, choice);
            case Item.One(Parameter.Members members) -> new MemberInputs(words, model, members);
        };
    }
}
