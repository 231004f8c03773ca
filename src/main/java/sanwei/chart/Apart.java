package sanwei.chart;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import sanwei.chart.ScatterChart.Point;

/** Which points lie apart from the rest: by their distance from the median, measured in usual distances. */
final class Apart {

    private static final int FEW = 12;
    private static final int MOST = 8;
    private static final double FAR = 3;

    private Apart() {}

    /** Indices of the defined points that deserve a name, the farthest first: all where they are few. */
    static List<Integer> of(List<Point> points) {
        List<Integer> defined = IntStream.range(0, points.size()).filter(i -> points.get(i).isDefined()).boxed().toList();
        double[] across = distances(points, defined, Point::across);
        double[] up = distances(points, defined, Point::up);
        boolean few = defined.size() <= FEW;
        return IntStream.range(0, defined.size())
                .boxed()
                .filter(i -> few || Math.max(across[i], up[i]) > FAR)
                .sorted(Comparator.comparingDouble((Integer i) -> -Math.max(across[i], up[i])))
                .limit(few ? FEW : MOST)
                .map(defined::get)
                .toList();
    }

    private static double[] distances(List<Point> points, List<Integer> of, ToDoubleFunction<Point> coordinate) {
        double[] values = of.stream().mapToDouble(i -> coordinate.applyAsDouble(points.get(i))).toArray();
        double middle = median(values);
        double[] far = IntStream.range(0, values.length).mapToDouble(i -> Math.abs(values[i] - middle)).toArray();
        // where most are the same, as rates of 100 % often are, the median says nothing of the others
        double usual = median(far) > 0 ? median(far) : Arrays.stream(far).average().orElse(0);
        return IntStream.range(0, far.length).mapToDouble(i -> far[i] == 0 ? 0 : far[i] / usual).toArray();
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length == 0 ? 0 : sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
