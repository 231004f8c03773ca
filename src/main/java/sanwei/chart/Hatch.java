package sanwei.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** Slanted lines over what is partial. Drawn line by line: not every canvas knows patterns, and clips differ between them. */
final class Hatch {

    private static final double DISTANCE = 7;

    private Hatch() {}

    /** Fills the rectangle, or where it is partial hatches it inside a frame. */
    static void fill(Graphics2D g2, Rectangle2D area, Paint paint, boolean partial) {
        if (partial) {
            fill(g2, area, paint);
            g2.setStroke(new BasicStroke(1.2f));
            g2.draw(area);
        } else {
            g2.setPaint(paint);
            g2.fill(area);
        }
    }

    /** Fills the rectangle with lines that rise from left to right. */
    static void fill(Graphics2D g2, Rectangle2D area, Paint paint) {
        g2.setPaint(paint);
        g2.setStroke(new BasicStroke(1f));
        double width = area.getWidth();
        double height = area.getHeight();
        for (double offset = DISTANCE / 2; offset < width + height; offset += DISTANCE) {
            // from the left or bottom side up to the top or right side
            double fromX = Math.max(0, offset - height);
            double fromY = Math.min(offset, height);
            double toX = Math.min(offset, width);
            double toY = Math.max(0, offset - width);
            g2.draw(new Line2D.Double(area.getX() + fromX, area.getY() + fromY, area.getX() + toX, area.getY() + toY));
        }
    }
}
