package sanwei.ui.explore;

import java.util.List;
import sanwei.chart.ChartSpec;
import sanwei.chart.PivotChart;

/** The chart of some rows of a grid over its periods. */
final class GridChart {

    private GridChart() {}

    /** @param rows the total where there are none */
    static PivotChart of(Grid grid, List<Row> rows, ChartSpec.Kind kind) {
        return new PivotChart(grid.setting().opened().market(), grid.table(), grid.measure(), rows.stream().map(Row::inTable).toList(), kind);
    }
}
