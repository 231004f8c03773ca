package sanwei.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.entity.EntityCollection;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYDataset;

/** A line with a dot at each value, over a strip that lets through what lies behind it. */
final class CurveRenderer extends XYLineAndShapeRenderer {

    private static final int OPACITY = 56;
    private static final double REACH = 8;
    private static final Shape DOT = new Ellipse2D.Double(-2.5, -2.5, 5, 5);
    private static final Shape LARGE = new Ellipse2D.Double(-5, -5, 10, 10);

    private final transient CurveChart spec;
    private final transient Look look;

    CurveRenderer(CurveChart spec, Look look) {
        super(true, true);
        this.spec = spec;
        this.look = look;
        setDefaultToolTipGenerator((data, series, item) -> tooltip(item));
    }

    @Override
    public void drawItem(Graphics2D g2, XYItemRendererState state, Rectangle2D area, PlotRenderingInfo info, XYPlot plot, ValueAxis across,
            ValueAxis up, XYDataset data, int series, int item, CrosshairState crosshair, int pass) {
        if (pass == 0 && item > 0) {
            spec.strip().ifPresent(strip -> drawStrip(g2, area, plot, across, up, strip, item));
        }
        super.drawItem(g2, state, area, info, plot, across, up, data, series, item, crosshair, pass);
    }

    /** From the number before. */
    private void drawStrip(Graphics2D g2, Rectangle2D area, XYPlot plot, ValueAxis across, ValueAxis up, CurveChart.Strip strip, int item) {
        double left = across.valueToJava2D(spec.x()[item - 1], area, plot.getDomainAxisEdge());
        double right = across.valueToJava2D(spec.x()[item], area, plot.getDomainAxisEdge());
        double[] heights = {strip.low()[item - 1], strip.high()[item - 1], strip.high()[item], strip.low()[item]};
        var piece = new Path2D.Double();
        for (int i = 0; i < heights.length; i++) {
            if (Double.isNaN(heights[i])) {
                return;
            }
            double y = up.valueToJava2D(heights[i], area, plot.getRangeAxisEdge());
            double x = i < 2 ? left : right;
            if (i == 0) {
                piece.moveTo(x, y);
            } else {
                piece.lineTo(x, y);
            }
        }
        Color color = look.palette().series(0);
        g2.setPaint(new Color(color.getRed(), color.getGreen(), color.getBlue(), OPACITY));
        g2.fill(piece);
    }

    @Override
    public Paint getItemPaint(int series, int item) {
        return look.palette().series(0);
    }

    @Override
    public Stroke getItemStroke(int series, int item) {
        return new BasicStroke(2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    @Override
    public Shape getItemShape(int series, int item) {
        return look.isMarked(series, item) ? LARGE : DOT;
    }

    private String tooltip(int item) {
        String at = look.figures().edge(spec.across().unit(), spec.x()[item]);
        return spec.value().name() + "\n" + spec.across().name() + " " + at + "  "
                + look.figures().value(spec.measure(), spec.value().values()[item]) + spec.value().note(item);
    }

    @Override
    protected void addEntity(EntityCollection entities, Shape hotspot, XYDataset dataset, int series, int item, double x, double y) {
        entities.add(new MarkEntity(new Ellipse2D.Double(x - REACH, y - REACH, 2 * REACH, 2 * REACH), new Mark(series, item),
                tooltip(item)));
    }
}
