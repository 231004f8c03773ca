package sanwei.ui.band;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.RangeSlider;
import sanwei.band.Edge;
import sanwei.measure.Band;
import sanwei.ui.control.Named;
import sanwei.ui.theme.Style;
import sanwei.ui.words.Words;

/** The same two edges as a slider and as numbers in percent. */
final class EdgeFields extends VBox {

    private final Words words;
    private final BandModel model;
    private final RangeSlider slider = new RangeSlider(0, 200, 60, 80);
    private final TextField lower;
    private final TextField upper;
    private final Label said = new Label();
    private boolean showing;

    EdgeFields(Words words, BandModel model) {
        super(8);
        this.words = words;
        this.model = model;
        lower = field(Edge.LOWER, "band.edge.lower");
        upper = field(Edge.UPPER, "band.edge.upper");
        said.setId("band-said");
        said.getStyleClass().add(Style.CAPTION);
        said.setWrapText(true);
        setUpSlider();
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var fields = new HBox(8, caption("band.edge.lower"), lower, space, caption("band.edge.upper"), upper);
        fields.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(slider, fields, said);
        getStyleClass().add("band-fields");
    }

    private Label caption(String key) {
        var label = new Label();
        label.textProperty().bind(words.text(key));
        label.getStyleClass().add(Style.CAPTION);
        return label;
    }

    private void setUpSlider() {
        slider.setId("band-slider");
        slider.setBlockIncrement(1);
        Named.named(slider, words.text("band.slider"));
        slider.lowValueProperty().addListener((property, before, now) -> slide(Edge.LOWER, now.doubleValue()));
        slider.highValueProperty().addListener((property, before, now) -> slide(Edge.UPPER, now.doubleValue()));
        for (var changing : List.of(slider.lowValueChangingProperty(), slider.highValueChangingProperty())) {
            changing.addListener((property, before, now) -> {
                if (now) {
                    model.hold();
                } else {
                    model.letGo();
                }
            });
        }
    }

    private void slide(Edge edge, double percent) {
        if (!showing) {
            model.move(edge, Math.rint(percent) / 100);
        }
    }

    private TextField field(Edge edge, String name) {
        var field = Named.named(new TextField(), words.text(name));
        field.setId("band-" + edge.name().toLowerCase(Locale.ROOT));
        field.setPrefColumnCount(6);
        field.setAlignment(Pos.CENTER_RIGHT);
        field.setOnAction(e -> take(edge, field));
        field.focusedProperty().addListener((property, before, now) -> {
            if (!now) {
                take(edge, field);
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.UP || e.getCode() == KeyCode.DOWN) {
                model.move(edge, Math.rint(edge.of(model.band()) * 1000 + (e.getCode() == KeyCode.UP ? 10 : -10)) / 1000);
                e.consume();
            }
        });
        return field;
    }

    private void take(Edge edge, TextField field) {
        if (field.getText().equals(written(edge))) {
            return;
        }
        OptionalDouble wanted = percent(field.getText());
        said.textProperty().unbind();
        said.setText("");
        if (wanted.isEmpty()) {
            said.textProperty().bind(words.text("band.edge.no_number", field.getText().strip()));
        } else {
            double rate = wanted.getAsDouble() / 100;
            model.hold();
            model.letGo();
            model.move(edge, rate);
            if (Math.abs(edge.of(model.band()) - rate) > 1e-9) {
                said.textProperty().bind(words.text("band.edge.clamped", written(Edge.LOWER), written(Edge.UPPER)));
            }
        }
        show(model.band());
    }

    private static OptionalDouble percent(String text) {
        try {
            double number = Double.parseDouble(text.strip().replace("%", "").replace("％", "").strip());
            return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    void show(Optional<Tried> tried) {
        tried.ifPresent(t -> show(t.band()));
    }

    private void show(Band band) {
        showing = true;
        // the slider keeps its ends apart: the one that makes room goes first
        if (band.lower() * 100 > slider.getHighValue()) {
            slider.setHighValue(band.upper() * 100);
        }
        slider.setLowValue(band.lower() * 100);
        slider.setHighValue(band.upper() * 100);
        lower.setText(written(Edge.LOWER));
        upper.setText(written(Edge.UPPER));
        showing = false;
    }

    private String written(Edge edge) {
        return new BandWords(words.texts()).rate(edge.of(model.band()));
    }
}
