package sanwei.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.data.xy.XYDataset;
import sanwei.chart.Palette.Role;

/** A coloured cell, hatched where its place is partial; hatched without a colour where it is undefined. */
final class HeatRenderer extends AbstractXYItemRenderer {

    private static final double ROOM = 6;

    private final transient HeatChart spec;
    private final transient Look look;
    private final transient HeatScale scale;
    private final double widest;

    HeatRenderer(HeatChart spec, Look look, HeatScale scale) {
        this.spec = spec;
        this.look = look;
        this.scale = scale;
        this.widest = spec.rows().stream().flatMapToDouble(r -> Arrays.stream(r.values()))
                .map(v -> TextSize.width(look.caption(), look.figures().cell(spec.measure(), v))).max().orElse(0);
    }

    @Override
    public void drawItem(Graphics2D g2, XYItemRendererState state, Rectangle2D area, PlotRenderingInfo info, XYPlot plot, ValueAxis places,
            ValueAxis rows, XYDataset data, int series, int item, CrosshairState crosshair, int pass) {
        double left = places.valueToJava2D(item - 0.5, area, plot.getDomainAxisEdge());
        double right = places.valueToJava2D(item + 0.5, area, plot.getDomainAxisEdge());
        double top = rows.valueToJava2D(series - 0.5, area, plot.getRangeAxisEdge());
        double bottom = rows.valueToJava2D(series + 0.5, area, plot.getRangeAxisEdge());
        double apart = Math.min(right - left, bottom - top) > 5 ? 1 : 0;
        var cell = new Rectangle2D.Double(left, top, right - left - apart, bottom - top - apart);
        fill(g2, cell, series, item);
        if (look.isMarked(series, item)) {
            Marks.outline(g2, cell, look.palette());
        }
        if (state.getEntityCollection() != null) {
            state.getEntityCollection().add(new MarkEntity(cell, new Mark(series, item), tooltip(series, item)));
        }
    }

    private void fill(Graphics2D g2, Rectangle2D cell, int series, int item) {
        double value = spec.rows().get(series).values()[item];
        if (Double.isNaN(value)) {
            Hatch.fill(g2, cell, look.color(Role.GRID));
            return;
        }
        Color color = scale.color(value);
        g2.setPaint(color);
        g2.fill(cell);
        if (spec.places().get(item).partial()) {
            Hatch.fill(g2, cell, look.color(Role.PANEL));
        } else if (cell.getWidth() >= widest + ROOM && cell.getHeight() >= look.caption().getSize2D() + 2) {
            write(g2, look.figures().cell(spec.measure(), value), cell, color);
        }
    }

    private void write(Graphics2D g2, String figure, Rectangle2D cell, Color on) {
        Font font = look.caption();
        TextSize.use(g2, font);
        g2.setPaint(Palette.legible(on, look.color(Role.TEXT), look.color(Role.PANEL)));
        double left = cell.getCenterX() - TextSize.width(g2, font, figure) / 2;
        g2.drawString(figure, (float) left, (float) (cell.getCenterY() + TextSize.middle(font)));
    }

    private String tooltip(int series, int item) {
        ChartSpec.Series row = spec.rows().get(series);
        return row.name() + "\n" + spec.places().get(item).fullLabel() + "  " + look.figures().value(spec.measure(), row.values()[item])
                + row.note(item);
    }
}
