package sanwei.chart.pivot;

import java.util.List;
import sanwei.chart.ChartSpec;
import sanwei.chart.TimeChart;
import sanwei.pivot.PivotRow;
import sanwei.text.Texts;

/** The same row of two markets or more over the same periods, as lines. */
public final class TwoOverTime {

    private TwoOverTime() {}

    /** A market under its name. */
    public record Named(String name, Source source) {}

    /** @param second has the periods and the measure of the first */
    public static ChartSpec of(Named first, Named second, Texts texts) {
        return of(List.of(first, second), texts);
    }

    /** @param markets with the periods and the measure of the first */
    public static TimeChart of(List<Named> markets, Texts texts) {
        Source source = markets.getFirst().source();
        return new TimeChart(TimeChart.Style.LINE, source.measure(), source.places(texts), markets.stream().map(market -> series(market, texts)).toList(),
                source.band(), source.whenEmpty(source.measure()));
    }

    private static ChartSpec.Series series(Named named, Texts texts) {
        ChartSpec.Series series = named.source().series(PivotRow.total(named.source().table()), texts);
        return new ChartSpec.Series(named.name(), series.values(), series.notes());
    }
}
