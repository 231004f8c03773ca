package sanwei.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.data.xy.XYDataset;
import sanwei.chart.Palette.Role;

/**
 * A bar for each step in the colour of its direction, tied to the next by a thin line; start and end are marks, not bars, as the axis
 * need not begin at zero. Hatched where either moment is partial.
 */
final class ChangeRenderer extends AbstractXYItemRenderer {

    private static final double FILLED = 0.7;
    private static final double HIGHEST = 22;
    private static final double STAND = 4;
    private static final double TO_TEXT = 5;

    private final transient ChangeChart spec;
    private final transient Look look;
    private final transient ChangeData data;

    ChangeRenderer(ChangeChart spec, Look look, ChangeData data) {
        this.spec = spec;
        this.look = look;
        this.data = data;
    }

    @Override
    public void drawItem(Graphics2D g2, XYItemRendererState state, Rectangle2D area, PlotRenderingInfo info, XYPlot plot, ValueAxis values,
            ValueAxis rows, XYDataset dataset, int series, int item, CrosshairState crosshair, int pass) {
        double from = values.valueToJava2D(data.getStartXValue(series, item), area, plot.getDomainAxisEdge());
        double to = values.valueToJava2D(data.getEndXValue(series, item), area, plot.getDomainAxisEdge());
        double middle = rows.valueToJava2D(item, area, plot.getRangeAxisEdge());
        double slot = area.getHeight() / rows.getRange().getLength();
        double height = Math.min(HIGHEST, slot * FILLED);
        var bar = data.isStep(item)
                ? new Rectangle2D.Double(Math.min(from, to), middle - height / 2, Math.max(1, Math.abs(to - from)), height)
                : new Rectangle2D.Double(to - STAND / 2, middle - height / 2, STAND, height);
        if (item < data.getItemCount(series) - 1) {
            g2.setPaint(look.color(Role.HATCH));
            g2.setStroke(new BasicStroke(1f));
            g2.draw(new Line2D.Double(to, middle + height / 2, to, middle + slot - height / 2));
        }
        Hatch.fill(g2, bar, color(item), partial(item));
        write(g2, item, bar);
        if (look.isMarked(series, item)) {
            Marks.outline(g2, bar, look.palette());
        }
        if (state.getEntityCollection() != null) {
            var hotspot = new Rectangle2D.Double(bar.getX() - 4, middle - slot / 2, bar.getWidth() + 8, slot);
            state.getEntityCollection().add(new MarkEntity(hotspot, new Mark(series, item), tooltip(item)));
        }
    }

    private Color color(int item) {
        return look.color(!data.isStep(item) ? Role.BAND_INSIDE : change(item) < 0 ? Role.BAND_BELOW : Role.BAND_ABOVE);
    }

    private double change(int item) {
        return spec.steps().get(item - 1).change();
    }

    private boolean partial(int item) {
        return data.isStep(item) ? spec.start().partial() || spec.end().partial() : stand(item).partial();
    }

    private ChangeChart.Stand stand(int item) {
        return item == 0 ? spec.start() : spec.end();
    }

    private void write(Graphics2D g2, int item, Rectangle2D bar) {
        Font font = look.caption();
        String figure = figure(item);
        boolean left = data.isStep(item) && change(item) < 0;
        double x = left ? bar.getMinX() - TO_TEXT - TextSize.width(g2, font, figure) : bar.getMaxX() + TO_TEXT;
        TextSize.use(g2, font);
        g2.setPaint(look.color(data.isStep(item) ? Role.TEXT_MUTED : Role.TEXT));
        g2.drawString(figure, (float) x, (float) (bar.getCenterY() + TextSize.middle(font)));
    }

    private String figure(int item) {
        if (data.isStep(item)) {
            double change = change(item);
            return spec.measure().map(m -> look.figures().change(m, change, 0)).orElseGet(() -> look.figures().gain(change));
        }
        double value = stand(item).value();
        return spec.measure().map(m -> look.figures().value(m, value)).orElseGet(() -> look.figures().part(value));
    }

    private String tooltip(int item) {
        if (!data.isStep(item)) {
            return stand(item).label() + "  " + figure(item);
        }
        ChangeChart.Step step = spec.steps().get(item - 1);
        return step.name() + "  " + figure(item) + (step.note().isEmpty() ? "" : "\n" + step.note());
    }
}
