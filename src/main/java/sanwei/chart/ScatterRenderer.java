package sanwei.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.data.xy.XYDataset;
import sanwei.chart.Palette.Role;
import sanwei.text.Labels;

/** Dots that let through those behind them; names stand beside their dots where nothing else does. */
final class ScatterRenderer extends AbstractXYItemRenderer {

    private static final int MANY = 100;
    private static final int OPACITY = 150;
    private static final double TO_TEXT = 4;

    private final transient ScatterChart spec;
    private final transient Look look;
    private final double radius;
    private final transient Color fill;

    ScatterRenderer(ScatterChart spec, Look look) {
        this.spec = spec;
        this.look = look;
        this.radius = spec.points().size() > MANY ? 2.5 : 4.5;
        Color color = look.palette().series(0);
        this.fill = new Color(color.getRed(), color.getGreen(), color.getBlue(), OPACITY);
    }

    @Override
    public void drawItem(Graphics2D g2, XYItemRendererState state, Rectangle2D area, PlotRenderingInfo info, XYPlot plot, ValueAxis across,
            ValueAxis up, XYDataset data, int series, int item, CrosshairState crosshair, int pass) {
        var place = new Place(g2, area, plot, across, up);
        if (spec.points().get(item).isDefined()) {
            Ellipse2D dot = place.dot(item, radius);
            g2.setPaint(fill);
            g2.fill(dot);
            if (look.isMarked(series, item)) {
                Marks.outline(g2, place.dot(item, radius + 1.5), look.palette());
            }
            if (state.getEntityCollection() != null) {
                state.getEntityCollection().add(new MarkEntity(place.dot(item, radius + 2), new Mark(series, item), tooltip(spec.points().get(item))));
            }
        }
        if (item == spec.points().size() - 1) {
            name(place);
        }
    }

    private String tooltip(ScatterChart.Point point) {
        var labels = new Labels(look.texts());
        return point.name() + "\n" + labels.name(spec.across()) + "  " + look.figures().value(spec.across(), point.across()) + "\n"
                + labels.name(spec.up()) + "  " + look.figures().value(spec.up(), point.up()) + (point.note().isEmpty() ? "" : "\n" + point.note());
    }

    private void name(Place place) {
        Font font = look.caption();
        TextSize.use(place.g2, font);
        place.g2.setPaint(look.color(Role.TEXT));
        List<Rectangle2D> taken = new ArrayList<>();
        List<Integer> named = Apart.of(spec.points());
        named.forEach(point -> taken.add(place.dot(point, radius).getBounds2D()));
        for (int point : named) {
            String name = spec.points().get(point).name();
            for (Rectangle2D box : beside(place.dot(point, radius).getBounds2D(), TextSize.width(place.g2, font, name), font.getSize2D())) {
                if (place.area.contains(box) && taken.stream().noneMatch(box::intersects)) {
                    taken.add(box);
                    place.g2.drawString(name, (float) box.getX(), (float) (box.getCenterY() + TextSize.middle(font)));
                    break;
                }
            }
        }
    }

    /** Right, left, above, below. */
    private static List<Rectangle2D> beside(Rectangle2D dot, double width, double height) {
        double middle = dot.getCenterY() - height / 2;
        double left = dot.getCenterX() - width / 2;
        return List.of(
                new Rectangle2D.Double(dot.getMaxX() + TO_TEXT, middle, width, height),
                new Rectangle2D.Double(dot.getMinX() - TO_TEXT - width, middle, width, height),
                new Rectangle2D.Double(left, dot.getMinY() - height, width, height),
                new Rectangle2D.Double(left, dot.getMaxY(), width, height));
    }

    private final class Place {

        private final Graphics2D g2;
        private final Rectangle2D area;
        private final XYPlot plot;
        private final ValueAxis across;
        private final ValueAxis up;

        Place(Graphics2D g2, Rectangle2D area, XYPlot plot, ValueAxis across, ValueAxis up) {
            this.g2 = g2;
            this.area = area;
            this.plot = plot;
            this.across = across;
            this.up = up;
        }

        Ellipse2D dot(int item, double size) {
            double x = across.valueToJava2D(spec.points().get(item).across(), area, plot.getDomainAxisEdge());
            double y = up.valueToJava2D(spec.points().get(item).up(), area, plot.getRangeAxisEdge());
            return new Ellipse2D.Double(x - size, y - size, 2 * size, 2 * size);
        }
    }
}
