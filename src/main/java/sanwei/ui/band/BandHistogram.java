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
import sanwei.chart.Appearance;
import sanwei.chart.Palette.Role;
import sanwei.measure.Band;
import sanwei.ui.control.Paper;
import sanwei.ui.words.Words;

/** How the cells spread, over the band whose edges can be taken in hand. */
final class BandHistogram extends Paper {

    private static final double TOP = 20;
    private static final double BOTTOM = 22;
    private static final double SIDE = 16;
    private static final int TEN = 10;
    private static final List<Band.State> STATES = List.of(Band.State.BELOW, Band.State.INSIDE, Band.State.ABOVE);

    private final Words words;
    private final BandModel model;
    private final List<EdgeHandle> handles;
    private Optional<Tried> shown = Optional.empty();
    private Histogram histogram;
    /** The percents at both ends of the axis, which stay while an edge is in hand. */
    private int from = 0;
    private int to = Histogram.BINS;

    BandHistogram(Words words, BandModel model, ObservableValue<Appearance> appearance) {
        super(appearance);
        this.words = words;
        this.model = model;
        setId("band-histogram");
        handles = List.of(new EdgeHandle(words, model, Edge.LOWER, this::rate), new EdgeHandle(words, model, Edge.UPPER, this::rate));
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
                fit(t.band());
            }
        });
        requestLayout();
    }

    /** Both edges, the handbook's band and all values, in whole tens of percent. */
    private void fit(Band band) {
        int[] filled = IntStream.range(0, Histogram.BINS).filter(b -> histogram.count(b) > 0).toArray();
        double low = Math.min(50, band.lower() * 100 - 5);
        double high = Math.max(90, band.upper() * 100 + 5);
        if (filled.length > 0) {
            low = Math.min(low, filled[0]);
            high = Math.max(high, filled[filled.length - 1] + 1);
        }
        from = Math.max(0, (int) Math.floor(low / TEN) * TEN);
        to = Math.min(Histogram.BINS, (int) Math.ceil(high / TEN) * TEN);
    }

    private double x(double rate) {
        return SIDE + (getWidth() - 2 * SIDE) * (rate * 100 - from) / (to - from);
    }

    /** The rate at a place, in whole percent: also beyond the ends of the axis. */
    private double rate(double x) {
        return Math.rint(from + (to - from) * (x - SIDE) / (getWidth() - 2 * SIDE)) / 100;
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
            drawAxis(g, floor);
            int highest = IntStream.range(from, to).map(histogram::count).max().orElse(0);
            for (int bin = from; bin < to && highest > 0; bin++) {
                drawBin(g, bin, floor, (floor - TOP - 4) / highest);
            }
            if (histogram.beyond() > 0) {
                g.setTextAlign(TextAlignment.RIGHT);
                g.setFill(color(Role.TEXT_MUTED));
                g.fillText(words.texts().get("band.histogram.beyond", histogram.beyond()), getWidth() - SIDE, TOP + 8);
            }
        });
    }

    private void drawBin(GraphicsContext g, int bin, double floor, double unit) {
        double left = x(bin / 100.0);
        double width = Math.max(1, x((bin + 1) / 100.0) - left - 1);
        double y = floor;
        for (Band.State state : STATES) {
            double height = histogram.count(bin, state) * unit;
            g.setFill(color(state));
            g.fillRect(left, y - height, width, height);
            y -= height;
        }
    }

    private void drawAxis(GraphicsContext g, double floor) {
        g.setStroke(color(Role.GRID));
        g.setLineWidth(1);
        g.strokeLine(SIDE, floor + 0.5, getWidth() - SIDE, floor + 0.5);
        g.setFill(color(Role.TEXT_MUTED));
        g.setTextAlign(TextAlignment.CENTER);
        g.setTextBaseline(VPos.CENTER);
        var said = new BandWords(words.texts());
        int step = to - from > 100 ? 2 * TEN : TEN;
        for (int percent = from; percent <= to; percent += step) {
            g.fillText(said.percent(percent / 100.0), x(percent / 100.0), floor + BOTTOM / 2);
        }
    }
}
