package sanwei.chart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.jfree.chart.JFreeChart;

/** Charts as pictures, laid out at a size of their own and drawn off-screen. */
public final class ChartImage {

    private ChartImage() {}

    /**
     * @param width in pixels at scale 1
     * @param height in pixels at scale 1
     * @param scale pixels of the picture per pixel of the layout: 2 for sharp print
     */
    public static BufferedImage render(JFreeChart chart, int width, int height, double scale) {
        return render((int) Math.round(width * scale), (int) Math.round(height * scale), scale,
                g2 -> chart.draw(g2, new Rectangle2D.Double(0, 0, width, height)));
    }

    /**
     * @param width of the picture in pixels
     * @param height of the picture in pixels
     */
    static BufferedImage render(int width, int height, double scale, Consumer<Graphics2D> drawing) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g2 = image.createGraphics();
        try {
            g2.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            g2.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            g2.scale(scale, scale);
            drawing.accept(g2);
        } finally {
            g2.dispose();
        }
        return image;
    }

    /** The picture as a PNG file. */
    public static byte[] png(JFreeChart chart, int width, int height, double scale) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(render(chart, width, height, scale), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
