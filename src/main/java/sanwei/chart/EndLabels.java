package sanwei.chart;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;

/** The names of the series at the height where each one ends, in place of an axis on the right, moved apart where they would touch. */
final class EndLabels extends NumberAxis {

    private static final double TO_MARK = 8;
    private static final double TO_TEXT = TO_MARK + Marks.LENGTH + 5;
    private static final double LINE_HEIGHT = 1.35;

    private final transient ChartSpec spec;
    private final transient Palette palette;
    private final transient Font font;

    EndLabels(ChartSpec spec, Palette palette, Font font) {
        this.spec = spec;
        this.palette = palette;
        this.font = font;
    }

    private record Label(int series, double end) {}

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
        double widest = spec.series().stream().mapToDouble(s -> TextSize.width(g2, font, s.name())).max().orElse(0);
        space.ensureAtLeast(TO_TEXT + widest + 4, edge);
        return space;
    }

    @Override
    public AxisState draw(Graphics2D g2, double cursor, Rectangle2D plotArea, Rectangle2D area, RectangleEdge edge, PlotRenderingInfo info) {
        List<Label> labels = labels((XYPlot) getPlot(), area);
        double[] heights = spread(labels.stream().mapToDouble(Label::end).toArray(), font.getSize2D() * LINE_HEIGHT, area.getMinY(), area.getMaxY());
        for (int i = 0; i < heights.length; i++) {
            draw(g2, labels.get(i), heights[i], area.getMaxX());
        }
        return new AxisState(cursor);
    }

    private void draw(Graphics2D g2, Label label, double height, double x) {
        g2.setPaint(palette.series(label.series));
        g2.setStroke(new BasicStroke(1f));
        g2.draw(new Line2D.Double(x, label.end, x + TO_MARK, height));
        g2.fill(AffineTransform.getTranslateInstance(x + TO_MARK + Marks.LENGTH / 2, height).createTransformedShape(Marks.shape(spec.kind())));
        g2.setFont(font);
        g2.setPaint(palette.color(Palette.Role.TEXT));
        g2.drawString(spec.series().get(label.series).name(), (float) (x + TO_TEXT), (float) (height + TextSize.middle(font)));
    }

    /** Where the visible part of each series ends, from top to bottom; a series without a visible value has no label. */
    private List<Label> labels(XYPlot plot, Rectangle2D area) {
        List<Label> labels = new ArrayList<>();
        int first = (int) Math.max(0, Math.ceil(plot.getDomainAxis().getLowerBound()));
        int last = (int) Math.min(spec.places().size() - 1.0, Math.floor(plot.getDomainAxis().getUpperBound()));
        for (int s = 0; s < spec.series().size(); s++) {
            double[] values = spec.series().get(s).values();
            int end = last;
            while (end >= first && Double.isNaN(values[end])) {
                end--;
            }
            if (end >= first) {
                double y = plot.getRangeAxis().valueToJava2D(values[end], area, plot.getRangeAxisEdge());
                labels.add(new Label(s, Math.clamp(y, area.getMinY(), area.getMaxY())));
            }
        }
        labels.sort(Comparator.comparingDouble(Label::end));
        return labels;
    }

    /**
     * Moves ascending heights apart until neighbours are a distance away from each other, as little as can be: those that
     * touch form a group around their mean.
     */
    static double[] spread(double[] wanted, double distance, double top, double bottom) {
        int n = wanted.length;
        double[] sums = new double[n];
        int[] sizes = new int[n];
        int groups = 0;
        for (int i = 0; i < n; i++) {
            sums[groups] = wanted[i] - i * distance;
            sizes[groups] = 1;
            groups++;
            while (groups > 1 && sums[groups - 2] / sizes[groups - 2] > sums[groups - 1] / sizes[groups - 1]) {
                groups--;
                sums[groups - 1] += sums[groups];
                sizes[groups - 1] += sizes[groups];
            }
        }
        double highest = bottom - (n - 1) * distance;
        double[] spread = new double[n];
        for (int g = 0, i = 0; g < groups; g++) {
            double base = Math.clamp(sums[g] / sizes[g], top, Math.max(top, highest));
            for (int k = 0; k < sizes[g]; k++, i++) {
                spread[i] = base + i * distance;
            }
        }
        return spread;
    }
}
