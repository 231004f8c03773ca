package sanwei.ui.whatif.analysis;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import sanwei.allocation.parameter.Catalogue;
import sanwei.chart.Appearance;
import sanwei.chart.ChartSpec.Place;
import sanwei.chart.ChartSpec.Series;
import sanwei.chart.HeatChart;
import sanwei.dataset.Category;
import sanwei.measure.Measure;
import sanwei.simulation.analysis.Incentive;
import sanwei.simulation.analysis.RuleBench;
import sanwei.simulation.analysis.RuleBench.RuleReading;
import sanwei.text.Figures;
import sanwei.text.ScenarioWords;
import sanwei.ui.control.FigureTable;
import sanwei.ui.theme.Style;
import sanwei.ui.words.Words;
import sanwei.work.Message;

/** The rules as rows, and what they fulfil in each county; every row opens its replay. */
final class RulesResult implements Result<RulesForm, RuleBench> {

    private static final double LOWEST_TABLE = 204;
    private static final double LEAST_TABLE = 900;
    private static final double LEAST_FIGURE = 58;

    private final Words words;
    private final Opening opening;
    private final AnalysisChart chart;
    private final BorderPane figures = new BorderPane();
    private final VBox node;
    private Optional<RuleBench> shown = Optional.empty();

    RulesResult(Words words, Opening opening, ObservableValue<Appearance> appearance) {
        this.words = words;
        this.opening = opening;
        chart = new AnalysisChart(words, appearance, "rules-chart", "analysing.rules.counties",
                m -> open(shown.orElseThrow().rules().get(m.series())));
        var counties = new Label();
        counties.textProperty().bind(words.text("analysing.rules.counties"));
        counties.getStyleClass().addAll(Style.CAPTION, "panel-head");
        node = new VBox(figures, counties, chart.node());
        VBox.setVgrow(chart.node(), Priority.ALWAYS);
    }

    private String name(RuleReading reading) {
        return new ScenarioWords(words.texts()).choice(Catalogue.RULE, reading.rule());
    }

    private void open(RuleReading reading) {
        opening.take(shown.orElseThrow().request().scenario().with(Catalogue.RULE, reading.rule()));
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void show(Question<RulesForm> question, RuleBench result) {
        shown = Optional.of(result);
        FigureTable<RuleReading> table = table(result);
        figures.setCenter(Wide.of(table.node(), LEAST_TABLE, LOWEST_TABLE));
        table.show(result.rules());
        List<Place> counties = result.rules().getFirst().byCounty().stream().map(p -> new Place(p.member().name(), p.member().name(),
                false)).toList();
        List<Series> rows = result.rules().stream()
                .map(r -> new Series(name(r), r.byCounty().stream().mapToDouble(RuleBench.Part::fulfilment).toArray())).toList();
        chart.show(new HeatChart(Measure.FULFILMENT, counties, rows, Optional.empty(), Message.of("analysing.rules.no_counties")));
    }

    private FigureTable<RuleReading> table(RuleBench result) {
        var table = new FigureTable<RuleReading>(words, "rules-table", "analysing.rules.name", "analysing.no_rows")
                .name("analysing.rules.rule", 144, this::name)
                .figure("analysing.rules.fulfilment", 80, RuleReading::fulfilment, r -> rate(r.fulfilment()));
        for (int i = 0; i < result.rules().getFirst().byClass().size(); i++) {
            int place = i;
            String name = words.labels().ofMember(Category.TARGET_CLASS, result.rules().getFirst().byClass().get(i).member().code());
            table.figureNamed(name, Wide.column(name, LEAST_FIGURE), r -> r.byClass().get(place).fulfilment(),
                    r -> rate(r.byClass().get(place).fulfilment()));
        }
        table.figure("analysing.rules.gini", 52, RuleReading::gini, r -> index(r.gini()))
                .figure("analysing.rules.jain", 52, RuleReading::jain, r -> index(r.jain()))
                .figure("analysing.rules.unmet", 60, RuleReading::unmet, r -> words.figures().count(r.unmet()))
                .figure("analysing.rules.unallocated", 70, RuleReading::unallocated, r -> words.figures().count(r.unallocated()));
        for (int i : IntStream.range(0, result.request().inflations().size()).toArray()) {
            String name = words.texts().get("analysing.rules.inflated", Written.PERCENT.said(result.request().inflations().get(i)));
            table.figureNamed(name, Wide.column(name, LEAST_FIGURE), r -> gain(r.incentives().get(i)),
                    r -> gained(r.incentives().get(i)));
        }
        return table.opening(this::open);
    }

    private String rate(double value) {
        return words.figures().value(Measure.FULFILMENT, value);
    }

    private static String index(double value) {
        return Figures.part(value, 3);
    }

    /** What asking for more brings, as a part of what is got without. */
    private static double gain(Incentive incentive) {
        return incentive.cartons() == 0 ? Double.NaN : (double) incentive.gained() / incentive.cartons();
    }

    private String gained(Incentive incentive) {
        return words.figures().value(Measure.GROWTH_VOLUME, gain(incentive));
    }

    @Override
    public List<String> said(Question<RulesForm> question, RuleBench result) {
        return List.of(words.texts().get(result.isRationed() ? "analysis.rules.rationed" : "analysis.rules.not_rationed",
                result.incentiveWeek().label()),
                words.texts().get("analysing.rules.said"));
    }
}
