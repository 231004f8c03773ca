package sanwei.chart.pivot;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import sanwei.chart.Mark;
import sanwei.chart.Palette;
import sanwei.chart.TimeChart;
import sanwei.pivot.Cell;
import sanwei.pivot.PivotRow;
import sanwei.pivot.PivotSpec;
import sanwei.text.PivotWords;
import sanwei.text.Texts;

/** As many of the chosen rows as there are colours; the total where nobody chose. */
public record RowsOverTime(Source source, TimeChart.Style style) implements PivotChart {

    private List<PivotRow> drawn() {
        return source.rows().isEmpty() ? List.of(PivotRow.total(source.table())) : source.rows().stream().limit(Palette.seriesColors()).toList();
    }

    @Override
    public TimeChart spec(Texts texts) {
        return new TimeChart(style, source.measure(), source.places(texts), source.series(drawn(), texts), source.band(),
                source.whenEmpty(source.measure()));
    }

    @Override
    public String title(Texts texts) {
        boolean totalAlone = drawn().equals(List.of(PivotRow.total(source.table())));
        PivotSpec asked = source.table().spec();
        PivotSpec shown = totalAlone ? asked.withRegion(Optional.empty()).withCategory(Optional.empty()) : asked;
        return new PivotWords(texts).title(source.measure(), shown);
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
