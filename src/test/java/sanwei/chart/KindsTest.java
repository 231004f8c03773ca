package sanwei.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.TextTitle;
import org.jfree.data.Range;
import org.jfree.data.xy.IntervalXYDataset;
import org.jfree.data.xy.XYZDataset;
import org.junit.jupiter.api.Test;
import sanwei.chart.ChartSpec.Place;
import sanwei.chart.ChartSpec.Series;
import sanwei.measure.Band;
import sanwei.measure.Measure;
import sanwei.measure.Unit;
import sanwei.text.Language;
import sanwei.text.Texts;
import sanwei.work.Message;

/** What each kind of chart draws: its data, its axes, its words, and what answers to the mouse. */
class KindsTest {

    private static final Message EMPTY = Message.of("pivot.chart.empty");
    private static final List<Place> PLACES = List.of(new Place("25年1月", "2025年1月", false), new Place("25年2月", "2025年2月", true));
    private static final Series FIRST = new Series("云溪县", 30, 60);
    private static final Series SECOND = new Series("喆堃区", 10, Double.NaN);

    private static JFreeChart chart(ChartSpec spec, Mark... marked) {
        return Charts.of(spec, Set.of(marked), Appearance.LIGHT, Texts.in(Language.ZH));
    }

    private static List<MarkEntity> drawn(JFreeChart chart) {
        var info = new ChartRenderingInfo();
        chart.draw(new BufferedImage(700, 400, BufferedImage.TYPE_INT_RGB).createGraphics(), new Rectangle2D.Double(0, 0, 700, 400), info);
        return IntStream.range(0, info.getEntityCollection().getEntityCount())
                .mapToObj(info.getEntityCollection()::getEntity)
                .filter(MarkEntity.class::isInstance)
                .map(MarkEntity.class::cast)
                .toList();
    }

    private static Map<Mark, String> tooltips(JFreeChart chart) {
        return drawn(chart).stream().collect(Collectors.toMap(MarkEntity::mark, MarkEntity::getToolTipText));
    }

    private static List<String> legend(JFreeChart chart) {
        return IntStream.range(0, chart.getSubtitleCount()).mapToObj(chart::getSubtitle)
                .filter(LegendTitle.class::isInstance).map(LegendTitle.class::cast)
                .flatMap(l -> IntStream.range(0, l.getSources()[0].getLegendItems().getItemCount()).mapToObj(i -> l.getSources()[0].getLegendItems().get(i).getLabel()))
                .toList();
    }

    private static List<String> remarks(JFreeChart chart) {
        return IntStream.range(0, chart.getSubtitleCount()).mapToObj(chart::getSubtitle)
                .filter(TextTitle.class::isInstance).map(t -> ((TextTitle) t).getText()).toList();
    }

    @Test
    void sharesOfAPlaceAreTheWhole() {
        var spec = new ShareChart(PLACES, List.of(FIRST, SECOND), Optional.of(new Series("其他（3）", 60, 0)), EMPTY);
        XYPlot plot = chart(spec).getXYPlot();
        assertThat(plot.getDataset().getYValue(0, 0)).isEqualTo(0.3, within(1e-12));
        assertThat(plot.getDataset().getYValue(1, 0)).isEqualTo(0.1, within(1e-12));
        assertThat(plot.getDataset().getYValue(2, 0)).isEqualTo(0.6, within(1e-12));
        assertThat(plot.getDataset().getYValue(0, 1)).as("where one amount is not known, none is a share").isNaN();
        assertThat(plot.getRangeAxis().getRange()).isEqualTo(new Range(0, 1));
        assertThat(legend(chart(spec))).containsExactly("云溪县", "喆堃区", "其他（3）");
        assertThat(tooltips(chart(spec))).hasSize(3).containsEntry(new Mark(0, 0), "云溪县\n2025年1月  30.0%");
        assertThat(spec.isEmpty()).isFalse();
        assertThat(new ShareChart(PLACES, List.of(new Series("云溪县", 0, 0)), Optional.empty(), EMPTY).isEmpty()).isTrue();
    }

    @Test
    void aHeatMapHasAValueForEachRowAndPlace() {
        var spec = new HeatChart(Measure.DAYS_OF_SUPPLY, PLACES, List.of(FIRST, SECOND), Optional.empty(), EMPTY);
        var chart = chart(spec);
        var data = (XYZDataset) chart.getXYPlot().getDataset();
        assertThat(data.getZValue(0, 1)).isEqualTo(60);
        assertThat(data.getYValue(1, 0)).isEqualTo(1);
        assertThat(data.getZValue(1, 1)).isNaN();
        assertThat(chart.getXYPlot().getRangeAxis().getRange()).isEqualTo(new Range(-0.5, 1.5));
        assertThat(chart.getXYPlot().getRangeAxis().isInverted()).as("the first row on top").isTrue();
        assertThat(legend(chart)).containsExactly("10.0", "22.5", "35.0", "47.5", "60.0");
        assertThat(remarks(chart)).containsExactly("天 · 带斜线的颜色：不完整时期 · 只有斜线：无定义");
        assertThat(tooltips(chart)).hasSize(4).containsEntry(new Mark(1, 1), "喆堃区\n2025年2月  —");
    }

    @Test
    void heatGoesAwayFromTheBandOrFromZeroElseUpwards() {
        var palette = Palette.of(Appearance.LIGHT);
        Color neutral = palette.color(Palette.Role.GRID);
        var banded = scale(Measure.MOVEMENT_STANDARD, Optional.of(new Band(0.6, 0.8)), 0.4, 0.7, 0.9);
        assertThat(banded.color(0.6)).isEqualTo(neutral);
        assertThat(banded.color(0.8)).isEqualTo(neutral);
        assertThat(banded.color(0.4)).as("farthest of all").isEqualTo(palette.color(Palette.Role.BAND_BELOW));
        assertThat(banded.color(0.9).getRed()).as("half as far, in the other hue").isGreaterThan(banded.color(0.9).getBlue());
        var signed = scale(Measure.GROWTH_VOLUME, Optional.empty(), -0.2, 0.1);
        assertThat(signed.color(0)).isEqualTo(neutral);
        assertThat(signed.color(-0.2)).isEqualTo(palette.color(Palette.Role.BAND_BELOW));
        var plain = scale(Measure.DISTRIBUTION, Optional.empty(), 0.2, 0.6);
        assertThat(plain.color(0.6)).isEqualTo(palette.series(0));
        assertThat(plain.color(0.2)).isNotEqualTo(neutral).isNotEqualTo(palette.series(0));
    }

    private static HeatScale scale(Measure measure, Optional<Band> band, double... values) {
        List<Place> places = IntStream.range(0, values.length).mapToObj(i -> new Place("" + i, "" + i, false)).toList();
        return HeatScale.of(new HeatChart(measure, places, List.of(new Series("a", values)), band, EMPTY), Palette.of(Appearance.LIGHT));
    }

    @Test
    void panelsShareAScaleOrHaveTheirOwn() {
        var shared = new PanelChart(Measure.DAYS_OF_SUPPLY, PLACES, List.of(FIRST, SECOND), Optional.empty(), true, 2, EMPTY);
        var free = new PanelChart(Measure.DAYS_OF_SUPPLY, PLACES, List.of(FIRST, SECOND), Optional.empty(), false, 0, EMPTY);
        assertThat(ranges(shared)).hasSize(2).containsOnly(ranges(shared).getFirst());
        assertThat(ranges(shared).getFirst().contains(10) && ranges(shared).getFirst().contains(60)).isTrue();
        assertThat(ranges(free).getFirst().contains(10)).isFalse();
        assertThat(ranges(free).getLast().contains(60)).isFalse();
        assertThat(remarks(chart(shared))).containsExactly("共 4 个，显示前 2 个");
        assertThat(remarks(chart(free))).isEmpty();
        assertThat(tooltips(chart(free))).containsOnlyKeys(new Mark(0, 0), new Mark(0, 1), new Mark(1, 0))
                .containsEntry(new Mark(1, 0), "喆堃区\n2025年1月  10.0 天");
    }

    private static List<Range> ranges(PanelChart spec) {
        return ((PanelPlot) chart(spec).getPlot()).plots().stream().map(p -> p.getRangeAxis().getRange()).toList();
    }

    @Test
    void panelsAreLaidOutInAGoodShape() {
        assertThat(PanelPlot.columns(1, 700, 400)).isEqualTo(1);
        assertThat(PanelPlot.columns(12, 700, 400)).isEqualTo(4);
        assertThat(PanelPlot.columns(3, 2000, 100)).isEqualTo(3);
    }

    @Test
    void aScatterLeavesOutWhatIsUndefinedAndSaysSo() {
        var spec = new ScatterChart(Measure.FULFILMENT, Measure.DAYS_OF_SUPPLY, List.of(
                new ScatterChart.Point("云溪县", 0.5, 30, "5 / 10"), new ScatterChart.Point("喆堃区", 0.7, Double.NaN, "")), EMPTY);
        var chart = chart(spec);
        XYPlot plot = chart.getXYPlot();
        assertThat(plot.getDataset().getXValue(0, 0)).isEqualTo(0.5);
        assertThat(plot.getDataset().getYValue(0, 0)).isEqualTo(30);
        assertThat(plot.getDomainAxis().getRange().contains(0.7)).as("only for what is drawn").isFalse();
        assertThat(plot.getDomainAxis().getLabel()).isEqualTo("满足率");
        assertThat(remarks(chart)).containsExactly("纵轴：可销天数（天） · 2 个点中有 1 个因指标无定义未画出");
        assertThat(tooltips(chart)).containsOnlyKeys(new Mark(0, 0)).containsEntry(new Mark(0, 0), "云溪县\n满足率  50.0%\n可销天数  30.0 天\n5 / 10");
    }

    @Test
    void onlyPointsApartFromTheRestAreNamedWhereThereAreMany() {
        List<ScatterChart.Point> few = points(12);
        assertThat(Apart.of(few)).hasSize(12);
        List<ScatterChart.Point> many = new ArrayList<>(points(40));
        many.add(new ScatterChart.Point("远", 0.5, 9, ""));
        many.add(new ScatterChart.Point("无", Double.NaN, 99, ""));
        assertThat(Apart.of(many)).containsExactly(40);
    }

    @Test
    void theFarthestComesFirstAlsoWhereMostAreTheSame() {
        List<ScatterChart.Point> full = new ArrayList<>(IntStream.range(0, 30)
                .mapToObj(i -> new ScatterChart.Point("p" + i, i % 5, i < 20 ? 1 : 0.9, "")).toList());
        full.add(new ScatterChart.Point("远", 100, 0.9, ""));
        assertThat(Apart.of(full).getFirst()).isEqualTo(30);
    }

    private static List<ScatterChart.Point> points(int n) {
        return IntStream.range(0, n).mapToObj(i -> new ScatterChart.Point("p" + i, i / (double) n, i % 7 / 7.0, "")).toList();
    }

    @Test
    void stepsLeadFromTheStartToTheEnd() {
        var spec = new ChangeChart(Optional.of(Measure.FULFILMENT), new ChangeChart.Stand("2025年1月", 0.65, false),
                List.of(new ChangeChart.Step("喆堃区", -0.175, "分子"), new ChangeChart.Step("云溪县", 0.125, "")),
                new ChangeChart.Stand("2025年2月", 0.6, true), EMPTY);
        var chart = chart(spec, new Mark(0, 1));
        var data = (IntervalXYDataset) chart.getXYPlot().getDataset();
        assertThat(data.getItemCount(0)).isEqualTo(4);
        assertThat(data.getStartXValue(0, 1)).isEqualTo(0.65);
        assertThat(data.getEndXValue(0, 1)).isEqualTo(0.475, within(1e-12));
        assertThat(data.getStartXValue(0, 2)).isEqualTo(0.475, within(1e-12));
        assertThat(data.getEndXValue(0, 2)).isEqualTo(0.6, within(1e-12));
        assertThat(data.getXValue(0, 3)).isEqualTo(0.6);
        assertThat(chart.getXYPlot().getDomainAxis().getRange().contains(0.475)).isTrue();
        assertThat(chart.getXYPlot().getDomainAxis().getRange().contains(0)).isFalse();
        assertThat(tooltips(chart)).hasSize(4).containsEntry(new Mark(0, 1), "喆堃区  −17.5 个百分点\n分子")
                .containsEntry(new Mark(0, 3), "2025年2月  60.0%");
    }

    @Test
    void aTornadoHasAMarkForEachEndThatMoves() {
        var spec = new TornadoChart(Measure.FULFILMENT, 0.6, List.of(
                new TornadoChart.Bar("货源系数", new TornadoChart.End("0.8", 0.5), new TornadoChart.End("1.2", 0.7)),
                new TornadoChart.Bar("库存调整", new TornadoChart.End("8%", 0.6), new TornadoChart.End("12%", Double.NaN)),
                new TornadoChart.Bar("收窄比例", new TornadoChart.End("5%", 0.65), new TornadoChart.End("15%", 0.62))), 2, EMPTY);
        var data = (IntervalXYDataset) chart(spec).getXYPlot().getDataset();
        assertThat(data.getStartXValue(TornadoChart.LOW, 0)).isEqualTo(0.6);
        assertThat(data.getEndXValue(TornadoChart.HIGH, 0)).isEqualTo(0.7);
        assertThat(tooltips(chart(spec))).containsOnlyKeys(new Mark(0, 0), new Mark(1, 0), new Mark(0, 2), new Mark(1, 2))
                .containsEntry(new Mark(0, 0), "货源系数  0.8\n50.0%  −10.0 个百分点");
        assertThat(remarks(chart(spec))).containsExactly("竖线：现值 60.0% · 空心：参数调低 · 实心：参数调高 · 5 项中影响最大的 3 项");
        assertThat(new TornadoChart(Measure.FULFILMENT, Double.NaN, spec.bars(), 0, EMPTY).isEmpty()).isTrue();
        assertThat(ChartNumbers.of(spec, Texts.in(Language.ZH)).rows().getFirst().values()).containsExactly(0.5, 0.7);
    }

    @Test
    void aMapNamesItsAxes() {
        var cells = new HeatChart(Measure.DAYS_OF_SUPPLY, PLACES, List.of(FIRST, SECOND), Optional.empty(), EMPTY);
        var chart = chart(new MapChart(cells, "货源系数", "需求权重", "斜线：不能同时取值"));
        assertThat(chart.getXYPlot().getDomainAxis().getLabel()).isEqualTo("货源系数");
        assertThat(chart.getXYPlot().getRangeAxis().getLabel()).isEqualTo("需求权重");
        assertThat(remarks(chart)).containsExactly("斜线：不能同时取值");
        assertThat(tooltips(chart)).hasSize(4);
    }

    @Test
    void aCurveLiesOverItsNumbersWithStripAndLevelsInSight() {
        var strip = new CurveChart.Strip("色带", new double[] {0.3, 0.4, Double.NaN}, new double[] {0.9, 0.6, Double.NaN});
        var spec = new CurveChart(new CurveChart.Axis("次数", Unit.MULTIPLE), Measure.FULFILMENT, new double[] {10, 20, 200},
                new Series("满足率", 0.6, 0.5, Double.NaN), Optional.of(strip), List.of(new CurveChart.Level("虚线：≥ 20.0%", 0.2)), EMPTY);
        XYPlot plot = chart(spec).getXYPlot();
        assertThat(plot.getDataset().getXValue(0, 2)).isEqualTo(200);
        assertThat(plot.getDomainAxis().getRange().contains(200)).isTrue();
        assertThat(plot.getRangeAxis().getRange().contains(0.2) && plot.getRangeAxis().getRange().contains(0.9)).isTrue();
        assertThat(remarks(chart(spec))).containsExactly("满足率 · 色带 · 虚线：≥ 20.0%");
        assertThat(tooltips(chart(spec))).containsOnlyKeys(new Mark(0, 0), new Mark(0, 1)).containsEntry(new Mark(0, 1), "满足率\n次数 20  50.0%");
        var one = new CurveChart(spec.across(), Measure.FULFILMENT, new double[] {1}, new Series("满足率", 0.6), Optional.empty(), List.of(), EMPTY);
        assertThat(tooltips(chart(one))).hasSize(1);
        assertThat(new CurveChart(spec.across(), Measure.FULFILMENT, new double[] {1}, new Series("满足率", Double.NaN), Optional.empty(), List.of(),
                EMPTY).isEmpty()).isTrue();
    }

    @Test
    void whatIsMarkedIsFramed() {
        var spec = new HeatChart(Measure.DAYS_OF_SUPPLY, PLACES, List.of(FIRST), Optional.empty(), EMPTY);
        Color frame = Palette.of(Appearance.LIGHT).color(Palette.Role.TEXT);
        assertThat(pixels(chart(spec), frame)).isLessThan(200);
        assertThat(pixels(chart(spec, new Mark(0, 0)), frame)).isGreaterThan(500);
    }

    private static long pixels(JFreeChart chart, Color color) {
        BufferedImage image = ChartImage.render(chart, 600, 300, 1);
        return IntStream.range(0, 600 * 300).filter(i -> image.getRGB(i % 600, i / 600) == color.getRGB()).count();
    }

    @Test
    void aLongReasonIsBrokenIntoLines() {
        var spec = new ShareChart(PLACES, List.of(), Optional.empty(), Message.of("chart.why.price", "商品按价"));
        var plot = chart(spec).getXYPlot();
        assertThat(plot.getNoDataMessage()).startsWith("“商品按价”按各单元格的均价计算");
        assertThat(inkColumns(ChartImage.render(chart(spec), 300, 200, 1))).as("no letter at the edges").isTrue();
    }

    private static boolean inkColumns(BufferedImage image) {
        int panel = image.getRGB(0, 0);
        return IntStream.range(0, image.getHeight()).allMatch(y -> image.getRGB(3, y) == panel && image.getRGB(image.getWidth() - 4, y) == panel);
    }
}
