package sanwei.chart.pivot;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import sanwei.chart.ChartSpec;
import sanwei.chart.Mark;
import sanwei.chart.PanelChart;
import sanwei.pivot.Cell;
import sanwei.pivot.PivotRow;
import sanwei.text.PivotWords;
import sanwei.text.Texts;

/** A panel for each of the rows that can be compared, as many as there is room for. */
record RowPanels(Source source, boolean shared) implements PivotChart {

    private List<PivotRow> drawn() {
        return source.members().stream().limit(PanelChart.MOST).toList();
    }

    @Override
    public ChartSpec spec(Texts texts) {
        return new PanelChart(source.measure(), source.places(texts), source.series(drawn(), texts), source.band(), shared,
                source.members().size() - drawn().size(), source.whenEmpty(source.measure()));
    }

    @Override
    public String title(Texts texts) {
        return new PivotWords(texts).title(source.measure(), source.spec());
    }

    @Override
    public Optional<Cell> cell(Mark mark) {
        return Source.cell(drawn(), mark);
    }

    @Override
    public Set<Mark> marks(Cell cell) {
        return Source.marks(drawn(), cell);
    }
}
