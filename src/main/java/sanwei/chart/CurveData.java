package sanwei.chart;

import org.jfree.data.xy.AbstractXYDataset;

/** The values over their numbers, as one series. */
final class CurveData extends AbstractXYDataset {

    private final transient CurveChart spec;

    CurveData(CurveChart spec) {
        this.spec = spec;
    }

    @Override
    public int getSeriesCount() {
        return 1;
    }

    @Override
    public Comparable<?> getSeriesKey(int series) {
        return spec.value().name();
    }

    @Override
    public int getItemCount(int series) {
        return spec.x().length;
    }

    @Override
    public Number getX(int series, int item) {
        return spec.x()[item];
    }

    @Override
    public Number getY(int series, int item) {
        return spec.value().values()[item];
    }
}
