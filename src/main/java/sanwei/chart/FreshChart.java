package sanwei.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.Plot;

/** A chart on a canvas that may have forgotten its font and colour since the last drawing while it still names them. */
final class FreshChart extends JFreeChart {

    private static final Color UNUSED = new Color(1, 2, 3);

    private static final float UNUSED_SIZE = 1.5f;

    FreshChart(Plot plot) {
        super(null, null, plot, false);
    }

    @Override
    public void draw(Graphics2D g2, Rectangle2D area, Point2D anchor, ChartRenderingInfo info) {
        g2.setPaint(UNUSED);
        g2.setFont(g2.getFont().deriveFont(UNUSED_SIZE));
        super.draw(g2, area, anchor, info);
    }
}
