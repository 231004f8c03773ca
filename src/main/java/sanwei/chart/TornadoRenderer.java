package sanwei.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.data.xy.XYDataset;
import sanwei.chart.Palette.Role;

/** Half a bar from the base to an end, with what is moved there and what it comes to. */
final class TornadoRenderer extends AbstractXYItemRenderer {

    private static final double FILLED = 0.68;
    private static final double HIGHEST = 20;
    private static final double TO_TEXT = 5;
    private static final double REACH = 4;

    private final transient TornadoChart spec;
    private final transient Look look;

    TornadoRenderer(TornadoChart spec, Look look) {
        this.spec = spec;
        this.look = look;
    }

    @Override
    public void drawItem(Graphics2D g2, XYItemRendererState state, Rectangle2D area, PlotRenderingInfo info, XYPlot plot, ValueAxis values,
            ValueAxis rows, XYDataset data, int series, int item, CrosshairState crosshair, int pass) {
        TornadoChart.End end = spec.bars().get(item).end(series);
        if (Double.isNaN(end.value()) || end.value() == spec.base()) {
            return;
        }
        double from = values.valueToJava2D(spec.base(), area, plot.getDomainAxisEdge());
        double to = values.valueToJava2D(end.value(), area, plot.getDomainAxisEdge());
        double middle = rows.valueToJava2D(item, area, plot.getRangeAxisEdge());
        double slot = area.getHeight() / rows.getRange().getLength();
        // where both ends lie on one side each has half of the height
        boolean shared = sameSide(item);
        double height = Math.min(HIGHEST, slot * FILLED) / (shared ? 2 : 1);
        double top = shared ? middle - (series == TornadoChart.LOW ? height : 0) : middle - height / 2;
        var bar = new Rectangle2D.Double(Math.min(from, to), top, Math.max(1, Math.abs(to - from)), height);
        fill(g2, bar, series);
        if (!shared || series == farther(item)) {
            write(g2, end, bar, middle, to < from);
        }
        if (look.isMarked(series, item)) {
            Marks.outline(g2, bar, look.palette());
        }
        if (state.getEntityCollection() != null) {
            var hotspot = new Rectangle2D.Double(bar.getX() - REACH, shared ? top : middle - slot / 2, bar.getWidth() + 2 * REACH,
                    shared ? height : slot);
            state.getEntityCollection().add(new MarkEntity(hotspot, new Mark(series, item), tooltip(item, end)));
        }
    }

    private boolean sameSide(int item) {
        TornadoChart.Bar bar = spec.bars().get(item);
        return (bar.low().value() - spec.base()) * (bar.high().value() - spec.base()) > 0;
    }

    private int farther(int item) {
        TornadoChart.Bar bar = spec.bars().get(item);
        boolean low = Math.abs(bar.low().value() - spec.base()) >= Math.abs(bar.high().value() - spec.base());
        return low ? TornadoChart.LOW : TornadoChart.HIGH;
    }

    private void fill(Graphics2D g2, Rectangle2D bar, int series) {
        Color color = look.palette().series(series);
        g2.setPaint(series == TornadoChart.LOW ? look.color(Role.PANEL) : color);
        g2.fill(bar);
        g2.setPaint(color);
        g2.setStroke(new BasicStroke(1.4f));
        g2.draw(bar);
    }

    private void write(Graphics2D g2, TornadoChart.End end, Rectangle2D bar, double middle, boolean leftwards) {
        Font font = look.caption();
        String text = look.texts().get("analysing.tornado.end", end.label(), look.figures().value(spec.measure(), end.value()));
        TextSize.use(g2, font);
        g2.setPaint(look.color(Role.TEXT_MUTED));
        double x = leftwards ? bar.getMinX() - TO_TEXT - TextSize.width(g2, font, text) : bar.getMaxX() + TO_TEXT;
        g2.drawString(text, (float) x, (float) (middle + TextSize.middle(font)));
    }

    private String tooltip(int item, TornadoChart.End end) {
        return spec.bars().get(item).name() + "  " + end.label() + "\n" + look.figures().value(spec.measure(), end.value()) + "  "
                + look.figures().change(spec.measure(), end.value(), spec.base());
    }
}
