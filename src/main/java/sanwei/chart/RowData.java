package sanwei.chart;

import org.jfree.data.xy.AbstractIntervalXYDataset;

/** Rows one under the other, each from one value to another. */
abstract class RowData extends AbstractIntervalXYDataset {

    @Override
    public Comparable<?> getSeriesKey(int series) {
        return series;
    }

    @Override
    public Number getEndX(int series, int item) {
        return getX(series, item);
    }

    @Override
    public Number getY(int series, int item) {
        return item;
    }

    @Override
    public Number getStartY(int series, int item) {
        return item;
    }

    @Override
    public Number getEndY(int series, int item) {
        return item;
    }
}
