package sanwei.chart;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * A page of a PDF document as a picture.
 *
 * @param pixels from left to right and from top to bottom, as in {@link BufferedImage#TYPE_INT_RGB} with nothing shining through
 */
public record PagePicture(int width, int height, int[] pixels) {

    private static final int OPAQUE = 0xFF000000;

    /** @param scale pixels of the picture per point of the page */
    public static PagePicture of(PDFRenderer pages, int page, double scale) throws IOException {
        BufferedImage image = pages.renderImage(page, (float) scale, ImageType.RGB);
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] |= OPAQUE;
        }
        return new PagePicture(image.getWidth(), image.getHeight(), pixels);
    }
}
