package sanwei.report.section;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import sanwei.chart.ChartFigure;
import sanwei.chart.ChartKind;
import sanwei.chart.TimeChart;
import sanwei.chart.pivot.RowsOverTime;
import sanwei.chart.pivot.Source;
import sanwei.measure.Measure;
import sanwei.pivot.PivotRow;
import sanwei.pivot.PivotTable;
import sanwei.report.document.Block;

/** A measure over time as a line chart. */
final class Trend {

    private final Inquiry inquiry;

    Trend(Inquiry inquiry) {
        this.inquiry = inquiry;
    }

    /** Nothing where fewer than two periods have a value, or where all values are the same. */
    Optional<Block> figure(Measure measure, PivotTable table, List<PivotRow> rows) {
        if (rows.stream().mapToLong(row -> defined(measure, table, row).length).max().orElse(0) < 2 || isFlat(measure, table, rows)) {
            return Optional.empty();
        }
        var source = new Source(inquiry.market(), table, measure, rows, inquiry.request().bands());
        TimeChart spec = new RowsOverTime(source, TimeChart.Style.LINE).spec(inquiry.texts());
        String caption = inquiry.say("document.caption.course", title(measure, table, rows), name(table, 0), name(table, table.periods().size() - 1));
        return Optional.of(new Block.Figure(caption, new AlternativeText(inquiry.texts()).of(ChartKind.LINE, caption, spec), ChartFigure.of(spec)));
    }

    private boolean isFlat(Measure measure, PivotTable table, List<PivotRow> rows) {
        return rows.stream()
                .flatMap(row -> Arrays.stream(defined(measure, table, row)).mapToObj(p -> value(measure, table, row, p)))
                .distinct()
                .count() == 1;
    }

    private String title(Measure measure, PivotTable table, List<PivotRow> rows) {
        boolean total = rows.equals(List.of(PivotRow.total(table)));
        return inquiry.words().title(measure, total ? table.spec().withRegion(Optional.empty()) : table.spec());
    }

    private String value(Measure measure, PivotTable table, PivotRow row, int period) {
        return inquiry.figures().value(measure, table.value(measure, row.at(period)));
    }

    private String name(PivotTable table, int period) {
        return inquiry.words().period(table, period);
    }

    private static int[] defined(Measure measure, PivotTable table, PivotRow row) {
        return IntStream.range(0, table.periods().size()).filter(p -> !Double.isNaN(table.value(measure, row.at(p)))).toArray();
    }
}
