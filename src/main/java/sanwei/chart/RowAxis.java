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

/** Names one under the other, from the top; long ones are cut, and where there is no room only every so-many-th is written. */
final class RowAxis extends NumberAxis {

    private static final double WIDEST = 170;
    private static final double LINE_HEIGHT = 1.2;
    private static final String CUT = "…";

    private final transient List<String> names;

    RowAxis(List<String> names) {
        this.names = List.copyOf(names);
        setTickMarksVisible(false);
        setAxisLineVisible(false);
        setInverted(true);
        autoAdjustRange();
    }

    @Override
    protected void autoAdjustRange() {
        setRange(new Range(-0.5, Math.max(1, names.size()) - 0.5), false, false);
    }

    @Override
    public List<NumberTick> refreshTicks(Graphics2D g2, AxisState state, Rectangle2D area, RectangleEdge edge) {
        double room = area.getHeight() / getRange().getLength();
        int stride = Math.max(1, (int) Math.ceil(getTickLabelFont().getSize2D() * LINE_HEIGHT / Math.max(room, 0.1)));
        List<NumberTick> ticks = new ArrayList<>();
        for (int i = 0; i < names.size(); i += stride) {
            ticks.add(new NumberTick(i, cut(g2, names.get(i)), TextAnchor.CENTER_RIGHT, TextAnchor.CENTER_RIGHT, 0));
        }
        return ticks;
    }

    private String cut(Graphics2D g2, String name) {
        if (TextSize.width(g2, getTickLabelFont(), name) <= WIDEST) {
            return name;
        }
        int end = name.length();
        while (end > 1 && TextSize.width(g2, getTickLabelFont(), name.substring(0, end) + CUT) > WIDEST) {
            end = name.offsetByCodePoints(end, -1);
        }
        return name.substring(0, end) + CUT;
    }
}
