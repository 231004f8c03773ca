package sanwei.ui.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import sanwei.chart.ChartKind;
import sanwei.chart.ChartSpec;
import sanwei.chart.HeatChart;
import sanwei.chart.Mark;
import sanwei.chart.ScatterChart;
import sanwei.chart.TimeChart;
import sanwei.chart.pivot.Drawing;
import sanwei.dataset.TestDataset;
import sanwei.measure.Band;
import sanwei.measure.Measure;
import sanwei.time.Grain;
import sanwei.time.Period;

/** Two counties with a shop each, and one without, in January and February 2025. */
class ChartModelTest extends Exploring {

    private static final Period JANUARY = Period.parse("2025-01").orElseThrow();

    @Override
    void fill(TestDataset dataset) {
        dataset.region("C1", "Y", "county").region("C2", "Y", "county").region("C3", "Y", "county")
                .customer("k1", "C1").format("mall")
                .customer("k2", "C2").format("grocery")
                .line("2025-01-06", "k1", "a", 10, 5)
                .line("2025-01-06", "k2", "a", 10, 10)
                .line("2025-02-03", "k1", "a", 10, 8)
                .line("2025-02-03", "k2", "a", 30, 0)
                .line("2025-02-28", "k1", "a", 10, 8);
    }

    private ChartSpec chart(Drawing drawing) {
        model.chart().set(drawing);
        threads.settle();
        return model.charts().reading().get().answer().orElseThrow().spec(en);
    }

    private ChartSpec chart(ChartKind kind) {
        return chart(Drawing.usual(kind));
    }

    @Test
    void theChartFollowsTheChosenRows() {
        var total = (TimeChart) chart(ChartKind.LINE);
        assertThat(total.series()).extracting(ChartSpec.Series::name).containsExactly("All");
        model.chosen().set(Set.of("C2/*", "C1/*"));
        var chosen = (TimeChart) chart(ChartKind.BAR);
        assertThat(chosen.style()).isEqualTo(TimeChart.Style.BAR);
        assertThat(chosen.series()).extracting(ChartSpec.Series::name).containsExactly("Region C1", "Region C2");
        assertThat(chosen.series().getLast().values()).containsExactly(1, 0);
        assertThat(chosen.series().getLast().notes()).containsExactly("10 / 10", "0 / 30");
        assertThat(chosen.places()).extracting(ChartSpec.Place::label).containsExactly("Jan '25", "Feb '25");
        assertThat(chosen.band()).contains(new Band(0.7, 1.0));
    }

    @Test
    void whatCannotBeDrawnSaysWhy() {
        model.change(l -> l.withMeasure(Measure.PRICE_INDEX));
        ChartSpec empty = chart(ChartKind.LINE);
        assertThat(empty.isEmpty()).isTrue();
        assertThat(empty.whenEmpty().code()).isEqualTo("pivot.chart.empty");
    }

    @Test
    void membersAreComparedUntilSeveralAreChosen() {
        assertThat(rows()).containsExactly("Region C1", "Region C2", "Region C3");
        model.chosen().set(Set.of("C2/*"));
        assertThat(rows()).hasSize(3);
        model.chosen().set(Set.of("C2/*", "*/*"));
        assertThat(rows()).containsExactly("All", "Region C2");
    }

    private List<String> rows() {
        return ((HeatChart) chart(ChartKind.HEAT)).rows().stream().map(ChartSpec.Series::name).toList();
    }

    @Test
    void aMarkThatIsPointedAtIsLookedAtAndTheCellLookedAtIsMarked() {
        chart(ChartKind.HEAT);
        model.charts().pick(new Mark(1, 0));
        assertThat(model.cell().spot()).isEqualTo(new Spot(Optional.of("C2/*"), Optional.of(JANUARY), Optional.of(Measure.FULFILMENT)));
        assertThat(model.charts().marked()).containsExactly(new Mark(1, 0));
        chart(ChartKind.CHANGE);
        // the largest contribution comes first, below the start
        assertThat(model.charts().marked()).containsExactly(new Mark(0, 1));
        model.charts().pick(new Mark(0, 2));
        assertThat(model.cell().spot().row()).contains("C1/*");
        assertThat(model.charts().marked()).containsExactly(new Mark(0, 2));
    }

    @Test
    void aScatterReadsTheOtherMeasureToo() {
        var scatter = (ScatterChart) chart(new Drawing.Scatter(Measure.DISTRIBUTION, Drawing.Points.MEMBERS, Optional.of(JANUARY)));
        assertThat(scatter.points()).extracting(ScatterChart.Point::across).containsExactly(1.0, 1.0, Double.NaN);
        assertThat(scatter.points()).extracting(ScatterChart.Point::up).containsExactly(0.5, 1.0, Double.NaN);
        assertThat(model.grid().orElseThrow().table().spec().measures()).containsExactly(Measure.FULFILMENT);
    }

    @Test
    void periodsThatAnotherGridLacksAreLeftOpen() {
        chart(new Drawing.Scatter(Measure.DISTRIBUTION, Drawing.Points.MEMBERS, Optional.of(JANUARY)));
        model.change(l -> l.withGrain(Grain.YEAR));
        threads.settle();
        assertThat(model.charts().reading().get().failure()).isEmpty();
        assertThat(model.charts().asked().orElseThrow().drawing())
                .isEqualTo(new Drawing.Scatter(Measure.DISTRIBUTION, Drawing.Points.MEMBERS, Optional.empty()));
    }
}
