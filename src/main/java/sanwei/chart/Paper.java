package sanwei.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import org.jfree.chart.JFreeChart;

/**
 * A chart on its page, measured in the pixels of the layout, 96 to the inch: letters of 12 pixels are 9 points high on paper.
 *
 * @param width in mm
 * @param height in mm
 */
record Paper(JFreeChart chart, double width, double height) {

    /** Pixels of the layout per inch. */
    static final double DENSITY = 96;

    static final double MM_PER_INCH = 25.4;

    /** Writes a chart in one format. */
    @FunctionalInterface
    interface Press {
        void print(Paper paper, OutputStream out) throws IOException;
    }

    double pixelsWide() {
        return width / MM_PER_INCH * DENSITY;
    }

    double pixelsHigh() {
        return height / MM_PER_INCH * DENSITY;
    }

    void draw(Graphics2D g2) {
        chart.draw(g2, new Rectangle2D.Double(0, 0, pixelsWide(), pixelsHigh()));
    }
}
