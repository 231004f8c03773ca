package sanwei.chart;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import sanwei.work.Message;

/**
 * How a whole divides among its members at each place, in columns of 100 %.
 *
 * @param places from left to right
 * @param series the amounts of each named member, none of them negative
 * @param others the amounts of all the others together, empty where every member is named
 */
public record ShareChart(List<Place> places, List<Series> series, Optional<Series> others, Message whenEmpty) implements ChartSpec {

    /** Members that can be named: one colour, the grey one, is that of the others. */
    public static final int MOST_NAMED = Palette.seriesColors() - 1;

    public ShareChart {
        places = List.copyOf(places);
        series = List.copyOf(series);
        ChartSpec.check(places, series);
        ChartSpec.check(places, others.stream().toList());
    }

    /** All columns from the bottom to the top, the others last. */
    public List<Series> stacked() {
        return Stream.concat(series.stream(), others.stream()).toList();
    }

    /** One array of shares for each of {@link #stacked}, NaN where the whole is 0 or not known. */
    double[][] shares() {
        List<Series> all = stacked();
        double[] wholes = IntStream.range(0, places.size()).mapToDouble(p -> all.stream().mapToDouble(s -> s.values()[p]).sum()).toArray();
        return all.stream()
                .map(s -> IntStream.range(0, wholes.length).mapToDouble(p -> wholes[p] == 0 ? Double.NaN : s.values()[p] / wholes[p]).toArray())
                .toArray(double[][]::new);
    }

    @Override
    public boolean isEmpty() {
        return Arrays.stream(shares()).flatMapToDouble(Arrays::stream).allMatch(Double::isNaN);
    }
}
