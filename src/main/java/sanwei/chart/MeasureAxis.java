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
import sanwei.measure.Unit;
import sanwei.text.Figures;

/** The values of a measure, in round steps and written in its unit. */
final class MeasureAxis extends NumberAxis {

    private static final double ROOM_PER_STEP = 48;
    private static final double ROOM_PER_LYING_STEP = 88;

    private final transient Unit unit;
    private final transient Figures figures;
    private final transient Range whole;

    /** @param whole everything there is to see */
    MeasureAxis(Unit unit, Figures figures, Range whole) {
        this.unit = unit;
        this.figures = figures;
        this.whole = whole;
        setTickMarksVisible(false);
        setAxisLineVisible(false);
        autoAdjustRange();
    }

    @Override
    protected void autoAdjustRange() {
        setRange(whole, false, false);
    }

    @Override
    public List<NumberTick> refreshTicks(Graphics2D g2, AxisState state, Rectangle2D area, RectangleEdge edge) {
        boolean lying = RectangleEdge.isTopOrBottom(edge);
        TextAnchor anchor = lying ? TextAnchor.TOP_CENTER : TextAnchor.CENTER_RIGHT;
        double room = lying ? area.getWidth() / ROOM_PER_LYING_STEP : area.getHeight() / ROOM_PER_STEP;
        double steps = Math.max(2, Math.floor(room));
        double step = Steps.round(getRange().getLength() / steps);
        List<NumberTick> ticks = new ArrayList<>();
        long last = (long) Math.floor(getUpperBound() / step + 1e-6);
        for (long i = (long) Math.ceil(getLowerBound() / step - 1e-6); i <= last; i++) {
            ticks.add(new NumberTick(i * step, figures.tick(unit, i * step, step), anchor, anchor, 0));
        }
        return ticks;
    }
}
