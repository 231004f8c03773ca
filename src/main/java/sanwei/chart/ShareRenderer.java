package sanwei.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.data.xy.XYDataset;
import sanwei.chart.Palette.Role;
import sanwei.measure.Unit;

/** The share of one member on top of those before it, with its figure where there is room; hatched where the place is partial. */
final class ShareRenderer extends AbstractXYItemRenderer {

    private static final double FILLED = 0.8;
    private static final double WIDEST = 64;
    private static final double ROOM = 4;

    private final transient ShareChart spec;
    private final transient Look look;
    private final transient double[][] shares;

    ShareRenderer(ShareChart spec, Look look, double[][] shares) {
        this.spec = spec;
        this.look = look;
        this.shares = shares;
    }

    @Override
    public void drawItem(Graphics2D g2, XYItemRendererState state, Rectangle2D area, PlotRenderingInfo info, XYPlot plot, ValueAxis places,
            ValueAxis values, XYDataset data, int series, int item, CrosshairState crosshair, int pass) {
        double share = shares[series][item];
        if (!(share > 0)) {
            return;
        }
        double below = 0;
        for (int s = 0; s < series; s++) {
            below += shares[s][item];
        }
        double slot = area.getWidth() / places.getRange().getLength();
        double width = Math.min(WIDEST, slot * FILLED);
        double left = places.valueToJava2D(item, area, plot.getDomainAxisEdge()) - width / 2;
        double bottom = values.valueToJava2D(below, area, plot.getRangeAxisEdge());
        double top = values.valueToJava2D(below + share, area, plot.getRangeAxisEdge());
        double apart = bottom - top > 3 ? 1 : 0;
        var part = new Rectangle2D.Double(left, top, width, bottom - top - apart);
        draw(g2, part, series, item);
        if (state.getEntityCollection() != null) {
            state.getEntityCollection().add(new MarkEntity(part, new Mark(series, item), tooltip(series, item)));
        }
    }

    private void draw(Graphics2D g2, Rectangle2D part, int series, int item) {
        Color color = SharePicture.color(look.palette(), spec, series);
        boolean partial = spec.places().get(item).partial();
        Hatch.fill(g2, part, color, partial);
        String figure = look.figures().cell(Unit.RATE, shares[series][item]);
        Font font = look.caption();
        if (!partial && part.getHeight() >= font.getSize2D() + ROOM && part.getWidth() >= TextSize.width(g2, font, figure) + ROOM) {
            TextSize.use(g2, font);
            g2.setPaint(Palette.legible(color, look.color(Role.TEXT), look.color(Role.PANEL)));
            double left = part.getCenterX() - TextSize.width(g2, font, figure) / 2;
            g2.drawString(figure, (float) left, (float) (part.getCenterY() + TextSize.middle(font)));
        }
        if (look.isMarked(series, item)) {
            Marks.outline(g2, part, look.palette());
        }
    }

    private String tooltip(int series, int item) {
        ChartSpec.Series member = spec.stacked().get(series);
        return member.name() + "\n" + spec.places().get(item).fullLabel() + "  " + look.figures().cell(Unit.RATE, shares[series][item])
                + member.note(item);
    }
}
