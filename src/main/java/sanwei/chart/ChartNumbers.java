package sanwei.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import sanwei.measure.Unit;
import sanwei.text.Figures;
import sanwei.text.Labels;
import sanwei.text.Texts;

/** The numbers that a chart draws, as a table: a row for each place, point or step, a column for each series. */
public record ChartNumbers(List<Column> columns, List<Row> rows) {

    public ChartNumbers {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** @param unit empty for plain amounts */
    public record Column(String name, Optional<Unit> unit) {}

    /** @param values NaN for a gap */
    public record Row(String name, List<Double> values) {}

    public static ChartNumbers of(ChartSpec spec, Texts texts) {
        return switch (spec) {
            case TimeChart over -> of(over.places(), over.series(), Optional.of(over.measure().unit()));
            case ShareChart shares -> of(shares.places(), shares.stacked(), Optional.empty());
            case HeatChart heat -> of(heat.places(), heat.rows(), Optional.of(heat.measure().unit()));
            case PanelChart panels -> of(panels.places(), panels.panels(), Optional.of(panels.measure().unit()));
            case ScatterChart scatter -> of(scatter, new Labels(texts));
            case ChangeChart change -> of(change, texts);
            case TornadoChart tornado -> of(tornado, texts);
            case MapChart map -> of(map.cells().places(), map.cells().rows(), Optional.of(map.cells().measure().unit()));
            case CurveChart curve -> of(curve, texts);
        };
    }

    private static ChartNumbers of(List<ChartSpec.Place> places, List<ChartSpec.Series> series, Optional<Unit> unit) {
        return new ChartNumbers(series.stream().map(one -> new Column(one.name(), unit)).toList(), IntStream.range(0, places.size())
                .mapToObj(p -> new Row(places.get(p).fullLabel(), series.stream().map(one -> one.values()[p]).toList()))
                .toList());
    }

    private static ChartNumbers of(ScatterChart scatter, Labels labels) {
        return new ChartNumbers(Stream.of(scatter.across(), scatter.up()).map(m -> new Column(labels.header(m), Optional.of(m.unit()))).toList(),
                scatter.points().stream().map(point -> new Row(point.name(), List.of(point.across(), point.up()))).toList());
    }

    private static ChartNumbers of(TornadoChart tornado, Texts texts) {
        Optional<Unit> unit = Optional.of(tornado.measure().unit());
        return new ChartNumbers(Stream.of("analysing.tornado.at_low", "analysing.tornado.at_high").map(key -> new Column(texts.get(key), unit)).toList(),
                tornado.bars().stream().map(bar -> new Row(bar.name(), List.of(bar.low().value(), bar.high().value()))).toList());
    }

    private static ChartNumbers of(CurveChart curve, Texts texts) {
        var figures = new Figures(texts);
        return new ChartNumbers(List.of(new Column(curve.value().name(), Optional.of(curve.measure().unit()))), IntStream.range(0, curve.x().length)
                .mapToObj(i -> new Row(figures.edge(curve.across().unit(), curve.x()[i]), List.of(curve.value().values()[i])))
                .toList());
    }

    private static ChartNumbers of(ChangeChart change, Texts texts) {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(change.start().label(), List.of(change.start().value())));
        change.steps().forEach(step -> rows.add(new Row(step.name(), List.of(step.change()))));
        rows.add(new Row(change.end().label(), List.of(change.end().value())));
        return new ChartNumbers(List.of(new Column(texts.get("document.column.value"), change.measure().map(m -> m.unit()))), rows);
    }
}
