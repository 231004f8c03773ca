package sanwei.ui.band;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;
import sanwei.band.Edge;
import sanwei.band.Histogram;
import sanwei.band.Scale;
import sanwei.chart.Appearance;
import sanwei.chart.Palette.Role;
import sanwei.measure.Band;
import sanwei.measure.Measure;
import sanwei.ui.control.Paper;
import sanwei.ui.words.Words;

/** How the cells spread, over the band whose edges can be taken in hand. */
final class BandHistogram extends Paper {

    private static final double TOP = 20;
    private static final double BOTTOM = 22;
    static final double SIDE = 20;
    private static final List<Band.State> STATES = List.of(Band.State.BELOW, Band.State.INSIDE, Band.State.ABOVE);

    private final Words words;
    private final BandModel model;
    private final List<EdgeHandle> handles;
    private Optional<Tried> shown = Optional.empty();
    private Histogram histogram;
    /** Stays while an edge is in hand. */
    private Axis axis = new Axis(new Scale(1), 0, Histogram.BINS);

    BandHistogram(Words words, BandModel model, ObservableValue<Appearance> appearance) {
        super(appearance);
        this.words = words;
        this.model = model;
        setId("band-histogram");
        handles = List.of(new EdgeHandle(words, model, Edge.LOWER, this::value), new EdgeHandle(words, model, Edge.UPPER, this::value));
        getChildren().addAll(handles);
        words.language().addListener((property, before, now) -> requestLayout());
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        accessibleTextProperty().bind(words.text("band.histogram"));
    }

    void show(Optional<Tried> tried) {
        shown = tried;
        tried.ifPresent(t -> {
            histogram = t.histogram();
            if (!model.isHeld()) {
                axis = Axis.of(t, histogram);
            }
        });
        requestLayout();
    }

    /** What stands from side to side. */
    Axis axis() {
        return axis;
    }

    private double x(double value) {
        return SIDE + (getWidth() - 2 * SIDE) * axis.share(value);
    }

    /** The value at a place, in whole steps: also beyond the ends of the axis. */
    private double value(double x) {
        return axis.valueAt((x - SIDE) / (getWidth() - 2 * SIDE));
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        for (EdgeHandle handle : handles) {
            double x = Math.clamp(x(handle.edge().of(model.band())), SIDE, getWidth() - SIDE);
            handle.resizeRelocate(x - EdgeHandle.WIDTH / 2, 0, EdgeHandle.WIDTH, Math.max(0, getHeight() - BOTTOM));
            handle.show();
        }
    }

    @Override
    protected void draw(GraphicsContext g) {
        shown.ifPresent(t -> {
            double floor = getHeight() - BOTTOM;
            double left = Math.max(x(t.band().lower()), SIDE);
            g.setFill(color(Role.BAND_STRIP));
            g.fillRect(left, TOP, Math.min(x(t.band().upper()), getWidth() - SIDE) - left, floor - TOP);
            drawAxis(g, floor, t.measure());
            int highest = IntStream.range(axis.from(), axis.to()).map(histogram::count).max().orElse(0);
            for (int bin = axis.from(); bin < axis.to() && highest > 0; bin++) {
                drawBin(g, bin, floor, (floor - TOP - 4) / highest);
            }
            if (histogram.beyond() > 0) {
                g.setTextAlign(TextAlignment.RIGHT);
                g.setFill(color(Role.TEXT_MUTED));
                g.fillText(words.texts().get("band.histogram.beyond", histogram.beyond(), new BandWords(words.texts()).edge(t.measure(), axis.scale().highest())), getWidth() - SIDE, TOP + 8);
            }
        });
    }

    private void drawBin(GraphicsContext g, int bin, double floor, double unit) {
        double left = x(axis.scale().value(bin));
        double width = Math.max(1, x(axis.scale().value(bin + 1)) - left - 1);
        double y = floor;
        for (Band.State state : STATES) {
            double height = histogram.count(bin, state) * unit;
            g.setFill(color(state));
            g.fillRect(left, y - height, width, height);
            y -= height;
        }
    }

    private void drawAxis(GraphicsContext g, double floor, Measure measure) {
        g.setStroke(color(Role.GRID));
        g.setLineWidth(1);
        g.strokeLine(SIDE, floor + 0.5, getWidth() - SIDE, floor + 0.5);
        g.setFill(color(Role.TEXT_MUTED));
        g.setTextAlign(TextAlignment.CENTER);
        g.setTextBaseline(VPos.CENTER);
        var said = new BandWords(words.texts());
        for (int tick = axis.from(); tick <= axis.to(); tick += axis.tick()) {
            double value = axis.scale().value(tick);
            g.fillText(said.tick(measure, value), x(value), floor + BOTTOM / 2);
        }
    }
}
