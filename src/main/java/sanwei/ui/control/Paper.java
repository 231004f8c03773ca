package sanwei.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import sanwei.chart.Appearance;
import sanwei.chart.Palette;
import sanwei.measure.Band;
import sanwei.ui.theme.Style;

/** Something drawn to the size there is, at most once a frame. */
public abstract class Paper extends Region {

    private final Canvas canvas = new Canvas();
    private final ObservableValue<Appearance> appearance;
    /** A canvas knows no stylesheet: this learns from it which font to write in. */
    private final Label caption = new Label();

    // nothing here reads what a subclass sets up: drawing waits for the first layout
    @SuppressWarnings("this-escape")
    protected Paper(ObservableValue<Appearance> appearance) {
        this.appearance = appearance;
        canvas.setManaged(false);
        caption.setManaged(false);
        caption.setVisible(false);
        caption.getStyleClass().add(Style.CAPTION);
        caption.fontProperty().addListener((property, before, now) -> requestLayout());
        getChildren().addAll(canvas, caption);
        setMinSize(0, 0);
        appearance.addListener((property, before, now) -> requestLayout());
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.clearRect(0, 0, getWidth(), getHeight());
        g.setFont(caption.getFont());
        draw(g);
    }

    protected abstract void draw(GraphicsContext g);

    /** How wide a text is drawn. */
    protected double width(String said) {
        var text = new Text(said);
        text.setFont(caption.getFont());
        return text.getLayoutBounds().getWidth();
    }

    protected Color color(Palette.Role role) {
        return Color.web(Palette.of(appearance.getValue()).hex(role));
    }

    protected Color color(Band.State state) {
        return color(Palette.of(appearance.getValue()).roleOf(state));
    }
}
