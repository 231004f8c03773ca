package sanwei.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import sanwei.measure.Band;
import sanwei.text.Figures;

/** What the edges of the band are, written inside it at the left where there is room, else outside. */
final class BandEdges extends AbstractXYAnnotation {

    private static final double PADDING = 4;

    private final transient ChartSpec spec;
    private final transient Band band;
    private final transient Palette palette;
    private final transient Figures figures;
    private final transient Font font;

    BandEdges(ChartSpec spec, Band band, Palette palette, Figures figures, Font font) {
        this.spec = spec;
        this.band = band;
        this.palette = palette;
        this.figures = figures;
        this.font = font;
    }

    @Override
    public void draw(Graphics2D g2, XYPlot plot, Rectangle2D area, ValueAxis places, ValueAxis values, int index, PlotRenderingInfo info) {
        double top = values.valueToJava2D(band.upper(), area, plot.getRangeAxisEdge());
        double bottom = values.valueToJava2D(band.lower(), area, plot.getRangeAxisEdge());
        double height = 2 * TextSize.middle(font);
        boolean inside = bottom - top > 2 * height + 4 * PADDING;
        write(g2, band.upper(), area, inside ? top + PADDING + height : top - PADDING);
        write(g2, band.lower(), area, inside ? bottom - PADDING : bottom + PADDING + height);
    }

    private void write(Graphics2D g2, double edge, Rectangle2D area, double baseline) {
        double height = 2 * TextSize.middle(font);
        if (baseline - height < area.getMinY() || baseline > area.getMaxY()) {
            return;
        }
        g2.setFont(font);
        g2.setPaint(palette.color(Palette.Role.TEXT_MUTED));
        g2.drawString(figures.tick(spec.measure().unit(), edge, edge), (float) (area.getX() + PADDING), (float) baseline);
    }
}
