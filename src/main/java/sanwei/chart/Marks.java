package sanwei.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;

/** The small mark beside a name that shows how its series is drawn. */
final class Marks {

    static final double LENGTH = 12;

    private Marks() {}

    /** Tells apart series that share a colour because there are more of them than colours; null for a full line. */
    static float[] dash(int series) {
        return series < Palette.seriesColors() ? null : new float[] {7, 4};
    }

    /** The mark around the origin. */
    static Shape shape(TimeChart.Style style) {
        return switch (style) {
            case LINE -> new Rectangle2D.Double(-LENGTH / 2, -1.25, LENGTH, 2.5);
            case BAR -> new Rectangle2D.Double(-4, -4, 8, 8);
        };
    }

    /** The frame of what stands out. */
    static void outline(Graphics2D g2, Shape shape, Palette palette) {
        g2.setPaint(palette.color(Palette.Role.TEXT));
        g2.setStroke(new BasicStroke(2f));
        g2.draw(shape);
    }
}
