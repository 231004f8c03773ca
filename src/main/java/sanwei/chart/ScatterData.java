package sanwei.chart;

import org.jfree.data.xy.AbstractXYDataset;

/** All points as one series, also those that are undefined. */
final class ScatterData extends AbstractXYDataset {

    private final transient ScatterChart spec;

    ScatterData(ScatterChart spec) {
        this.spec = spec;
    }

    @Override
    public int getSeriesCount() {
        return 1;
    }

    @Override
    public Comparable<?> getSeriesKey(int series) {
        return spec.up().id();
    }

    @Override
    public int getItemCount(int series) {
        return spec.points().size();
    }

    @Override
    public Number getX(int series, int item) {
        return spec.points().get(item).across();
    }

    @Override
    public Number getY(int series, int item) {
        return spec.points().get(item).up();
    }
}
