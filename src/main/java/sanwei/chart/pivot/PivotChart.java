package sanwei.chart.pivot;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import sanwei.band.Bands;
import sanwei.chart.ChartSpec;
import sanwei.chart.Mark;
import sanwei.chart.PageChart;
import sanwei.measure.Measure;
import sanwei.pivot.Cell;
import sanwei.pivot.Pivot;
import sanwei.pivot.PivotRow;
import sanwei.pivot.PivotTable;
import sanwei.text.PivotWords;
import sanwei.text.Texts;
import sanwei.work.Job;

/** A pivot result with everything that a chart of it needs, to be put into words. */
public sealed interface PivotChart permits RowsOverTime, RowShares, RowHeat, RowPanels, RowScatter, RowChange {

    /** What it is drawn from. */
    Source source();

    ChartSpec spec(Texts texts);

    /** What it shows, in a sentence. */
    String title(Texts texts);

    /** The cell of the table that a mark stands for, where it is one. */
    Optional<Cell> cell(Mark mark);

    /** The marks that stand for a cell or for its row. */
    Set<Mark> marks(Cell cell);

    /** @param width in mm */
    default PageChart page(int width, Texts texts) {
        return new PageChart(spec(texts), title(texts), new PivotWords(texts).subject(source().table(), source().market()), width);
    }

    /**
     * Reads what the table does not have. Takes its time for customers and products.
     *
     * @param table has the measure
     * @param rows to be drawn, in most kinds all where there are none
     * @param bands in force
     * @throws sanwei.work.BadInput when a period is not in the table
     */
    static PivotChart of(Pivot pivot, PivotTable table, Measure measure, List<PivotRow> rows, Drawing drawing, Bands bands, Job job) {
        var source = new Source(pivot.market(), table, measure, rows, bands);
        return switch (drawing) {
            case Drawing.OverTime over -> new RowsOverTime(source, over.style());
            case Drawing.Share share -> RowShares.of(source, share);
            case Drawing.Heat() -> new RowHeat(source);
            case Drawing.Panels(boolean shared) -> new RowPanels(source, shared);
            case Drawing.Scatter scatter -> RowScatter.of(pivot, source, scatter, job);
            case Drawing.Change change -> RowChange.of(pivot, source, change, job);
        };
    }
}
