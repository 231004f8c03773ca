package sanwei.ui.whatif.analysis;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import sanwei.allocation.parameter.Parameter.Figure;
import sanwei.allocation.parameter.Scenario;
import sanwei.chart.Appearance;
import sanwei.chart.Mark;
import sanwei.chart.TornadoChart;
import sanwei.measure.Measure;
import sanwei.simulation.analysis.Tornado;
import sanwei.simulation.analysis.Tornado.Bar;
import sanwei.text.ScenarioWords;
import sanwei.ui.control.FigureTable;
import sanwei.ui.words.Words;
import sanwei.work.Message;

/** The bars and the figures behind them; every end opens its replay, held against that of the other end. */
final class TornadoResult implements Result<TornadoForm, Tornado> {

    private static final int MOST_BARS = 15;

    private final Words words;
    private final Opening opening;
    private final AnalysisChart chart;
    private final FigureTable<Bar> table;
    private final Region node;
    private Optional<Tornado> shown = Optional.empty();

    TornadoResult(Words words, Opening opening, ObservableValue<Appearance> appearance) {
        this.words = words;
        this.opening = opening;
        chart = new AnalysisChart(words, appearance, "tornado-chart", "analysing.tornado.name", this::open);
        table = new FigureTable<Bar>(words, "tornado-table", "analysing.tornado.name", "analysing.no_rows")
                .name("analysing.parameter", 190, b -> said().name(b.range().parameter()))
                .figure("analysing.low", 46, b -> b.range().low(), b -> figure(b, b.range().low()))
                .figure("analysing.high", 46, b -> b.range().high(), b -> figure(b, b.range().high()))
                .figure("analysing.tornado.at_low", 56, Bar::low, b -> value(b, Bar::low))
                .figure("analysing.tornado.at_high", 58, Bar::high, b -> value(b, Bar::high))
                .figure("analysing.tornado.span", 48, this::span, b -> words.figures().changeCell(measure(), span(b), 0).replace("+", ""))
                .opening(b -> open(b, TornadoChart.LOW));
        node = Sides.of(chart.node(), table.node());
    }

    private ScenarioWords said() {
        return new ScenarioWords(words.texts());
    }

    private String figure(Bar bar, double value) {
        return said().figure(bar.range().parameter(), value);
    }

    private Measure measure() {
        return shown.orElseThrow().request().goals().goals().getFirst().measure();
    }

    private String value(Bar bar, ToDoubleFunction<Bar> of) {
        return words.figures().value(measure(), of.applyAsDouble(bar));
    }

    private double span(Bar bar) {
        return bar.span(shown.orElseThrow().value());
    }

    private void open(Mark mark) {
        open(shown.orElseThrow().bars().get(mark.item()), mark.series());
    }

    private void open(Bar bar, int end) {
        Scenario low = named(bar.lowScenario(), bar.range().parameter());
        Scenario high = named(bar.highScenario(), bar.range().parameter());
        if (end == TornadoChart.LOW) {
            opening.take(low, high);
        } else {
            opening.take(high, low);
        }
    }

    /** By what tells it from the other end. */
    private Scenario named(Scenario scenario, Figure parameter) {
        return scenario.named(words.texts().get("whatif.value", said().name(parameter), said().value(parameter, scenario)));
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void show(Question<TornadoForm> question, Tornado result) {
        shown = Optional.of(result);
        List<TornadoChart.Bar> bars = result.bars().stream().filter(b -> span(b) > 0).limit(MOST_BARS).map(this::bar).toList();
        chart.show(new TornadoChart(measure(), result.value(), bars, result.bars().size() - bars.size(),
                Message.of("analysing.tornado.unmoved")));
        table.show(result.bars());
    }

    private TornadoChart.Bar bar(Bar bar) {
        return new TornadoChart.Bar(said().name(bar.range().parameter()), new TornadoChart.End(figure(bar, bar.range().low()), bar.low()),
                new TornadoChart.End(figure(bar, bar.range().high()), bar.high()));
    }

    @Override
    public List<String> said(Question<TornadoForm> question, Tornado result) {
        return List.of(words.texts().get("analysing.tornado.said"));
    }
}
