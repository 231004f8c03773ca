package sanwei.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.XYDataset;
import sanwei.measure.Band;

/** A plot with the band as a pale strip and the partial places hatched, both behind grid and data. */
final class MarketPlot extends XYPlot {

    /** Opacity of the hatch behind lines, which dashes and hollow dots mark as well. */
    private static final int FAINT = 90;

    private final transient ChartSpec spec;
    private final transient Palette palette;

    MarketPlot(ChartSpec spec, Palette palette, XYDataset data, ValueAxis places, ValueAxis values, XYItemRenderer renderer) {
        super(data, places, values, renderer);
        this.spec = spec;
        this.palette = palette;
        spec.band().ifPresent(this::markEdges);
    }

    /** The edges lie over the grid, with which they often coincide. */
    private void markEdges(Band band) {
        var dashes = new BasicStroke(1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL, 1, new float[] {3, 3}, 0);
        for (double edge : new double[] {band.lower(), band.upper()}) {
            addRangeMarker(new ValueMarker(edge, palette.color(Palette.Role.BAND_INSIDE), dashes), Layer.BACKGROUND);
        }
    }

    @Override
    public void drawBackground(Graphics2D g2, Rectangle2D area) {
        if (spec.isEmpty()) {
            return;
        }
        spec.band().ifPresent(band -> drawBand(g2, area, band));
        if (spec.kind() == ChartSpec.Kind.LINE) {
            hatchPartial(g2, area);
        }
    }

    private void drawBand(Graphics2D g2, Rectangle2D area, Band band) {
        double top = y(band.upper(), area);
        g2.setPaint(palette.color(Palette.Role.BAND_STRIP));
        g2.fill(new Rectangle2D.Double(area.getX(), top, area.getWidth(), y(band.lower(), area) - top));
    }

    private void hatchPartial(Graphics2D g2, Rectangle2D area) {
        Color hatch = palette.color(Palette.Role.HATCH);
        Color faint = new Color(hatch.getRed(), hatch.getGreen(), hatch.getBlue(), FAINT);
        for (int i = 0; i < spec.places().size(); i++) {
            if (spec.places().get(i).partial()) {
                double left = Math.max(area.getMinX(), x(i - 0.5, area));
                double right = Math.min(area.getMaxX(), x(i + 0.5, area));
                if (right > left) {
                    Hatch.fill(g2, new Rectangle2D.Double(left, area.getY(), right - left, area.getHeight()), faint);
                }
            }
        }
    }

    /** The height at which a value stands, inside the area. */
    private double y(double value, Rectangle2D area) {
        return Math.clamp(getRangeAxis().valueToJava2D(value, area, getRangeAxisEdge()), area.getMinY(), area.getMaxY());
    }

    private double x(double place, Rectangle2D area) {
        return getDomainAxis().valueToJava2D(place, area, getDomainAxisEdge());
    }
}
