package sanwei.ui.band;

import java.util.Locale;
import java.util.function.DoubleUnaryOperator;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import sanwei.band.Edge;
import sanwei.ui.words.Words;

/** An edge of the band over the histogram: dragged, or moved by the arrow keys step by step. */
final class EdgeHandle extends Region {

    static final double WIDTH = 44;

    private final Words words;
    private final BandModel model;
    private final Edge edge;
    private final DoubleUnaryOperator valueAt;
    private final Region line = new Region();
    private final Label value = new Label();

    /** @param valueAt the value at a horizontal place of the parent */
    EdgeHandle(Words words, BandModel model, Edge edge, DoubleUnaryOperator valueAt) {
        this.words = words;
        this.model = model;
        this.edge = edge;
        this.valueAt = valueAt;
        setId("edge-" + edge.name().toLowerCase(Locale.ROOT));
        setManaged(false);
        setFocusTraversable(true);
        // the handles of a narrow band overlap: only what is seen of one can be taken hold of
        setPickOnBounds(false);
        getStyleClass().add("band-edge");
        line.getStyleClass().add("band-edge-line");
        value.getStyleClass().add("band-edge-value");
        getChildren().addAll(line, value);
        setAccessibleRole(AccessibleRole.SLIDER);
        accessibleTextProperty().bind(words.text(switch (edge) {
            case LOWER -> "band.edge.lower";
            case UPPER -> "band.edge.upper";
        }));
        setOnMousePressed(this::press);
        setOnMouseDragged(this::drag);
        setOnMouseReleased(e -> model.letGo());
        setOnKeyPressed(this::step);
        focusedProperty().addListener((property, before, now) -> {
            // above the other where they overlap; changing places among the children would end a drag
            setViewOrder(now ? -1 : 0);
            if (now) {
                model.hold();
            }
            model.letGo();
        });
    }

    Edge edge() {
        return edge;
    }

    void show() {
        value.setText(new BandWords(words.texts()).edge(model.measure(), edge.of(model.band())));
    }

    private void press(MouseEvent event) {
        requestFocus();
        model.hold();
        event.consume();
    }

    private void drag(MouseEvent event) {
        if (model.isHeld()) {
            model.move(edge, valueAt.applyAsDouble(localToParent(event.getX(), 0).getX()));
        }
        event.consume();
    }

    private void step(KeyEvent event) {
        int steps = switch (event.getCode()) {
            case LEFT, DOWN -> -1;
            case RIGHT, UP -> 1;
            default -> 0;
        };
        if (steps != 0) {
            model.move(edge, model.scale().moved(edge.of(model.band()), steps));
            event.consume();
        }
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> edge.of(model.band());
            case MIN_VALUE -> 0.0;
            case MAX_VALUE -> model.scale().highest();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    protected void layoutChildren() {
        double middle = getWidth() / 2;
        line.resizeRelocate(middle - 3, 16, 6, Math.max(0, getHeight() - 16));
        // the two values lean away from each other
        double width = value.prefWidth(-1);
        value.resizeRelocate(edge == Edge.LOWER ? middle + 3 - width : middle - 3, 0, width, 16);
    }
}
