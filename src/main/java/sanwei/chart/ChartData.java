package sanwei.chart;

import java.util.List;
import org.jfree.data.xy.AbstractXYDataset;

/** Series over the indices of their places. */
final class ChartData extends AbstractXYDataset {

    private final int places;
    private final transient List<ChartSpec.Series> series;

    ChartData(int places, List<ChartSpec.Series> series) {
        this.places = places;
        this.series = List.copyOf(series);
    }

    @Override
    public int getSeriesCount() {
        return series.size();
    }

    @Override
    public Comparable<?> getSeriesKey(int index) {
        return series.get(index).name();
    }

    @Override
    public int getItemCount(int series) {
        return places;
    }

    @Override
    public Number getX(int series, int item) {
        return item;
    }

    @Override
    public double getXValue(int series, int item) {
        return item;
    }

    @Override
    public Number getY(int series, int item) {
        return getYValue(series, item);
    }

    @Override
    public double getYValue(int index, int item) {
        return series.get(index).values()[item];
    }
}
