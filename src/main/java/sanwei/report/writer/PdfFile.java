package sanwei.report.writer;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.w3c.dom.Element;
import sanwei.chart.ChartFigure;
import sanwei.chart.FiguresOnPages;
import sanwei.chart.Fonts;
import sanwei.report.document.Block;
import sanwei.report.document.Document;
import sanwei.text.Texts;

/** A document as PDF pages, charts drawn as lines and letters, with the letters that occur embedded. */
final class PdfFile {

    private static final int NORMAL_WEIGHT = 400;

    /** Tells of the fonts of the system and of variants of characters, neither of which is used; kept, or the level would be forgotten. */
    private static final List<Logger> FONTS = List.of(Logger.getLogger("org.apache.pdfbox.pdmodel.font"), Logger.getLogger("org.apache.fontbox.ttf"));

    private PdfFile() {}

    /** Leaves the stream open. */
    static void write(Document document, OutputStream out) throws IOException {
        FONTS.forEach(logger -> logger.setLevel(Level.SEVERE));
        XRLog.setLoggingEnabled(false);
        Texts texts = Texts.in(document.language());
        List<ChartFigure> figures = new ArrayList<>();
        org.w3c.dom.Document page = HtmlPage.of(document, style(document, texts), (parent, figure) -> picture(parent, figure, figures));
        var builder = new PdfRendererBuilder()
                .useFont(() -> Fonts.class.getResourceAsStream(Fonts.BUNDLED), Fonts.BUNDLED_FAMILY, NORMAL_WEIGHT, FontStyle.NORMAL, true)
                .useObjectDrawerFactory(new FiguresOnPages(figures, texts))
                .withW3cDocument(page, "");
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            PDDocument pages = renderer.createPDFKeepOpen();
            pages.setDocumentInformation(information(document));
            // the number would otherwise be made from the time
            pages.setDocumentId(0L);
            pages.save(out);
        }
    }

    private static PDDocumentInformation information(Document document) {
        var information = new PDDocumentInformation();
        information.setTitle(document.cover().title());
        information.setSubject(document.cover().subtitle());
        information.setCreator("Sanwei");
        return information;
    }

    private static String style(Document document, Texts texts) {
        String header = texts.get("document.header", document.cover().title(), document.cover().subtitle());
        return Styles.of("page.css").replace("{HEADER}", header.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", " "));
    }

    private static void picture(Element parent, Block.Figure figure, List<ChartFigure> figures) {
        Element object = parent.getOwnerDocument().createElement("object");
        object.setAttribute("type", FiguresOnPages.TYPE);
        object.setAttribute(FiguresOnPages.INDEX, Integer.toString(figures.size()));
        object.setAttribute("style", String.format(Locale.ROOT, "width:%.1fmm;height:%.1fmm", ChartFigure.WIDTH, figure.chart().height()));
        object.setAttribute("alt", figure.alternative());
        parent.appendChild(object);
        figures.add(figure.chart());
    }
}
