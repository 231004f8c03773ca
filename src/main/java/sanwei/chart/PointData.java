package sanwei.chart;

import org.jfree.data.xy.AbstractXYDataset;

/** Points as one series, also those that are undefined. */
final class PointData extends AbstractXYDataset {

    private final double[] x;
    private final double[] y;

    PointData(double[] x, double[] y) {
        this.x = x.clone();
        this.y = y.clone();
    }

    @Override
    public int getSeriesCount() {
        return 1;
    }

    @Override
    public Comparable<?> getSeriesKey(int series) {
        return series;
    }

    @Override
    public int getItemCount(int series) {
        return x.length;
    }

    @Override
    public Number getX(int series, int item) {
        return x[item];
    }

    @Override
    public Number getY(int series, int item) {
        return y[item];
    }
}
