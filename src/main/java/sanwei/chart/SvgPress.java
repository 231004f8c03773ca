package sanwei.chart;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Charts as SVG whose text stays text, in the font of the product or the next best one that the reader has. */
final class SvgPress {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String FAMILY = "font-family";
    private static final String FAMILIES = "'" + Fonts.BUNDLED_FAMILY + "', 'Noto Sans CJK SC', 'Microsoft YaHei', 'PingFang SC', sans-serif";

    private SvgPress() {}

    static void print(Paper paper, OutputStream out) throws IOException {
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document());
        context.setComment("Sanwei");
        var g2 = new SVGGraphics2D(context, false);
        paper.draw(g2);
        Element root = g2.getRoot();
        root.setAttribute("width", mm(paper.width()));
        root.setAttribute("height", mm(paper.height()));
        root.setAttribute("viewBox", String.format(Locale.ROOT, "0 0 %.3f %.3f", paper.pixelsWide(), paper.pixelsHigh()));
        nameFont(root);
        write(root, out);
    }

    /** Without the document type that the generator would name: readers would fetch it from the net. */
    private static void write(Element root, OutputStream out) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try {
            TransformerFactory.newDefaultInstance().newTransformer().transform(new DOMSource(root), new StreamResult(bytes));
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
        bytes.writeTo(out);
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().getDOMImplementation().createDocument(SVG, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String mm(double length) {
        return String.format(Locale.ROOT, "%.3fmm", length);
    }

    private static void nameFont(Element root) {
        root.setAttribute(FAMILY, FAMILIES);
        NodeList all = root.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            var element = (Element) all.item(i);
            if (element.hasAttribute(FAMILY)) {
                element.setAttribute(FAMILY, FAMILIES);
            }
        }
    }
}
