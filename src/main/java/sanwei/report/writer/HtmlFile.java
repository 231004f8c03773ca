package sanwei.report.writer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Element;
import sanwei.report.document.Block;
import sanwei.report.document.Document;
import sanwei.text.Texts;

/** A document as one page for the browser that needs nothing beside it: charts are in it as SVG. */
final class HtmlFile {

    private static final String DOCTYPE = "<!DOCTYPE html>\n";

    private HtmlFile() {}

    /** Leaves the stream open. */
    static void write(Document document, OutputStream out) throws IOException {
        Texts texts = Texts.in(document.language());
        org.w3c.dom.Document page = HtmlPage.of(document, Styles.of("screen.css"), (parent, figure) -> picture(parent, figure, texts));
        var bytes = new ByteArrayOutputStream();
        try {
            Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.METHOD, "html");
            transformer.setOutputProperty(OutputKeys.INDENT, "no");
            transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            transformer.transform(new DOMSource(page), new StreamResult(bytes));
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
        out.write(DOCTYPE.getBytes(StandardCharsets.UTF_8));
        bytes.writeTo(out);
        out.flush();
    }

    /** As an image of its own: parts of several drawings in one page would share their names. */
    private static void picture(Element parent, Block.Figure figure, Texts texts) {
        Element image = parent.getOwnerDocument().createElement("img");
        image.setAttribute("src", "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(figure.chart().svg(texts)));
        image.setAttribute("alt", figure.alternative());
        parent.appendChild(image);
    }
}
