package sanwei.chart;

import org.jfree.data.xy.AbstractIntervalXYDataset;

/** The lower and the higher ends as two series, one under the other, each from the base. */
final class TornadoData extends AbstractIntervalXYDataset {

    private final transient TornadoChart spec;

    TornadoData(TornadoChart spec) {
        this.spec = spec;
    }

    @Override
    public int getSeriesCount() {
        return 2;
    }

    @Override
    public Comparable<?> getSeriesKey(int series) {
        return series;
    }

    @Override
    public int getItemCount(int series) {
        return spec.bars().size();
    }

    @Override
    public Number getX(int series, int item) {
        return spec.bars().get(item).end(series).value();
    }

    @Override
    public Number getStartX(int series, int item) {
        return spec.base();
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
