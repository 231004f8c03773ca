package sanwei.chart;

import java.util.List;
import sanwei.measure.Measure;
import sanwei.work.Message;

/** Two measures of the same members against each other. */
public record ScatterChart(Measure across, Measure up, List<Point> points, Message whenEmpty) implements ChartSpec {

    public ScatterChart {
        points = List.copyOf(points);
    }

    /**
     * @param across NaN where undefined, as is {@code up}; the point is left out then, and counted
     * @param note said in tooltips
     */
    public record Point(String name, double across, double up, String note) {
        boolean isDefined() {
            return !Double.isNaN(across) && !Double.isNaN(up);
        }
    }

    long undefined() {
        return points.stream().filter(p -> !p.isDefined()).count();
    }

    @Override
    public boolean isEmpty() {
        return points.stream().noneMatch(Point::isDefined);
    }
}
