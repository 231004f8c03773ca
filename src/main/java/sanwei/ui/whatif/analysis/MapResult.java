package sanwei.ui.whatif.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import sanwei.allocation.parameter.Parameter.Figure;
import sanwei.chart.Appearance;
import sanwei.chart.ChartSpec.Place;
import sanwei.chart.ChartSpec.Series;
import sanwei.chart.HeatChart;
import sanwei.chart.MapChart;
import sanwei.chart.Mark;
import sanwei.measure.Measure;
import sanwei.simulation.analysis.HeatMap;
import sanwei.simulation.analysis.Range;
import sanwei.text.ScenarioWords;
import sanwei.ui.control.FigureTable;
import sanwei.ui.words.Words;
import sanwei.work.Message;

/** The map and the figures behind it; every cell that can be had opens its replay. */
final class MapResult implements Result<MapForm, HeatMap> {

    /** A cell by its places on the two axes. */
    private record Cell(int x, int y) {}

    private static final double LEAST_FIGURE = 80;

    private final Words words;
    private final Opening opening;
    private final AnalysisChart chart;
    private final BorderPane figures = new BorderPane();
    private final Region node;
    private Optional<HeatMap> shown = Optional.empty();

    MapResult(Words words, Opening opening, ObservableValue<Appearance> appearance) {
        this.words = words;
        this.opening = opening;
        chart = new AnalysisChart(words, appearance, "map-chart", "analysing.map.name", m -> open(new Cell(m.item(),
                map().y().length - 1 - m.series())));
        node = Sides.of(chart.node(), figures);
    }

    /** Its columns are called by what is moved and read. */
    private FigureTable<Cell> table() {
        String across = said().name(map().request().x().parameter());
        String up = said().name(map().request().y().parameter());
        String read = words.labels().name(measure());
        return new FigureTable<Cell>(words, "map-table", "analysing.map.name", "analysing.no_rows")
                .figureNamed(across, Wide.column(across, LEAST_FIGURE), c -> map().x()[c.x()],
                        c -> figure(map().request().x(), map().x()[c.x()]))
                .figureNamed(up, Wide.column(up, LEAST_FIGURE), c -> map().y()[c.y()], c -> figure(map().request().y(), map().y()[c.y()]))
                .figureNamed(read, Wide.column(read, LEAST_FIGURE), this::value, c -> possible(c)
                        ? words.figures().value(measure(), value(c))
                        : words.texts().get("analysing.map.impossible"))
                .opening(this::open);
    }

    private ScenarioWords said() {
        return new ScenarioWords(words.texts());
    }

    private HeatMap map() {
        return shown.orElseThrow();
    }

    private Measure measure() {
        return map().request().goals().goals().getFirst().measure();
    }

    private double value(Cell cell) {
        return map().values()[cell.x()][cell.y()];
    }

    private boolean possible(Cell cell) {
        return map().possible()[cell.x()][cell.y()];
    }

    private String figure(Range range, double value) {
        return said().figure(range.parameter(), value);
    }

    private void open(Cell cell) {
        if (possible(cell)) {
            opening.take(map().request().at(map().x()[cell.x()], map().y()[cell.y()]));
        }
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void show(Question<MapForm> question, HeatMap result) {
        shown = Optional.of(result);
        chart.show(chart(), present());
        FigureTable<Cell> table = table();
        figures.setCenter(table.node());
        table.show(IntStream.range(0, result.x().length).boxed()
                .flatMap(x -> IntStream.range(0, result.y().length).mapToObj(y -> new Cell(x, y))).toList());
    }

    private MapChart chart() {
        Range across = map().request().x();
        Range up = map().request().y();
        List<Place> places = IntStream.range(0, map().x().length).mapToObj(x -> figure(across, map().x()[x])).map(f -> new Place(f, f,
                false)).toList();
        List<Series> rows = new ArrayList<>();
        for (int y = map().y().length - 1; y >= 0; y--) {
            rows.add(row(up, y));
        }
        return new MapChart(new HeatChart(measure(), places, rows, Optional.empty(), Message.of("analysing.undefined")),
                said().name(across.parameter()), said().name(up.parameter()), remark());
    }

    private Series row(Range up, int y) {
        double[] values = IntStream.range(0, map().x().length).mapToDouble(x -> map().values()[x][y]).toArray();
        List<String> notes = IntStream.range(0, values.length)
                .mapToObj(x -> possible(new Cell(x, y)) ? "" : words.texts().get("analysing.map.impossible")).toList();
        return new Series(figure(up, map().y()[y]), values, notes);
    }

    private String remark() {
        List<String> remarks = new ArrayList<>(List.of(words.labels().header(measure()), words.texts().get("analysing.map.framed")));
        boolean impossible = IntStream.range(0, map().x().length).anyMatch(x -> IntStream.range(0,
                map().y().length).anyMatch(y -> !possible(new Cell(x, y))));
        if (impossible) {
            remarks.add(words.texts().get("analysing.map.hatched"));
        }
        return String.join(" · ", remarks);
    }

    /** The cell next to the scenario. */
    private Mark present() {
        int x = nearest(map().x(), map().request().x().parameter());
        int y = nearest(map().y(), map().request().y().parameter());
        return new Mark(map().y().length - 1 - y, x);
    }

    private int nearest(double[] values, Figure parameter) {
        double own = map().request().scenario().get(parameter);
        int nearest = 0;
        for (int i = 1; i < values.length; i++) {
            nearest = Math.abs(values[i] - own) < Math.abs(values[nearest] - own) ? i : nearest;
        }
        return nearest;
    }

    @Override
    public List<String> said(Question<MapForm> question, HeatMap result) {
        return List.of(words.texts().get("analysing.map.said"));
    }
}
