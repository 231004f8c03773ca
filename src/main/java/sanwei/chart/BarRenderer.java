package sanwei.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.data.xy.XYDataset;
import sanwei.text.Figures;

/**
 * Bars side by side at each place, hatched where it is partial; "—" stands where a value is undefined and has room, a line where it is
 * zero. The bars of a single series say their values, all or none of them.
 */
final class BarRenderer extends AbstractXYItemRenderer {

    private static final double FILLED = 0.72;
    private static final double WIDEST = 46;
    private static final double LABEL_GAP = 5;

    private final transient TimeChart spec;
    private final transient Look look;
    private final transient Palette palette;
    private final transient Figures figures;

    private final double widestFigure;

    BarRenderer(TimeChart spec, Look look) {
        Font font = look.caption();
        this.spec = spec;
        this.look = look;
        this.palette = look.palette();
        this.figures = look.figures();
        this.widestFigure = spec.series().stream()
                .flatMapToDouble(s -> Arrays.stream(s.values()))
                .map(v -> TextSize.width(font, figures.cell(spec.measure(), v)))
                .max()
                .orElse(0);
        setDefaultItemLabelFont(font);
    }

    @Override
    public Paint getItemPaint(int series, int item) {
        return palette.series(series);
    }

    @Override
    public void drawItem(Graphics2D g2, XYItemRendererState state, Rectangle2D area, PlotRenderingInfo info, XYPlot plot, ValueAxis places,
            ValueAxis values, XYDataset data, int series, int item, CrosshairState crosshair, int pass) {
        double slot = area.getWidth() / places.getRange().getLength();
        double width = Math.min(WIDEST, slot * FILLED / data.getSeriesCount());
        double left = places.valueToJava2D(item, area, plot.getDomainAxisEdge()) + (series - data.getSeriesCount() / 2.0) * width;
        double zero = values.valueToJava2D(Math.clamp(0, values.getLowerBound(), values.getUpperBound()), area, plot.getRangeAxisEdge());
        double value = data.getYValue(series, item);
        if (Double.isNaN(value)) {
            if (TextSize.width(g2, getDefaultItemLabelFont(), Figures.UNDEFINED) <= width) {
                write(g2, Figures.UNDEFINED, left + width / 2, zero - LABEL_GAP);
            }
            return;
        }
        double end = values.valueToJava2D(value, area, plot.getRangeAxisEdge());
        double apart = width > 6 ? 1 : 0;
        var bar = new Rectangle2D.Double(left + apart / 2, Math.min(zero, end), width - apart, Math.max(1, Math.abs(zero - end)));
        fill(g2, bar, series, item);
        if (data.getSeriesCount() == 1 && widestFigure + LABEL_GAP <= slot) {
            double baseline = value < 0 ? end + LABEL_GAP + 2 * TextSize.middle(getDefaultItemLabelFont()) : end - LABEL_GAP;
            write(g2, figures.cell(spec.measure(), value), left + width / 2, baseline);
        }
        if (state.getEntityCollection() != null) {
            String tooltip = getToolTipGenerator(series, item).generateToolTip(data, series, item);
            state.getEntityCollection().add(new MarkEntity(bar, new Mark(series, item), tooltip));
        }
    }

    private void fill(Graphics2D g2, Rectangle2D bar, int series, int item) {
        g2.setPaint(palette.series(series));
        Hatch.fill(g2, bar, palette.series(series), spec.places().get(item).partial());
        if (look.isMarked(series, item)) {
            Marks.outline(g2, bar, palette);
        }
    }

    private void write(Graphics2D g2, String text, double center, double baseline) {
        Font font = getDefaultItemLabelFont();
        TextSize.use(g2, font);
        g2.setPaint(palette.color(Palette.Role.TEXT_MUTED));
        g2.drawString(text, (float) (center - TextSize.width(g2, font, text) / 2), (float) baseline);
    }
}
