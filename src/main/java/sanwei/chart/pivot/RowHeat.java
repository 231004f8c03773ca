package sanwei.chart.pivot;

import java.util.Optional;
import java.util.Set;
import sanwei.chart.ChartSpec;
import sanwei.chart.HeatChart;
import sanwei.chart.Mark;
import sanwei.pivot.Cell;
import sanwei.text.PivotWords;
import sanwei.text.Texts;

/** The rows that can be compared over the periods, as colours. */
record RowHeat(Source source) implements PivotChart {

    @Override
    public ChartSpec spec(Texts texts) {
        return new HeatChart(source.measure(), source.places(texts), source.series(source.members(), texts), source.band(),
                source.whenEmpty(source.measure()));
    }

    @Override
    public String title(Texts texts) {
        return new PivotWords(texts).title(source.measure(), source.spec());
    }

    @Override
    public Optional<Cell> cell(Mark mark) {
        return Source.cell(source.members(), mark);
    }

    @Override
    public Set<Mark> marks(Cell cell) {
        return Source.marks(source.members(), cell);
    }
}
