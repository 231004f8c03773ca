package sanwei.chart;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Shape;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;
import sanwei.text.Texts;

/** Draws charts into laid out pages as lines and letters, where an {@code object} of the page names one by its index. */
public final class FiguresOnPages implements FSObjectDrawerFactory {

    /** Type of the objects. */
    public static final String TYPE = "application/x-sanwei-chart";

    /** Attribute that holds the index. */
    public static final String INDEX = "data-index";

    private final List<ChartFigure> figures;
    private final Texts texts;

    public FiguresOnPages(List<ChartFigure> figures, Texts texts) {
        this.figures = List.copyOf(figures);
        this.texts = texts;
    }

    @Override
    public FSObjectDrawer createDrawer(Element object) {
        Paper paper = figures.get(Integer.parseInt(object.getAttribute(INDEX))).paper(texts);
        return (element, x, y, width, height, device, context, dots) -> draw(paper, x, y, width / dots, height / dots, device, context);
    }

    private static Map<Shape, String> draw(
            Paper paper, double x, double y, double width, double height, OutputDevice device, RenderingContext context) {
        device.drawWithGraphics((float) x, (float) y, (float) width, (float) height, paper::draw);
        return Map.of();
    }

    @Override
    public boolean isReplacedObject(Element element) {
        return TYPE.equals(element.getAttribute("type"));
    }
}
