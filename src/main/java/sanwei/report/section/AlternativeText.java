package sanwei.report.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import sanwei.chart.ChangeChart;
import sanwei.chart.ChartKind;
import sanwei.chart.ChartNumbers;
import sanwei.chart.ChartSpec;
import sanwei.chart.CurveChart;
import sanwei.chart.HeatChart;
import sanwei.chart.MapChart;
import sanwei.chart.PanelChart;
import sanwei.chart.ScatterChart;
import sanwei.chart.ShareChart;
import sanwei.chart.TimeChart;
import sanwei.chart.TornadoChart;
import sanwei.measure.Measure;
import sanwei.text.Figures;
import sanwei.text.Texts;

/** What a chart shows, for who cannot see it. */
final class AlternativeText {

    /** More series or steps would tire whoever listens. */
    private static final int MOST = 8;

    private final Texts texts;
    private final Figures figures;

    AlternativeText(Texts texts) {
        this.texts = texts;
        figures = new Figures(texts);
    }

    String of(ChartKind kind, String caption, ChartSpec spec) {
        return texts.get("document.alternative", texts.get("document.chart." + kind.code()), caption, said(spec));
    }

    private String said(ChartSpec spec) {
        ChartNumbers numbers = ChartNumbers.of(spec, texts);
        return switch (spec) {
            case TimeChart over -> series(numbers, Optional.of(over.measure()));
            case HeatChart heat -> series(numbers, Optional.of(heat.measure()));
            case PanelChart panels -> series(numbers, Optional.of(panels.measure()));
            case ShareChart shares -> series(numbers, Optional.empty());
            case ScatterChart scatter -> join(List.of(range(numbers, 0, scatter.across()), range(numbers, 1, scatter.up())));
            case ChangeChart change -> change(change);
            case TornadoChart tornado -> series(numbers, Optional.of(tornado.measure()));
            case MapChart map -> series(numbers, Optional.of(map.cells().measure()));
            case CurveChart curve -> series(numbers, Optional.of(curve.measure()));
        };
    }

    /** Where each series begins and ends. */
    private String series(ChartNumbers numbers, Optional<Measure> measure) {
        List<String> said = new ArrayList<>();
        for (int c = 0; c < numbers.columns().size(); c++) {
            int column = c;
            List<ChartNumbers.Row> defined = numbers.rows().stream().filter(row -> !Double.isNaN(row.values().get(column))).toList();
            if (!defined.isEmpty()) {
                said.add(texts.get("document.alternative.series", numbers.columns().get(c).name(), value(measure, defined.getFirst().values().get(c)),
                        defined.getFirst().name(), value(measure, defined.getLast().values().get(c)), defined.getLast().name()));
            }
        }
        return join(said);
    }

    private String range(ChartNumbers numbers, int column, Measure measure) {
        double[] values = numbers.rows().stream().mapToDouble(row -> row.values().get(column)).filter(v -> !Double.isNaN(v)).sorted().toArray();
        return texts.get("document.alternative.range", numbers.columns().get(column).name(), values.length, value(Optional.of(measure), values[0]),
                value(Optional.of(measure), values[values.length - 1]));
    }

    /** From where to where, and the largest steps between. */
    private String change(ChangeChart change) {
        List<String> said = new ArrayList<>();
        said.add(texts.get("document.alternative.series", texts.get("document.column.value"), value(change.measure(), change.start().value()),
                change.start().label(), value(change.measure(), change.end().value()), change.end().label()));
        change.steps().stream()
                .sorted(Comparator.comparingDouble((ChangeChart.Step step) -> -Math.abs(step.change())))
                .forEach(step -> said.add(texts.get("sentence.with_value", step.name(), step(change, step.change()))));
        return join(said);
    }

    private String step(ChangeChart chart, double change) {
        return chart.measure().map(measure -> figures.change(measure, change, 0)).orElseGet(() -> figures.gain(change));
    }

    private String value(Optional<Measure> measure, double value) {
        return measure.map(m -> figures.value(m, value)).orElseGet(() -> figures.part(value));
    }

    private String join(List<String> said) {
        String between = texts.get("document.alternative.between");
        String first = String.join(between, said.subList(0, Math.min(MOST, said.size())));
        return said.size() <= MOST ? first : texts.get("document.alternative.more", first, said.size() - MOST);
    }
}
