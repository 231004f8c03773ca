package sanwei.ui.whatif.analysis;

import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import sanwei.allocation.parameter.Parameter.Figure;
import sanwei.allocation.parameter.Scenario;
import sanwei.simulation.analysis.Range;
import sanwei.text.ScenarioWords;
import sanwei.ui.control.Choice;
import sanwei.ui.control.NumberInput;
import sanwei.ui.words.Words;

/** The ends that a parameter is moved between, behind the choice of the parameter where there is one. */
final class MovedField {

    private static final int COLUMNS = 5;
    private static final double WIDEST = 200;

    private final Words words;
    private final Supplier<Moved> moved;
    private final Supplier<Scenario> scenario;
    private final Choice<Figure> parameter;
    private final NumberInput low;
    private final NumberInput high;

    /**
     * @param id that the ids of its fields begin with
     * @param scenario whose value the parameter is moved around
     */
    MovedField(Words words, String id, Supplier<Moved> moved, Supplier<Scenario> scenario, Consumer<Moved> onChange) {
        this.words = words;
        this.moved = moved;
        this.scenario = scenario;
        parameter = new Choice<>(words, words.text("analysing.parameter"), p -> new ScenarioWords(words.texts()).name(p),
                p -> onChange.accept(Moved.of(p)));
        parameter.node().setId(id + "-parameter");
        parameter.node().setPrefWidth(WIDEST);
        low = end(id + "-low", "analysing.low", () -> ends().low(), v -> onChange.accept(Moved.of(moved.get().parameter(), v,
                ends().high())));
        high = end(id + "-high", "analysing.high", () -> ends().high(), v -> onChange.accept(Moved.of(moved.get().parameter(),
                ends().low(), v)));
    }

    private Moved.Ends ends() {
        return moved.get().shown(scenario.get());
    }

    private NumberInput end(String id, String key, DoubleSupplier value, DoubleConsumer onTake) {
        var input = new NumberInput(words.text(key), value, v -> new ScenarioWords(words.texts()).figure(moved.get().parameter(), v),
                this::read, onTake, refused -> { });
        input.setId(id);
        input.setPrefColumnCount(COLUMNS);
        return input;
    }

    private OptionalDouble read(String text) {
        Figure figure = moved.get().parameter();
        OptionalDouble number = Written.of(figure).read(text);
        return number.isPresent() && figure.allows(number.getAsDouble()) ? number : OptionalDouble.empty();
    }

    /** Parameter and ends. */
    Node node() {
        return row(parameter.node(), ends(low, high));
    }

    /** The ends alone. */
    HBox fields() {
        return ends(low, high);
    }

    private static HBox ends(Node low, Node high) {
        return row(low, new Label("–"), high);
    }

    private static HBox row(Node... nodes) {
        var row = new HBox(4, nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    void show() {
        parameter.show(Range.movable(), moved.get().parameter());
        low.show();
        high.show();
    }
}
