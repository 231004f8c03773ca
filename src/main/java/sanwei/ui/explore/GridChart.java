package sanwei.ui.explore;

import java.util.List;
import java.util.Optional;
import sanwei.chart.ChartSpec;
import sanwei.chart.Palette;
import sanwei.text.Labels;
import sanwei.text.Texts;
import sanwei.work.Message;

/** The chart of some rows of a grid over its periods. */
final class GridChart {

    private GridChart() {}

    /** @param rows of which as many are drawn as there are colours; the total where there are none */
    static ChartSpec of(Grid grid, List<Row> rows, ChartSpec.Kind kind, Texts texts) {
        var words = new GridWords(texts);
        var labels = new Labels(texts);
        List<Column> columns = grid.periods();
        List<Row> drawn = rows.isEmpty() ? List.of(grid.total()) : rows.stream().limit(Palette.seriesColors()).toList();
        return new ChartSpec(
                kind,
                grid.measure(),
                columns.stream().map(c -> new ChartSpec.Place(labels.brief(c.period()), words.fullHeader(c), c.partial())).toList(),
                drawn.stream().map(row -> series(grid, row, columns, words)).toList(),
                columns.isEmpty() ? Optional.empty() : columns.getLast().band(grid.measure()),
                whenEmpty(grid));
    }

    private static ChartSpec.Series series(Grid grid, Row row, List<Column> columns, GridWords words) {
        double[] values = columns.stream().mapToDouble(c -> grid.value(row, c)).toArray();
        return new ChartSpec.Series(words.fullName(grid, row), values, columns.stream().map(c -> words.parts(grid, row, c)).toList());
    }

    private static Message whenEmpty(Grid grid) {
        boolean noSurvey = grid.measure().needsSurvey() && !grid.setting().opened().market().survey().present();
        return Message.of(noSurvey ? "window.reason.no_survey" : "window.chart.empty");
    }
}
