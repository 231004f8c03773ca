package sanwei.chart;

import org.jfree.data.xy.AbstractXYDataset;

/** The series of a spec over the indices of its places. */
final class ChartData extends AbstractXYDataset {

    private final transient ChartSpec spec;

    ChartData(ChartSpec spec) {
        this.spec = spec;
    }

    @Override
    public int getSeriesCount() {
        return spec.series().size();
    }

    @Override
    public Comparable<?> getSeriesKey(int series) {
        return spec.series().get(series).name();
    }

    @Override
    public int getItemCount(int series) {
        return spec.places().size();
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
    public double getYValue(int series, int item) {
        return spec.series().get(series).values()[item];
    }
}
