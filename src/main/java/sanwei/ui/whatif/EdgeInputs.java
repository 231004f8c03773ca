package sanwei.ui.whatif;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.controlsfx.control.RangeSlider;
import sanwei.allocation.parameter.Parameter.Figure;
import sanwei.ui.control.Named;
import sanwei.ui.control.Sliding;
import sanwei.ui.words.Words;

/** Both edges of a band on one slider, and as numbers beside its name. */
final class EdgeInputs implements Inputs {

    private final DraftModel model;
    private final Item.Edges edges;
    private final RangeSlider slider;
    private final NumberField lower;
    private final NumberField upper;
    private final HBox box;
    private final HBox fields;
    private boolean showing;

    EdgeInputs(Words words, DraftModel model, Item.Edges edges, Consumer<Optional<String>> onRefused) {
        this.model = model;
        this.edges = edges;
        slider = new RangeSlider(edges.lower().least(), edges.upper().most(), edges.lower().standard(), edges.upper().standard());
        lower = new NumberField(words, model, edges.lower(), onRefused);
        upper = new NumberField(words, model, edges.upper(), onRefused);
        box = new HBox(slider);
        box.getStyleClass().add("band-fields");
        HBox.setHgrow(slider, Priority.ALWAYS);
        fields = new HBox(4, lower.node(), new Label("–"), upper.node());
        fields.setAlignment(Pos.CENTER_RIGHT);
        slider.setId("slider-" + edges.lower().id());
        slider.setBlockIncrement(edges.lower().unit().step());
        Named.named(slider, words.text("whatif.edges." + edges.lower().id()));
        slider.lowValueProperty().addListener((property, before, now) -> slide(edges.lower(), now.doubleValue()));
        slider.highValueProperty().addListener((property, before, now) -> slide(edges.upper(), now.doubleValue()));
        Sliding.of(slider, model::hold, model::letGo);
    }

    private void slide(Figure edge, double value) {
        if (!showing) {
            model.set(edge, Stepping.snapped(edge, value));
        }
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public Optional<Node> besideName() {
        return Optional.of(fields);
    }

    @Override
    public void show() {
        double low = model.scenario().get(edges.lower());
        double high = Math.max(low, model.scenario().get(edges.upper()));
        showing = true;
        // the slider keeps its ends in order: whatever makes room goes first
        if (low > slider.getHighValue()) {
            slider.setHighValue(high);
        }
        slider.setLowValue(low);
        slider.setHighValue(high);
        showing = false;
        lower.show();
        upper.show();
    }
}
