package sanwei.chart;

import java.util.List;
import java.util.Optional;
import sanwei.measure.Band;
import sanwei.measure.Measure;
import sanwei.work.Message;

/**
 * One measure as a line over its places in a small panel for each member.
 *
 * @param panels row by row, each with one value per place, in the unit of the measure
 * @param shared whether all panels have one scale, so that heights can be compared; else each has its own, so that shapes can be
 * @param left how many more members there are than panels
 */
public record PanelChart(Measure measure, List<Place> places, List<Series> panels, Optional<Band> band, boolean shared, int left,
        Message whenEmpty) implements ChartSpec {

    /** Panels that can be told apart on a screen. */
    public static final int MOST = 24;

    public PanelChart {
        places = List.copyOf(places);
        panels = List.copyOf(panels);
        ChartSpec.check(places, panels);
    }

    @Override
    public boolean isEmpty() {
        return panels.stream().allMatch(Series::isEmpty);
    }
}
