package sanwei.ui.whatif.analysis;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import sanwei.allocation.parameter.ParameterUnit;
import sanwei.chart.Appearance;
import sanwei.chart.ChartSpec.Series;
import sanwei.chart.CurveChart;
import sanwei.chart.Mark;
import sanwei.measure.Unit;
import sanwei.simulation.analysis.GoalSeek;
import sanwei.simulation.analysis.GoalSeek.Answer;
import sanwei.simulation.analysis.GoalSeek.Point;
import sanwei.simulation.analysis.Limit;
import sanwei.text.ScenarioWords;
import sanwei.ui.control.ChartPane;
import sanwei.ui.control.FigureTable;
import sanwei.ui.words.Words;
import sanwei.work.Message;

/** The answer, and the reading of every limit over the parameter. */
final class SeekResult implements Result<SeekForm, GoalSeek> {

    private final Words words;
    private final Opening opening;
    private final ObservableValue<Appearance> appearance;
    private final HBox charts = new HBox(8);
    private final BorderPane figures = new BorderPane();
    private final Button take = new Button();
    private final BorderPane node = new BorderPane();
    private Optional<GoalSeek> shown = Optional.empty();

    SeekResult(Words words, Opening opening, ObservableValue<Appearance> appearance) {
        this.words = words;
        this.opening = opening;
        this.appearance = appearance;
        charts.setMinHeight(280);
        charts.setMinWidth(0);
        figures.setMinHeight(0);
        take.setId("seek-take");
        take.getStyleClass().add("small");
        take.setOnAction(e -> open(point()));
        var top = new VBox(take);
        top.getStyleClass().add("panel-head");
        node.setTop(top);
        node.setCenter(Sides.of(charts, figures));
    }

    private GoalSeek seek() {
        return shown.orElseThrow();
    }

    /** What was found, or the nearest to it. */
    private Point point() {
        return switch (seek().answer()) {
            case Answer.Found found -> found.point();
            case Answer.None none -> none.nearest();
        };
    }

    private String figure(double value) {
        return new ScenarioWords(words.texts()).figure(seek().request().range().parameter(), value);
    }

    private String parameter() {
        return new ScenarioWords(words.texts()).name(seek().request().range().parameter());
    }

    private void open(Point point) {
        if (point.readings().stream().anyMatch(r -> !Double.isNaN(r))) {
            opening.take(seek().request().at(point.value()));
        }
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void show(Question<SeekForm> question, GoalSeek result) {
        shown = Optional.of(result);
        take.setText(words.texts().get(result.answer() instanceof Answer.Found ? "analysing.seek.take" : "analysing.seek.take_nearest",
                figure(point().value())));
        var said = new GoalSaid(words.texts(), question.subject().setting().opened().market());
        List<Limit> limits = result.request().limits();
        charts.getChildren().setAll(IntStream.range(0, limits.size()).mapToObj(i -> chart(i, said)).toList());
        showFigures(said);
    }

    private ChartPane chart(int i, GoalSaid said) {
        Limit limit = seek().request().limits().get(i);
        List<Point> points = seek().points();
        double[] x = points.stream().mapToDouble(Point::value).toArray();
        double[] readings = points.stream().mapToDouble(p -> p.readings().get(i)).toArray();
        var chart = new AnalysisChart(words, appearance, "seek-chart-" + i, "analysing.seek.name", m -> open(points.get(m.item())));
        HBox.setHgrow(chart.node(), Priority.ALWAYS);
        chart.node().setPrefWidth(200);
        chart.show(new CurveChart(new CurveChart.Axis(parameter(), unit(seek().request().range().parameter().unit())),
                limit.goal().measure(), x,
                new Series(said.of(limit.goal()), readings), Optional.empty(), List.of(new CurveChart.Level(level(limit), limit.value())),
                Message.of("analysing.undefined")), new Mark(0, points.indexOf(point())));
        return chart.node();
    }

    private String level(Limit limit) {
        return words.texts().get("analysing.seek.level", GoalSaid.side(limit.side()), words.figures().value(limit.goal().measure(),
                limit.value()));
    }

    private static Unit unit(ParameterUnit of) {
        return switch (of) {
            case SHARE -> Unit.RATE;
            case MULTIPLE, WEEKS -> Unit.MULTIPLE;
            case INDEX -> Unit.INDEX;
        };
    }

    /** A column for each limit; what is not kept has a mark. */
    private void showFigures(GoalSaid said) {
        var table = new FigureTable<Point>(words, "seek-table", "analysing.seek.name", "analysing.no_rows")
                .figure("analysing.value", 80, Point::value, p -> figure(p.value()));
        List<Limit> limits = seek().request().limits();
        for (int i = 0; i < limits.size(); i++) {
            int place = i;
            table.figureNamed(said.of(limits.get(i)), 110, p -> p.readings().get(place), p -> reading(p, place));
        }
        figures.setCenter(table.opening(this::open).node());
        table.show(seek().points());
        table.node().scrollTo(Math.max(0, seek().points().indexOf(point()) - 2));
        table.node().getSelectionModel().select(point());
    }

    private String reading(Point point, int place) {
        Limit limit = seek().request().limits().get(place);
        String value = words.figures().value(limit.goal().measure(), point.readings().get(place));
        return limit.isMet(point.readings().get(place)) ? words.texts().get("analysing.seek.kept", value) : value;
    }

    @Override
    public List<String> said(Question<SeekForm> question, GoalSeek result) {
        var said = new GoalSaid(words.texts(), question.subject().setting().opened().market());
        List<String> sentences = new ArrayList<>();
        switch (result.answer()) {
            case Answer.Found found -> sentences.add(words.texts().get("analysing.seek.found", parameter(), figure(found.point().value())));
            case Answer.None none -> {
                sentences.add(words.texts().get("analysing.seek.no_solution", parameter(), figure(result.request().range().low()),
                        figure(result.request().range().high()), limits(result, none.binding(), said), figure(none.nearest().value())));
                if (!none.unreached().isEmpty()) {
                    sentences.add(words.texts().get("analysing.seek.unreached", limits(result, none.unreached(), said)));
                }
            }
        }
        sentences.add(words.texts().get("analysis.seek.tried", result.points().size()));
        return sentences;
    }

    private String limits(GoalSeek of, List<Integer> places, GoalSaid said) {
        return places.stream().map(i -> said.of(of.request().limits().get(i))).collect(joining(words.texts().get("member.between")));
    }
}
