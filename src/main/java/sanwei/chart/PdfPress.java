package sanwei.chart;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.Font;
import java.io.IOException;
import java.io.OutputStream;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Charts as a PDF page of their size with the letters that occur embedded, so that text can be read, searched and copied. */
final class PdfPress {

    private static final double POINTS_PER_INCH = 72;

    /** Warns of variants of characters that it does not read and that nothing here uses; kept, or the level would be forgotten. */
    private static final Logger FONT_TABLES = Logger.getLogger("org.apache.fontbox.ttf.CmapSubtable");

    private final String title;

    PdfPress(String title) {
        this.title = title;
    }

    void print(Paper paper, OutputStream out) throws IOException {
        FONT_TABLES.setLevel(Level.SEVERE);
        try (var document = new PDDocument();
                var letters = Fonts.class.getResourceAsStream(Fonts.BUNDLED)) {
            // the number would otherwise be made from the time
            document.setDocumentId(0L);
            document.getDocumentInformation().setTitle(title);
            document.getDocumentInformation().setCreator("Sanwei");
            var page = new PDPage(new PDRectangle(points(paper.width()), points(paper.height())));
            document.addPage(page);
            PDFont font = PDType0Font.load(document, letters, true);
            try (var content = new PDPageContentStream(document, page)) {
                content.drawForm(draw(paper, document, font).getXFormObject());
            }
            document.save(out);
        }
    }

    private static PdfBoxGraphics2D draw(Paper paper, PDDocument document, PDFont font) throws IOException {
        var g2 = new PdfBoxGraphics2D(document, points(paper.width()), points(paper.height()));
        g2.setFontTextDrawer(new OneFont(font));
        g2.scale(POINTS_PER_INCH / Paper.DENSITY, POINTS_PER_INCH / Paper.DENSITY);
        paper.draw(g2);
        g2.dispose();
        return g2;
    }

    private static float points(double mm) {
        return (float) (mm / Paper.MM_PER_INCH * POINTS_PER_INCH);
    }

    /** Writes every text in the one font that charts on a page are laid out in. */
    private static final class OneFont extends PdfBoxGraphics2DFontTextDrawer {

        private final PDFont font;

        OneFont(PDFont font) {
            this.font = font;
        }

        @Override
        protected boolean hasDynamicFontMapping() {
            return true;
        }

        @Override
        protected PDFont mapFont(Font wanted, IFontTextDrawerEnv env) {
            return font;
        }
    }
}
