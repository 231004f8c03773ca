package sanwei.ui.explore;

import java.util.List;
import sanwei.chart.ChartSpec;
import sanwei.chart.PivotChart;
import sanwei.measure.Measure;

/** The chart of some rows of a grid over its periods. */
final class GridChart {

    private GridChart() {}

    /** @param rows the total where there are none */
    static PivotChart of(Grid grid, Measure measure, List<Row> rows, ChartSpec.Kind kind) {
        return new PivotChart(grid.setting().opened().market(), grid.table(), measure, rows.stream().map(Row::inTable).toList(), kind);
    }
}
