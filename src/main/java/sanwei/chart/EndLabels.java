package sanwei.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;

/**
 * What stands right of the plot in place of an axis: the names of the series at the height where each one ends, and the
 * edges of the band, moved apart where they would touch.
 */
final class EndLabels extends NumberAxis {

    private static final double TO_MARK = 8;
    private static final double TO_TEXT = 6;
    private static final double LINE_HEIGHT = 1.4;

    private final transient TimeChart spec;
    private final transient Palette palette;
    private final transient List<Text> texts;
    private final transient Font font;

    /** @param texts what is to be written, in any order */
    EndLabels(TimeChart spec, Palette palette, List<Text> texts, Font font) {
        this.spec = spec;
        this.palette = palette;
        this.texts = List.copyOf(texts);
        this.font = font;
    }

    /** Something to be written at a height. */
    sealed interface Text {
        String text();

        /** The name of a series, where its visible part ends. */
        record Name(String text, int series) implements Text {}

        /** An edge of the band. */
        record Edge(String text, double value) implements Text {}
    }

    private record Label(Text text, double height) {}

    @Override
    protected void autoAdjustRange() {
        // has no values of its own
    }

    @Override
    public List<NumberTick> refreshTicks(Graphics2D g2, AxisState state, Rectangle2D area, RectangleEdge edge) {
        return List.of();
    }

    @Override
    public AxisSpace reserveSpace(Graphics2D g2, Plot plot, Rectangle2D area, RectangleEdge edge, AxisSpace space) {
        double widest = texts.stream().mapToDouble(t -> textOffset(t) + TextSize.width(g2, font, t.text())).max().orElse(0);
        space.ensureAtLeast(Math.max(widest, overhang(g2, (XYPlot) plot, area)), edge);
        return space;
    }

    /** How far the label of the last place reaches beyond the plot. */
    private double overhang(Graphics2D g2, XYPlot plot, Rectangle2D area) {
        String last = spec.places().getLast().label();
        double slot = area.getWidth() / plot.getDomainAxis().getRange().getLength();
        return (TextSize.width(g2, plot.getDomainAxis().getTickLabelFont(), last) - slot) / 2;
    }

    private static double textOffset(Text text) {
        return switch (text) {
            case Text.Name name -> TO_MARK + Marks.LENGTH + TO_TEXT;
            case Text.Edge edge -> TO_TEXT;
        };
    }

    @Override
    public AxisState draw(
            Graphics2D g2, double cursor, Rectangle2D plotArea, Rectangle2D area, RectangleEdge edge, PlotRenderingInfo info) {
        List<Label> labels = texts.stream()
                .flatMap(t -> height(t, (XYPlot) getPlot(), area).stream().map(h -> new Label(t, h)))
                .sorted(Comparator.comparingDouble(Label::height))
                .toList();
        double[] wanted = labels.stream().mapToDouble(Label::height).toArray();
        double[] heights = Spread.apart(wanted, font.getSize2D() * LINE_HEIGHT, area.getMinY(), area.getMaxY());
        for (int i = 0; i < heights.length; i++) {
            draw(g2, labels.get(i), heights[i], area.getMaxX());
        }
        return new AxisState(cursor);
    }

    private void draw(Graphics2D g2, Label label, double height, double x) {
        Color color = switch (label.text) {
            case Text.Name name -> {
                drawMark(g2, palette.series(name.series), label.height, height, x);
                yield palette.color(Palette.Role.TEXT);
            }
            case Text.Edge edge -> palette.color(Palette.Role.TEXT_MUTED);
        };
        g2.setFont(font);
        g2.setPaint(color);
        g2.drawString(label.text.text(), (float) (x + textOffset(label.text)), (float) (height + TextSize.middle(font)));
    }

    private void drawMark(Graphics2D g2, Color color, double from, double to, double x) {
        g2.setPaint(color);
        g2.setStroke(new BasicStroke(1f));
        g2.draw(new Line2D.Double(x, from, x + TO_MARK, to));
        var place = AffineTransform.getTranslateInstance(x + TO_MARK + Marks.LENGTH / 2, to);
        g2.fill(place.createTransformedShape(Marks.shape(spec.style())));
    }

    /** Where a text belongs; nowhere when no part of its series, or not its edge, is in sight. */
    private Optional<Double> height(Text text, XYPlot plot, Rectangle2D area) {
        return switch (text) {
            case Text.Name name -> end(name.series, plot).map(v -> Math.clamp(y(v, plot, area), area.getMinY(), area.getMaxY()));
            case Text.Edge edge -> Optional.of(edge.value).filter(plot.getRangeAxis().getRange()::contains).map(v -> y(v, plot, area));
        };
    }

    private static double y(double value, XYPlot plot, Rectangle2D area) {
        return plot.getRangeAxis().valueToJava2D(value, area, plot.getRangeAxisEdge());
    }

    /** The last visible value of a series. */
    private Optional<Double> end(int series, XYPlot plot) {
        double[] values = spec.series().get(series).values();
        int first = (int) Math.max(0, Math.ceil(plot.getDomainAxis().getLowerBound()));
        int last = (int) Math.min(values.length - 1.0, Math.floor(plot.getDomainAxis().getUpperBound()));
        for (int i = last; i >= first; i--) {
            if (!Double.isNaN(values[i])) {
                return Optional.of(values[i]);
            }
        }
        return Optional.empty();
    }
}
