package sanwei.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;

/** Charts as PNG at the density of print, which the file states. */
final class PngPress {

    /** Pixels per inch. */
    static final double DENSITY = 300;

    private static final String METADATA = "javax_imageio_png_1.0";

    private PngPress() {}

    static void print(Paper paper, OutputStream out) throws IOException {
        BufferedImage image = ChartImage.render(pixels(paper.width()), pixels(paper.height()), DENSITY / Paper.DENSITY, g2 -> draw(paper, g2));
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            IIOMetadata metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), how);
            metadata.mergeTree(METADATA, density());
            writer.setOutput(stream);
            writer.write(metadata, new IIOImage(image, null, metadata), how);
        } finally {
            writer.dispose();
        }
    }

    /** The page seldom ends with a pixel: the last ones belong to it too. */
    private static void draw(Paper paper, Graphics2D g2) {
        g2.setPaint(Palette.of(Appearance.LIGHT).color(Palette.Role.PANEL));
        g2.fill(new Rectangle2D.Double(0, 0, paper.pixelsWide() + 1, paper.pixelsHigh() + 1));
        paper.draw(g2);
    }

    private static int pixels(double mm) {
        return (int) Math.round(mm / Paper.MM_PER_INCH * DENSITY);
    }

    private static IIOMetadataNode density() {
        String perMetre = Long.toString(Math.round(DENSITY * 1000 / Paper.MM_PER_INCH));
        var physical = new IIOMetadataNode("pHYs");
        physical.setAttribute("pixelsPerUnitXAxis", perMetre);
        physical.setAttribute("pixelsPerUnitYAxis", perMetre);
        physical.setAttribute("unitSpecifier", "meter");
        var root = new IIOMetadataNode(METADATA);
        root.appendChild(physical);
        return root;
    }
}
