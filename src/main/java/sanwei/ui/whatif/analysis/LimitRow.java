package sanwei.ui.whatif.analysis;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import sanwei.simulation.analysis.Goal;
import sanwei.simulation.analysis.Limit;
import sanwei.simulation.analysis.Limit.Side;
import sanwei.ui.control.Icon;
import sanwei.ui.control.Named;
import sanwei.ui.control.NumberInput;
import sanwei.ui.control.Segments;
import sanwei.ui.theme.Style;
import sanwei.ui.words.Words;

/** What an indicator is to keep to. */
final class LimitRow {

    private final Words words;
    private final Consumer<Limit> onChange;
    private final Function<Goal, Limit> usual;
    private final ObjectProperty<Goal> goal = new SimpleObjectProperty<>();
    private final Segments<Side> side;
    private final NumberInput value;
    private final HBox node;
    private Limit limit;

    /**
     * @param place 0 for the target, which always stays
     * @param usual what an indicator is to keep to unless something else is chosen
     */
    LimitRow(Words words, int place, Limit first, ObservableValue<Optional<Subject>> subject, Function<Goal, Limit> usual,
            Consumer<Limit> onChange, Runnable onRemove) {
        this.words = words;
        this.usual = usual;
        this.onChange = onChange;
        limit = first;
        goal.set(first.goal());
        side = new Segments<>(List.of(Side.values()), s -> words.say(words.language(), l -> GoalSaid.side(s)),
                s -> onChange.accept(new Limit(limit.goal(), s, limit.value())));
        value = new NumberInput(words.text("analysing.seek.limit"), () -> limit.value(), v -> Written.of(limit.goal().measure()).said(v),
                this::read,
                v -> onChange.accept(new Limit(limit.goal(), limit.side(), v)), refused -> { });
        value.setId("seek-limit-" + place);
        value.setPrefColumnCount(5);
        var label = new Label();
        label.textProperty().bind(words.text(place == 0 ? "analysing.seek.target" : "analysing.seek.keep"));
        label.getStyleClass().add(Style.CAPTION);
        label.setMinWidth(Region.USE_PREF_SIZE);
        var field = new GoalField(words, subject, goal, this::choose);
        node = new HBox(4, label, field.node(), side.node(), value);
        node.setAlignment(Pos.CENTER_LEFT);
        if (place > 0) {
            node.getChildren().add(remove(onRemove));
        }
        show(first);
    }

    /** A figure of one indicator says nothing of another one. */
    private void choose(Goal other) {
        boolean same = other.measure() == limit.goal().measure();
        onChange.accept(same ? new Limit(other, limit.side(), limit.value()) : usual.apply(other));
    }

    private OptionalDouble read(String text) {
        return Written.of(limit.goal().measure()).read(text);
    }

    private Button remove(Runnable onRemove) {
        var remove = Named.hinted(new Button(), words.text("analysing.seek.remove"));
        remove.setGraphic(Icon.of(Feather.X));
        remove.getStyleClass().addAll(Style.QUIET, "small");
        remove.setOnAction(e -> onRemove.run());
        return remove;
    }

    Node node() {
        return node;
    }

    void show(Limit now) {
        limit = now;
        goal.set(now.goal());
        side.show(now.side());
        value.show();
    }
}
