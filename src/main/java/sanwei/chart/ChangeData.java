package sanwei.chart;

/** The start, each step from where the one before it ends, and the end, one under the other. */
final class ChangeData extends RowData {

    private final transient ChangeChart spec;
    private final transient double[] reached;

    ChangeData(ChangeChart spec) {
        this.spec = spec;
        reached = new double[spec.steps().size() + 2];
        reached[0] = spec.start().value();
        for (int s = 0; s < spec.steps().size(); s++) {
            double change = spec.steps().get(s).change();
            // a member without a contribution of its own leads nowhere
            reached[s + 1] = reached[s] + (Double.isNaN(change) ? 0 : change);
        }
        reached[reached.length - 1] = spec.end().value();
    }

    @Override
    public int getSeriesCount() {
        return 1;
    }

    @Override
    public int getItemCount(int series) {
        return reached.length;
    }

    /** Whether the row is a step between the start and the end. */
    boolean isStep(int item) {
        return item > 0 && item < reached.length - 1;
    }

    @Override
    public Number getX(int series, int item) {
        return reached[item];
    }

    @Override
    public Number getStartX(int series, int item) {
        return isStep(item) ? reached[item - 1] : reached[item];
    }
}
