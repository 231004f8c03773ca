package sanwei.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import sanwei.chart.TimeChart.Style;
import sanwei.chart.ChartSpec.Place;
import sanwei.chart.ChartSpec.Series;
import sanwei.measure.Band;
import sanwei.measure.Measure;
import sanwei.text.Language;
import sanwei.text.Texts;
import sanwei.work.Message;

class ChartsTest {

    private static final Message EMPTY = Message.of("member.empty");
    private static final Series TWO = new Series("云溪县", 0.62, Double.NaN, 0.78, 0.71);

    private static List<Place> places(int n) {
        return IntStream.range(0, n).mapToObj(i -> new Place("25年" + (i + 1) + "月", "2025年" + (i + 1) + "月", i == n - 1)).toList();
    }

    private static ChartSpec spec(Style kind, Measure measure, Optional<Band> band, Series... series) {
        return new TimeChart(kind, measure, places(series[0].values().length), List.of(series), band, EMPTY);
    }

    private static JFreeChart chart(ChartSpec spec) {
        return Charts.of(spec, Appearance.LIGHT, Texts.in(Language.ZH));
    }

    private static Range values(Style kind, Measure measure, Optional<Band> band, double... values) {
        return chart(spec(kind, measure, band, new Series("全部", values))).getXYPlot().getRangeAxis().getRange();
    }

    private static List<String> ticks(ValueAxis axis, RectangleEdge edge, int width, int height) {
        var g2 = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        List<?> ticks = axis.refreshTicks(g2, null, new Rectangle2D.Double(0, 0, width, height), edge);
        return ticks.stream().map(t -> ((NumberTick) t).getText()).toList();
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void valuesAndGapsReachTheDataset(Style kind) {
        XYPlot plot = chart(spec(kind, Measure.DISTRIBUTION, Optional.empty(), TWO, new Series("全部", 1, 2, 3, 4))).getXYPlot();
        var data = plot.getDataset();
        assertThat(data.getSeriesCount()).isEqualTo(2);
        assertThat(data.getItemCount(0)).isEqualTo(4);
        assertThat(data.getSeriesKey(0).toString()).isEqualTo("云溪县");
        assertThat(data.getYValue(0, 0)).isEqualTo(0.62);
        assertThat(data.getYValue(0, 1)).isNaN();
        assertThat(data.getXValue(1, 3)).isEqualTo(3);
        assertThat(data.getYValue(1, 3)).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "DISTRIBUTION   | 0.61  | 0.79  | 60%,65%,70%,75%,80%",
        "GROWTH_VOLUME  | -0.12 | 0.19  | −20%,−10%,0%,+10%,+20%",
        "GROWTH_SHARE   | -0.01 | 0.02  | −1.0,−0.5,0.0,+0.5,+1.0,+1.5,+2.0",
        "PRICE_INDEX    | 94    | 105   | 94,96,98,100,102,104,106",
        "STOCK_TO_SALES | 0.8   | 1.6   | 0.8,1.0,1.2,1.4,1.6",
        "DAYS_OF_SUPPLY | 20    | 1040  | 0,200,400,600,800,1,000,1,200",
    })
    void theValueAxisHasRoundStepsInTheUnitOfTheMeasure(Measure measure, double low, double high, String expected) {
        XYPlot plot = chart(spec(Style.LINE, measure, Optional.empty(), new Series("全部", low, high))).getXYPlot();
        assertThat(String.join(",", ticks(plot.getRangeAxis(), RectangleEdge.LEFT, 60, 380))).isEqualTo(expected);
    }

    @Test
    void bandAndZeroOfBarsAreInSight() {
        var band = Optional.of(new Band(0.6, 0.8));
        var line = values(Style.LINE, Measure.MOVEMENT_HOUSEHOLDS, band, 0.98, 1.02);
        assertThat(line.getLowerBound()).isBetween(0.5, 0.6);
        assertThat(line.getUpperBound()).isBetween(1.02, 1.2);
        var bar = values(Style.BAR, Measure.MOVEMENT_HOUSEHOLDS, Optional.empty(), 0.98, 1.02);
        assertThat(bar.getLowerBound()).isZero();
    }

    @Test
    void aFlatLineHasRoomAroundIt() {
        var full = values(Style.LINE, Measure.COVERAGE, Optional.empty(), 1, 1, 1);
        assertThat(full.getLength()).isBetween(0.05, 0.2);
        assertThat(full.getUpperBound()).isBetween(1.0, 1.01);
        var index = values(Style.LINE, Measure.PRICE_INDEX, Optional.empty(), 100, 100);
        assertThat(index.contains(99)).isTrue();
        assertThat(index.contains(101)).isTrue();
    }

    @Test
    void placeLabelsAreThinnedOutFromTheLastOne() {
        double[] values = new double[24];
        var axis = chart(spec(Style.LINE, Measure.DISTRIBUTION, Optional.empty(), new Series("全部", values))).getXYPlot().getDomainAxis();
        assertThat(ticks(axis, RectangleEdge.BOTTOM, 4000, 20)).hasSize(24);
        List<String> few = ticks(axis, RectangleEdge.BOTTOM, 600, 20);
        assertThat(few).hasSizeBetween(5, 12).last().isEqualTo("25年24月");
        assertThat(ticks(axis, RectangleEdge.BOTTOM, 10, 20)).containsExactly("25年24月");
    }

    @Test
    void zoomingBackShowsEverything() {
        XYPlot plot = chart(spec(Style.LINE, Measure.DISTRIBUTION, Optional.empty(), TWO)).getXYPlot();
        var places = plot.getDomainAxis().getRange();
        var values = plot.getRangeAxis().getRange();
        plot.getDomainAxis().setRange(1, 2);
        plot.getRangeAxis().setRange(0.7, 0.72);
        plot.getDomainAxis().setAutoRange(true);
        plot.getRangeAxis().setAutoRange(true);
        assertThat(plot.getDomainAxis().getRange()).isEqualTo(places);
        assertThat(plot.getRangeAxis().getRange()).isEqualTo(values);
    }

    @Test
    void upToFiveLinesAreNamedAtTheirEndsAndMoreInALegend() {
        assertThat(legends(Style.LINE, 5)).isZero();
        assertThat(legends(Style.LINE, 6)).isOne();
        assertThat(legends(Style.BAR, 1)).isZero();
        assertThat(legends(Style.BAR, 2)).isOne();
    }

    private static long legends(Style kind, int series) {
        Series[] all = IntStream.range(0, series).mapToObj(s -> new Series("县" + s, 0.5, 0.6)).toArray(Series[]::new);
        var chart = chart(spec(kind, Measure.DISTRIBUTION, Optional.empty(), all));
        return IntStream.range(0, chart.getSubtitleCount()).filter(i -> chart.getSubtitle(i) instanceof LegendTitle).count();
    }

    @Test
    void theUnitStandsAboveTheAxisWhereTicksDoNotSayIt() {
        var chart = chart(spec(Style.LINE, Measure.GROWTH_SHARE, Optional.empty(), new Series("全部", 0.01, 0.02)));
        assertThat(((TextTitle) chart.getSubtitle(0)).getText()).isEqualTo("个百分点");
        assertThat(chart(spec(Style.LINE, Measure.DISTRIBUTION, Optional.empty(), TWO)).getSubtitleCount()).isZero();
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void pointingAtAValueSaysItWithItsNote(Style kind) {
        var noted = new Series("云溪县", new double[] {0.62, Double.NaN}, List.of("62 / 100", ""));
        var chart = chart(spec(kind, Measure.DISTRIBUTION, Optional.empty(), noted));
        var info = new ChartRenderingInfo();
        chart.draw(new BufferedImage(600, 300, BufferedImage.TYPE_INT_RGB).createGraphics(), new Rectangle2D.Double(0, 0, 600, 300), info);
        List<String> said = IntStream.range(0, info.getEntityCollection().getEntityCount())
                .mapToObj(i -> info.getEntityCollection().getEntity(i).getToolTipText())
                .filter(Objects::nonNull)
                .toList();
        assertThat(said).containsExactly("云溪县\n2025年1月  62.0%\n62 / 100");
    }

    @Test
    void anEmptyChartSaysWhy() {
        var nothing = new TimeChart(Style.LINE, Measure.DISTRIBUTION, places(2), List.of(), Optional.empty(), EMPTY);
        var undefined = spec(Style.BAR, Measure.DISTRIBUTION, Optional.empty(), new Series("全部", Double.NaN, Double.NaN));
        for (ChartSpec spec : List.of(nothing, undefined)) {
            XYPlot plot = chart(spec).getXYPlot();
            assertThat(plot.getNoDataMessage()).isEqualTo("（空）");
            assertThat(plot.getDataset()).isNull();
            assertThat(plot.getRangeAxis()).isNull();
        }
    }

    @Test
    void seriesWithoutAValueForEachPlaceAreRefused() {
        assertThatThrownBy(() -> new TimeChart(Style.LINE, Measure.DISTRIBUTION, places(3), List.of(TWO), Optional.empty(), EMPTY))
                .isInstanceOf(IllegalArgumentException.class).hasMessage("云溪县 has 4 values for 3 places");
    }
}
