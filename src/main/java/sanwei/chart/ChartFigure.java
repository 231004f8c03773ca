package sanwei.chart;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import sanwei.text.Texts;

/**
 * A chart in a document, whose caption says what it shows: light, in the font that comes with the product, as wide as the text.
 *
 * @param height in mm
 */
public record ChartFigure(ChartSpec spec, double height) {

    /** In mm. */
    public static final double WIDTH = PageChart.WIDTH;

    private static final double LEGEND = 20;
    private static final double LEAST_HEIGHT = 72;
    private static final double MOST_HEIGHT = 205;

    /** As high as its rows need and a page has room for. */
    public static ChartFigure of(ChartSpec spec) {
        return new ChartFigure(spec, Math.clamp(LEGEND + PageChart.rowsHeight(spec, PageChart.WIDTH), LEAST_HEIGHT, MOST_HEIGHT));
    }

    /** As pixels at the density of print. */
    public byte[] png(Texts texts) {
        return printed(PngPress::print, texts);
    }

    public byte[] svg(Texts texts) {
        return printed(SvgPress::print, texts);
    }

    Paper paper(Texts texts) {
        return new Paper(Charts.inDocument(spec, texts), WIDTH, height);
    }

    private byte[] printed(Paper.Press press, Texts texts) {
        var out = new ByteArrayOutputStream();
        try {
            press.print(paper(texts), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
