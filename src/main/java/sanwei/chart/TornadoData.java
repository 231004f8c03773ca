package sanwei.chart;

/** The lower and the higher ends as two series, one under the other, each from the base. */
final class TornadoData extends RowData {

    private final transient TornadoChart spec;

    TornadoData(TornadoChart spec) {
        this.spec = spec;
    }

    @Override
    public int getSeriesCount() {
        return 2;
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
}
