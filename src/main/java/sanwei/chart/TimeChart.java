package sanwei.chart;

import java.util.List;
import java.util.Optional;
import sanwei.measure.Band;
import sanwei.measure.Measure;
import sanwei.work.Coded;
import sanwei.work.Message;

/**
 * One measure as lines or bars over its places.
 *
 * @param places from left to right
 * @param series each with one value per place, in the unit of the measure
 */
public record TimeChart(Style style, Measure measure, List<Place> places, List<Series> series, Optional<Band> band, Message whenEmpty)
        implements ChartSpec {

    public TimeChart {
        places = List.copyOf(places);
        series = List.copyOf(series);
        ChartSpec.check(places, series);
    }

    /** How values are drawn. */
    public enum Style implements Coded {
        LINE,
        BAR
    }

    @Override
    public boolean isEmpty() {
        return series.stream().allMatch(Series::isEmpty);
    }
}
