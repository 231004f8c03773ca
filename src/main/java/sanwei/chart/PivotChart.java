package sanwei.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import sanwei.band.Bands;
import sanwei.dataset.Market;
import sanwei.measure.Band;
import sanwei.measure.Measure;
import sanwei.pivot.PivotRow;
import sanwei.pivot.PivotSpec;
import sanwei.pivot.PivotTable;
import sanwei.text.Labels;
import sanwei.text.PivotWords;
import sanwei.text.Texts;
import sanwei.work.Message;

/**
 * Rows of a pivot result over its periods.
 *
 * @param rows of which as many are drawn as there are colours; the total where there are none
 * @param bands in force, of which that of the last period is drawn
 */
public record PivotChart(Market market, PivotTable table, Measure measure, List<PivotRow> rows, ChartSpec.Kind kind, Bands bands) {

    public PivotChart {
        rows = rows.isEmpty() ? List.of(PivotRow.total(table)) : rows.stream().limit(Palette.seriesColors()).toList();
    }

    public ChartSpec spec(Texts texts) {
        return new ChartSpec(kind, measure, places(texts), rows.stream().map(row -> series(row, texts)).toList(), band(), whenEmpty());
    }

    /** @param width in mm */
    public PageChart page(int width, Texts texts) {
        var words = new PivotWords(texts);
        boolean totalAlone = rows.equals(List.of(PivotRow.total(table)));
        PivotSpec shown = totalAlone ? table.spec().withRegion(Optional.empty()).withCategory(Optional.empty()) : table.spec();
        return new PageChart(spec(texts), words.title(measure, shown), words.subject(table, market), width);
    }

    private List<ChartSpec.Place> places(Texts texts) {
        var words = new PivotWords(texts);
        var labels = new Labels(texts);
        return IntStream.range(0, table.periods().size())
                .mapToObj(p -> new ChartSpec.Place(labels.brief(table.periods().get(p)), words.period(table, p), table.partial(p)))
                .toList();
    }

    private ChartSpec.Series series(PivotRow row, Texts texts) {
        var words = new PivotWords(texts);
        int periods = table.periods().size();
        double[] values = IntStream.range(0, periods).mapToDouble(p -> table.value(measure, row.at(p))).toArray();
        List<String> notes = IntStream.range(0, periods).mapToObj(p -> words.parts(table, measure, row.at(p))).toList();
        return new ChartSpec.Series(words.row(table, row), values, notes);
    }

    private Optional<Band> band() {
        return table.periods().isEmpty() ? Optional.empty() : bands.of(measure, table.periods().getLast(), market.records().seasons());
    }

    private Message whenEmpty() {
        boolean noSurvey = measure.needsSurvey() && !market.survey().present();
        return Message.of(noSurvey ? "pivot.reason.no_survey" : "pivot.chart.empty");
    }
}
