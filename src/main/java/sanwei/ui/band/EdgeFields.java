package sanwei.ui.band;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import javafx.geometry.Insets;
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
import sanwei.band.Histogram;
import sanwei.measure.Band;
import sanwei.measure.Measure;
import sanwei.measure.Unit;
import sanwei.ui.control.Named;
import sanwei.ui.control.Sliding;
import sanwei.ui.theme.Style;
import sanwei.ui.words.Words;

/** The same two edges as a slider, which runs along the axis of the histogram, and as numbers. */
final class EdgeFields extends VBox {

    /** Width of a thumb in the stylesheet: its middle stands under the handle of the histogram. */
    private static final double THUMB = 14;

    private final Words words;
    private final BandModel model;
    private final RangeSlider slider = new RangeSlider(0, Histogram.BINS, 0, Histogram.BINS);
    private final TextField lower;
    private final TextField upper;
    private final Label said = new Label();
    private final Label month = new Label();
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
        month.textProperty().bind(words.text("band.edge.month"));
        month.getStyleClass().add(Style.CAPTION);
        month.setWrapText(true);
        for (Region below : List.of(fields, said, month)) {
            VBox.setMargin(below, new Insets(0, THUMB / 2, 0, THUMB / 2));
        }
        setPadding(new Insets(4, BandHistogram.SIDE - THUMB / 2, 12, BandHistogram.SIDE - THUMB / 2));
        getChildren().addAll(slider, fields, month, said);
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
        // the slider would not let the focus go on; handles and fields do the same by keyboard
        slider.setFocusTraversable(false);
        slider.skinProperty().addListener((property, before, now) ->
                Stream.of(".low-thumb", ".high-thumb").forEach(thumb -> slider.lookup(thumb).setFocusTraversable(false)));
        slider.lowValueProperty().addListener((property, before, now) -> slide(Edge.LOWER, now.doubleValue()));
        slider.highValueProperty().addListener((property, before, now) -> slide(Edge.UPPER, now.doubleValue()));
        Sliding.of(slider, model::hold, model::letGo);
    }

    private void slide(Edge edge, double steps) {
        if (!showing) {
            model.move(edge, model.scale().value(Math.rint(steps)));
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
                model.move(edge, model.scale().moved(edge.of(model.band()), e.getCode() == KeyCode.UP ? 1 : -1));
                e.consume();
            }
        });
        return field;
    }

    private void take(Edge edge, TextField field) {
        if (field.getText().equals(written(edge))) {
            return;
        }
        OptionalDouble wanted = number(field.getText());
        said.textProperty().unbind();
        said.setText("");
        if (wanted.isEmpty()) {
            said.textProperty().bind(words.text("band.edge.no_number", field.getText().strip(), highest()));
        } else {
            double value = model.measure().unit() == Unit.RATE ? wanted.getAsDouble() / 100 : wanted.getAsDouble();
            model.hold();
            model.move(edge, value);
            model.letGo();
            if (Math.abs(edge.of(model.band()) - value) > 1e-9) {
                said.textProperty().bind(words.text("band.edge.clamped", written(Edge.LOWER), written(Edge.UPPER), highest()));
            } else if (model.band().lower() == model.band().upper()) {
                said.textProperty().bind(words.text("band.edge.equal", written(edge)));
            }
        }
        write();
    }

    private static OptionalDouble number(String text) {
        try {
            double number = Double.parseDouble(text.strip().replace("%", "").replace("％", "").strip());
            return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    /** @param axis that the slider runs along */
    void show(Optional<Tried> tried, Axis axis) {
        tried.ifPresent(t -> {
            month.setVisible(t.measure() == Measure.STOCK_TO_SALES);
            month.setManaged(month.isVisible());
            show(t.band(), axis);
        });
    }

    private void show(Band band, Axis axis) {
        double low = Math.clamp(axis.scale().steps(band.lower()), axis.from(), axis.to());
        double high = Math.clamp(axis.scale().steps(band.upper()), axis.from(), axis.to());
        showing = true;
        // the slider keeps its ends in order: whatever makes room goes first
        slider.setMax(Math.max(axis.to(), slider.getMax()));
        slider.setMin(axis.from());
        if (low > slider.getHighValue()) {
            slider.setHighValue(high);
        }
        slider.setLowValue(low);
        slider.setHighValue(high);
        slider.setMax(axis.to());
        // the slider itself places its thumbs anew for another value only
        slider.requestLayout();
        showing = false;
        write();
    }

    private void write() {
        lower.setText(written(Edge.LOWER));
        upper.setText(written(Edge.UPPER));
    }

    private String highest() {
        return new BandWords(words.texts()).tick(model.measure(), model.scale().highest());
    }

    private String written(Edge edge) {
        return new BandWords(words.texts()).edge(model.measure(), edge.of(model.band()));
    }
}
