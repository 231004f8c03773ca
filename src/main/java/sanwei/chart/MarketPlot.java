package sanwei.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYDataset;
import sanwei.measure.Band;

/** A plot with a faint horizontal grid, the band as a pale strip and partial places hatched, all behind the data. */
final class MarketPlot extends XYPlot {

    /** Opacity of the hatch behind lines, which dashes and hollow dots mark as well. */
    private static final int FAINT = 90;

    private final transient Optional<Band> band;
    private final transient List<ChartSpec.Place> hatched;
    private final transient Palette palette;

    /** @param hatched of which those that are partial are hatched; none where the marks themselves are */
    MarketPlot(Optional<Band> band, List<ChartSpec.Place> hatched, Palette palette, XYDataset data, ValueAxis places,
            ValueAxis values, XYItemRenderer renderer) {
        super(data, places, values, renderer);
        this.band = band;
        this.hatched = List.copyOf(hatched);
        this.palette = palette;
        setAxisOffset(RectangleInsets.ZERO_INSETS);
        setOutlineVisible(false);
        setBackgroundPaint(null);
        setDomainGridlinesVisible(false);
        setRangeGridlinePaint(palette.color(Palette.Role.GRID));
        setRangeGridlineStroke(new BasicStroke(1f));
        setRangeZeroBaselinePaint(palette.color(Palette.Role.HATCH));
        setRangeZeroBaselineStroke(new BasicStroke(1f));
        band.ifPresent(this::markEdges);
    }

    /** The edges lie over the grid, with which they often coincide. */
    private void markEdges(Band between) {
        var dashes = new BasicStroke(1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL, 1, new float[] {3, 3}, 0);
        for (double edge : new double[] {between.lower(), between.upper()}) {
            addRangeMarker(new ValueMarker(edge, palette.color(Palette.Role.BAND_INSIDE), dashes), Layer.BACKGROUND);
        }
    }

    @Override
    public void drawBackground(Graphics2D g2, Rectangle2D area) {
        band.ifPresent(between -> drawBand(g2, area, between));
        hatchPartial(g2, area);
    }

    private void drawBand(Graphics2D g2, Rectangle2D area, Band between) {
        double top = y(between.upper(), area);
        g2.setPaint(palette.color(Palette.Role.BAND_STRIP));
        g2.fill(new Rectangle2D.Double(area.getX(), top, area.getWidth(), y(between.lower(), area) - top));
    }

    private void hatchPartial(Graphics2D g2, Rectangle2D area) {
        Color hatch = palette.color(Palette.Role.HATCH);
        Color faint = new Color(hatch.getRed(), hatch.getGreen(), hatch.getBlue(), FAINT);
        for (int i = 0; i < hatched.size(); i++) {
            if (hatched.get(i).partial()) {
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
