package sanwei.chart;

import java.awt.BasicStroke;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import org.jfree.chart.entity.EntityCollection;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYDataset;

/** Lines with a dot at each value while there are few; dashed towards a partial place, whose dot is hollow. */
final class LineRenderer extends XYLineAndShapeRenderer {

    private static final double REACH = 8;
    private static final Shape LARGE = new Ellipse2D.Double(-5, -5, 10, 10);
    private static final float WIDTH = 2f;

    private final transient TimeChart spec;
    private final transient Look look;
    private final transient Palette palette;
    private final int first;
    private final int few;

    /**
     * @param first index that the first series has in the chart
     * @param few how many places may have dots
     */
    LineRenderer(TimeChart spec, Look look, int first, int few) {
        super(true, true);
        this.spec = spec;
        this.look = look;
        this.palette = look.palette();
        this.first = first;
        this.few = few;
        setDefaultShape(new Ellipse2D.Double(-2.75, -2.75, 5.5, 5.5));
        setAutoPopulateSeriesShape(false);
        setUseFillPaint(true);
        setDrawOutlines(true);
        setUseOutlinePaint(true);
        setDefaultOutlineStroke(new BasicStroke(1.5f));
        setAutoPopulateSeriesOutlineStroke(false);
    }

    @Override
    public Paint getItemPaint(int series, int item) {
        return palette.series(series);
    }

    @Override
    public Paint getItemFillPaint(int series, int item) {
        return partial(item) ? palette.color(Palette.Role.PANEL) : palette.series(series);
    }

    @Override
    public Stroke getItemStroke(int series, int item) {
        boolean dashed = partial(item) || item > 0 && partial(item - 1);
        float[] dash = dashed ? new float[] {2, 5} : Marks.dash(series);
        return new BasicStroke(WIDTH, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, dash, 0);
    }

    @Override
    public boolean getItemShapeVisible(int series, int item) {
        return spec.places().size() <= few || partial(item) || alone(series, item) || marked(series, item);
    }

    @Override
    public Shape getItemShape(int series, int item) {
        return marked(series, item) ? LARGE : super.getItemShape(series, item);
    }

    @Override
    public Paint getItemOutlinePaint(int series, int item) {
        return marked(series, item) ? palette.color(Palette.Role.TEXT) : getItemPaint(series, item);
    }

    private boolean marked(int series, int item) {
        return look.isMarked(first + series, item);
    }

    private boolean partial(int item) {
        return spec.places().get(item).partial();
    }

    /** Whether both neighbours are gaps, so that no line shows the value. */
    private boolean alone(int series, int item) {
        double[] values = spec.series().get(series).values();
        return (item == 0 || Double.isNaN(values[item - 1])) && (item == values.length - 1 || Double.isNaN(values[item + 1]));
    }

    /** Makes the neighbourhood of a value answer to the mouse, not only its dot. */
    @Override
    protected void addEntity(EntityCollection entities, Shape hotspot, XYDataset dataset, int series, int item, double x, double y) {
        String tooltip = getToolTipGenerator(series, item).generateToolTip(dataset, series, item);
        var neighbourhood = new Ellipse2D.Double(x - REACH, y - REACH, 2 * REACH, 2 * REACH);
        entities.add(new MarkEntity(neighbourhood, new Mark(first + series, item), tooltip));
    }
}
