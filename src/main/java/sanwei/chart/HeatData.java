package sanwei.chart;

import org.jfree.data.xy.AbstractXYZDataset;

/** The value of each row at each place. */
final class HeatData extends AbstractXYZDataset {

    private final transient HeatChart spec;

    HeatData(HeatChart spec) {
        this.spec = spec;
    }

    @Override
    public int getSeriesCount() {
        return spec.rows().size();
    }

    @Override
    public Comparable<?> getSeriesKey(int series) {
        return spec.rows().get(series).name();
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
    public Number getY(int series, int item) {
        return series;
    }

    @Override
    public Number getZ(int series, int item) {
        return getZValue(series, item);
    }

    @Override
    public double getZValue(int series, int item) {
        return spec.rows().get(series).values()[item];
    }
}
