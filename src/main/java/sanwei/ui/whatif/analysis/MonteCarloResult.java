package sanwei.ui.whatif.analysis;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import sanwei.chart.Appearance;
import sanwei.chart.ChartSpec.Series;
import sanwei.chart.CurveChart;
import sanwei.measure.Measure;
import sanwei.measure.Unit;
import sanwei.simulation.Spreads;
import sanwei.simulation.analysis.Estimate;
import sanwei.simulation.analysis.Goal;
import sanwei.simulation.analysis.MonteCarlo;
import sanwei.ui.control.FigureTable;
import sanwei.ui.words.Words;
import sanwei.work.Message;

/** The intervals of all indicators, and how that of one of them closes in with more runs. */
final class MonteCarloResult implements Result<MonteCarloForm, MonteCarlo> {

    private static final double LEAST_TABLE = 616;
    private static final double LOWEST_TABLE = 260;

    private final Words words;
    private final AnalysisChart chart;
    private final FigureTable<Integer> table;
    private final Region node;
    private Optional<MonteCarlo> shown = Optional.empty();

    MonteCarloResult(Words words, ObservableValue<Appearance> appearance) {
        this.words = words;
        chart = new AnalysisChart(words, appearance, "monte-carlo-chart", "analysing.monte_carlo.convergence", m -> { });
        table = new FigureTable<Integer>(words, "monte-carlo-table", "analysing.monte_carlo.name", "analysing.no_rows")
                .name("analysing.goal", 140, i -> words.labels().name(goal(i).measure()))
                .figure("whatif.history", 62, i -> shown.orElseThrow().history()[i], i -> value(i, shown.orElseThrow().history()[i]))
                .figure("analysing.scenario", 66, i -> shown.orElseThrow().scenario()[i], i -> value(i, shown.orElseThrow().scenario()[i]));
        estimate("analysing.monte_carlo.mean", Estimate::mean);
        estimate("analysing.monte_carlo.p5", Estimate::low);
        estimate("analysing.monte_carlo.p25", Estimate::lowerQuartile);
        estimate("analysing.monte_carlo.p50", Estimate::median);
        estimate("analysing.monte_carlo.p75", Estimate::upperQuartile);
        estimate("analysing.monte_carlo.p95", Estimate::high);
        table.node().getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (now != null) {
                draw(now);
            }
        });
        node = Sides.ofWide(Wide.of(table.node(), LEAST_TABLE, LOWEST_TABLE), chart.node());
    }

    private void estimate(String key, ToDoubleFunction<Estimate> of) {
        table.figure(key, 60, i -> of.applyAsDouble(shown.orElseThrow().result(i)), i -> value(i,
                of.applyAsDouble(shown.orElseThrow().result(i))));
    }

    private Goal goal(int i) {
        return shown.orElseThrow().request().goals().goals().get(i);
    }

    private String value(int i, double value) {
        return words.figures().value(goal(i).measure(), value);
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void show(Question<MonteCarloForm> question, MonteCarlo result) {
        shown = Optional.of(result);
        List<Goal> goals = result.request().goals().goals();
        int chosen = Optional.ofNullable(table.node().getSelectionModel().getSelectedItem()).filter(i -> i < goals.size())
                .orElseGet(() -> goals.indexOf(question.goal()));
        table.show(IntStream.range(0, goals.size()).boxed().toList());
        table.node().getSelectionModel().clearSelection();
        table.node().getSelectionModel().select(Integer.valueOf(chosen));
        draw(chosen);
    }

    /** The mean with its interval after ever more runs. */
    private void draw(int i) {
        List<Estimate> all = shown.orElseThrow().estimates().get(i);
        Measure measure = goal(i).measure();
        var strip = new CurveChart.Strip(words.texts().get("analysing.monte_carlo.strip"), of(all, e -> e.mean() - e.halfWidth()),
                of(all, e -> e.mean() + e.halfWidth()));
        chart.show(new CurveChart(new CurveChart.Axis(words.texts().get("analysing.monte_carlo.runs"), Unit.MULTIPLE), measure, of(all,
                Estimate::runs),
                new Series(words.labels().name(measure), of(all, Estimate::mean)), Optional.of(strip), List.of(),
                        Message.of("analysing.undefined")));
    }

    private static double[] of(List<Estimate> all, ToDoubleFunction<Estimate> value) {
        return all.stream().mapToDouble(value).toArray();
    }

    @Override
    public List<String> said(Question<MonteCarloForm> question, MonteCarlo result) {
        Spreads by = result.request().spreads();
        long outside = IntStream.range(0, result.history().length).filter(result::historyOutside).count();
        return List.of(words.texts().get("analysing.monte_carlo.said", result.request().runs(), result.request().seed(), outside),
                words.texts().get("analysis.assumption.spreads", by.request(), by.demand(), by.history(), by.stock(), by.price()));
    }
}
