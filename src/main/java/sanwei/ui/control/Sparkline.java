package sanwei.ui.control;

import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import sanwei.measure.Band;
import sanwei.ui.theme.Style;

/** The course of a value in small: a line over its band, a dot at its end, gaps where it is undefined. */
public final class Sparkline extends Region {

    private static final double MARGIN = 4;

    private final Rectangle strip = new Rectangle();
    private final Path line = new Path();
    private final Circle end = new Circle(3);
    private double[] values = new double[0];
    private Optional<Band> band = Optional.empty();

    public Sparkline() {
        strip.getStyleClass().add(Style.SPARKLINE_BAND);
        line.getStyleClass().add(Style.SPARKLINE_LINE);
        end.getStyleClass().add(Style.SPARKLINE_POINT);
        getChildren().addAll(strip, line, end);
        getChildren().forEach(child -> child.setManaged(false));
        setMinHeight(24);
    }

    /** @param course oldest first, NaN where undefined */
    public void show(double[] course, Optional<Band> strip) {
        values = course.clone();
        band = strip;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        line.getElements().clear();
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            low = Double.isNaN(value) ? low : Math.min(low, value);
            high = Double.isNaN(value) ? high : Math.max(high, value);
        }
        boolean any = low <= high;
        boolean banded = any && band.isPresent();
        low = banded ? Math.min(low, band.get().lower()) : low;
        high = banded ? Math.max(high, band.get().upper()) : high;
        strip.setVisible(banded);
        end.setVisible(any && !Double.isNaN(values[values.length - 1]));
        if (any) {
            double flat = high > low ? 0 : Math.max(1e-9, Math.abs(low));
            draw(new Scale(low - flat, high + flat));
        }
    }

    private void draw(Scale scale) {
        band.ifPresent(b -> {
            strip.setX(0);
            strip.setWidth(getWidth());
            strip.setY(scale.y(b.upper()));
            strip.setHeight(scale.y(b.lower()) - scale.y(b.upper()));
        });
        boolean pen = false;
        for (int i = 0; i < values.length; i++) {
            boolean defined = !Double.isNaN(values[i]);
            if (defined) {
                double x = scale.x(i);
                double y = scale.y(values[i]);
                if (!pen) {
                    line.getElements().add(new MoveTo(x, y));
                }
                // also after a move: a value between two gaps shows as a dot
                line.getElements().add(new LineTo(x, y));
                end.setCenterX(x);
                end.setCenterY(y);
            }
            pen = defined;
        }
    }

    private final class Scale {
        private final double low;
        private final double high;

        Scale(double low, double high) {
            this.low = low;
            this.high = high;
        }

        double x(int index) {
            double room = getWidth() - 2 * MARGIN;
            return MARGIN + (values.length == 1 ? room : room * index / (values.length - 1));
        }

        double y(double value) {
            return MARGIN + (getHeight() - 2 * MARGIN) * (high - value) / (high - low);
        }
    }
}
