package sanwei.chart;

import java.util.List;
import java.util.Optional;
import sanwei.measure.Band;
import sanwei.measure.Measure;
import sanwei.work.Message;

/**
 * One measure as colours, the members as rows and the places as columns.
 *
 * @param rows from top to bottom, each with one value per place, in the unit of the measure
 * @param band that the colours go apart from
 */
public record HeatChart(Measure measure, List<Place> places, List<Series> rows, Optional<Band> band, Message whenEmpty)
        implements ChartSpec {

    public HeatChart {
        places = List.copyOf(places);
        rows = List.copyOf(rows);
        ChartSpec.check(places, rows);
    }

    @Override
    public boolean isEmpty() {
        return rows.stream().allMatch(Series::isEmpty);
    }
}
