package sanwei.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.Range;

/** The places side by side; where the labels are too wide, only every so-many-th is written, the last one always. */
final class PlaceAxis extends NumberAxis {

    private static final double GAP = 14;

    private final transient List<ChartSpec.Place> places;
    private final boolean inside;

    /** @param inside whether the last label ends where the plot does, for want of room beside it */
    PlaceAxis(List<ChartSpec.Place> places, boolean inside) {
        this.places = places;
        this.inside = inside;
        setTickMarksVisible(false);
        setAxisLineVisible(false);
        autoAdjustRange();
    }

    @Override
    protected void autoAdjustRange() {
        setRange(new Range(-0.5, Math.max(1, places.size()) - 0.5), false, false);
    }

    @Override
    public List<NumberTick> refreshTicks(Graphics2D g2, AxisState state, Rectangle2D area, RectangleEdge edge) {
        int first = Math.max(0, (int) Math.ceil(getLowerBound()));
        int last = Math.min(places.size() - 1, (int) Math.floor(getUpperBound()));
        int stride = stride(g2, area, first, last);
        List<NumberTick> ticks = new ArrayList<>();
        for (int i = last; i >= first; i -= stride) {
            boolean ends = inside && i == places.size() - 1 && TextSize.width(g2, getTickLabelFont(), places.get(i).label()) > slot(area);
            TextAnchor anchor = ends ? TextAnchor.TOP_RIGHT : TextAnchor.TOP_CENTER;
            ticks.add(new NumberTick(ends ? i + 0.5 : i, places.get(i).label(), anchor, anchor, 0));
        }
        return ticks.reversed();
    }

    private int stride(Graphics2D g2, Rectangle2D area, int first, int last) {
        double widest = 0;
        for (int i = first; i <= last; i++) {
            widest = Math.max(widest, TextSize.width(g2, getTickLabelFont(), places.get(i).label()));
        }
        double room = inside ? 1.5 * widest : widest;
        return Math.max(1, (int) Math.ceil((room + GAP) / slot(area)));
    }

    private double slot(Rectangle2D area) {
        return area.getWidth() / getRange().getLength();
    }
}
