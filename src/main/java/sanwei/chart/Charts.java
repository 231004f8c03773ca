package sanwei.chart;

import java.awt.BasicStroke;
import java.awt.Font;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.labels.XYToolTipGenerator;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;
import sanwei.measure.Unit;
import sanwei.text.Figures;
import sanwei.text.Labels;
import sanwei.text.Texts;

/** Makes charts that look like the rest of the product. */
public final class Charts {

    private static final int MOST_STEPS = 6;
    private static final int MOST_END_LABELS = 5;
    private static final double WIDEST_END_LABEL = 190;
    private static final float CAPTION = 11f;
    private static final float LABEL = 12f;
    private static final float MESSAGE = 13f;
    private static final float TITLE = 15f;

    private final ChartSpec spec;
    private final Palette palette;
    private final Texts texts;
    private final Figures figures;
    private final Font font;

    private Charts(ChartSpec spec, Appearance appearance, Texts texts, Font font) {
        this.spec = spec;
        this.palette = Palette.of(appearance);
        this.texts = texts;
        this.figures = new Figures(texts);
        this.font = font;
    }

    /** A chart in colours and words; it is only read from then on, except for zooming. */
    public static JFreeChart of(ChartSpec spec, Appearance appearance, Texts texts) {
        return new Charts(spec, appearance, texts, Fonts.text(LABEL)).make();
    }

    /** The chart as it stands on a page, below its title. */
    static JFreeChart onPage(PageChart page, Texts texts) {
        var charts = new Charts(page.spec(), Appearance.LIGHT, texts, Fonts.onPage(LABEL));
        JFreeChart chart = charts.make();
        chart.addSubtitle(0, charts.heading(page.title(), TITLE, Palette.Role.TEXT, 2));
        chart.addSubtitle(1, charts.heading(page.subject(), CAPTION, Palette.Role.TEXT_MUTED, 10));
        return chart;
    }

    /** The chart as it stands in a document, where its caption says what it shows. */
    static JFreeChart inDocument(ChartSpec spec, Texts texts) {
        return new Charts(spec, Appearance.LIGHT, texts, Fonts.onPage(LABEL)).make();
    }

    private TextTitle heading(String text, float size, Palette.Role role, double below) {
        var heading = new TextTitle(text, font.deriveFont(size));
        heading.setPaint(palette.color(role));
        heading.setHorizontalAlignment(HorizontalAlignment.LEFT);
        heading.setTextAlignment(HorizontalAlignment.LEFT);
        heading.setPadding(0, 4, below, 0);
        return heading;
    }

    private JFreeChart make() {
        var plot = spec.isEmpty() ? nothing() : plot();
        plot.setOutlineVisible(false);
        plot.setBackgroundPaint(null);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        var chart = new JFreeChart(null, null, plot, false);
        chart.setNotify(false);
        chart.setBackgroundPaint(palette.color(Palette.Role.PANEL));
        chart.setBorderVisible(false);
        chart.setPadding(new RectangleInsets(8, 8, 8, 8));
        if (!spec.isEmpty()) {
            caption().ifPresent(chart::addSubtitle);
            legend().ifPresent(chart::addSubtitle);
        }
        chart.setNotify(true);
        return chart;
    }

    private MarketPlot nothing() {
        var plot = new MarketPlot(spec, palette, null, null, null, null);
        plot.setNoDataMessage(texts.say(spec.whenEmpty()));
        plot.setNoDataMessageFont(font.deriveFont(MESSAGE));
        plot.setNoDataMessagePaint(palette.color(Palette.Role.TEXT_MUTED));
        return plot;
    }

    private MarketPlot plot() {
        var places = new PlaceAxis(spec.places());
        var values = new MeasureAxis(spec.measure().unit(), figures, range());
        var renderer = renderer();
        var plot = new MarketPlot(spec, palette, new ChartData(spec), style(places), style(values), renderer);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(palette.color(Palette.Role.GRID));
        plot.setRangeGridlineStroke(new BasicStroke(1f));
        plot.setRangeZeroBaselineVisible(range().getLowerBound() <= 0);
        plot.setRangeZeroBaselinePaint(palette.color(Palette.Role.HATCH));
        plot.setRangeZeroBaselineStroke(new BasicStroke(1f));
        plot.setRangeAxis(1, new EndLabels(spec, palette, endTexts(), font.deriveFont(LABEL)));
        plot.setRangeAxisLocation(1, AxisLocation.BOTTOM_OR_RIGHT);
        return plot;
    }

    private ValueAxis style(ValueAxis axis) {
        axis.setTickLabelFont(font.deriveFont(CAPTION));
        axis.setTickLabelPaint(palette.color(Palette.Role.TEXT_MUTED));
        axis.setTickLabelInsets(new RectangleInsets(4, 4, 2, 8));
        return axis;
    }

    private AbstractXYItemRenderer renderer() {
        AbstractXYItemRenderer renderer = switch (spec.kind()) {
            case LINE -> new LineRenderer(spec, palette);
            case BAR -> new BarRenderer(spec, palette, figures, font.deriveFont(CAPTION));
        };
        renderer.setDefaultToolTipGenerator(tooltips());
        return renderer;
    }

    private XYToolTipGenerator tooltips() {
        return (data, series, item) -> {
            ChartSpec.Series of = spec.series().get(series);
            String value = figures.value(spec.measure(), of.values()[item]);
            String note = of.notes().isEmpty() ? "" : "\n" + of.notes().get(item);
            return of.name() + "\n" + spec.places().get(item).fullLabel() + "  " + value + note;
        };
    }

    /** Everything there is to see in round steps: the values, the band, and for bars the zero they stand on. */
    private Range range() {
        double[] seen = DoubleStream.concat(
                        spec.series().stream().flatMapToDouble(s -> Arrays.stream(s.values())).filter(Double::isFinite),
                        DoubleStream.concat(
                                spec.band().stream().flatMapToDouble(b -> DoubleStream.of(b.lower(), b.upper())),
                                spec.kind() == ChartSpec.Kind.BAR ? DoubleStream.of(0) : DoubleStream.empty()))
                .toArray();
        double low = Arrays.stream(seen).min().orElse(0);
        double high = Arrays.stream(seen).max().orElse(1);
        double least = smallestRange(spec.measure().unit());
        if (high - low < least) {
            boolean share = spec.measure().unit() == Unit.RATE && low >= 0 && high <= 1;
            high = share ? Math.min(1, high + least / 2) : high + least / 2;
            low = share ? Math.max(0, high - least) : high - least;
        }
        Steps steps = Steps.around(low, high, MOST_STEPS);
        double margin = (steps.upper() - steps.lower()) * 0.03;
        double below = steps.lower() == 0 && low >= 0 && spec.kind() == ChartSpec.Kind.BAR ? 0 : margin;
        return new Range(steps.lower() - below, steps.upper() + (spec.kind() == ChartSpec.Kind.BAR ? 2 * margin : margin));
    }

    /** So that a flat line does not look like a mountain range. */
    private static double smallestRange(Unit unit) {
        return switch (unit) {
            case RATE, CHANGE -> 0.05;
            case POINTS -> 0.01;
            case MULTIPLE -> 0.1;
            case DAYS -> 2;
            case INDEX -> 2;
        };
    }

    private List<EndLabels.Text> endTexts() {
        List<EndLabels.Text> all = new ArrayList<>();
        if (namesAtLineEnds()) {
            for (int s = 0; s < spec.series().size(); s++) {
                all.add(new EndLabels.Text.Name(spec.series().get(s).name(), s));
            }
        }
        spec.band().ifPresent(band -> {
            all.add(edge("member.edge.upper", band.upper()));
            all.add(edge("member.edge.lower", band.lower()));
        });
        return all;
    }

    private EndLabels.Text edge(String key, double value) {
        return new EndLabels.Text.Edge(texts.get(key, figures.edge(spec.measure().unit(), value)), value);
    }

    private boolean namesAtLineEnds() {
        Font label = font.deriveFont(LABEL);
        return spec.kind() == ChartSpec.Kind.LINE
                && spec.series().size() <= MOST_END_LABELS
                && spec.series().stream().allMatch(s -> TextSize.width(label, s.name()) <= WIDEST_END_LABEL);
    }

    private Optional<TextTitle> caption() {
        return switch (spec.measure().unit()) {
            case POINTS, DAYS, INDEX -> Optional.of(heading(new Labels(texts).of(spec.measure().unit()), CAPTION, Palette.Role.TEXT_MUTED, 6));
            case RATE, CHANGE, MULTIPLE -> Optional.empty();
        };
    }

    private Optional<LegendTitle> legend() {
        if (namesAtLineEnds() || spec.series().size() == 1) {
            return Optional.empty();
        }
        var items = new LegendItemCollection();
        for (int s = 0; s < spec.series().size(); s++) {
            items.add(new LegendItem(spec.series().get(s).name(), null, null, null, Marks.shape(spec.kind()), palette.series(s)));
        }
        var legend = new LegendTitle(() -> items);
        legend.setItemFont(font.deriveFont(LABEL));
        legend.setItemPaint(palette.color(Palette.Role.TEXT));
        legend.setFrame(BlockBorder.NONE);
        legend.setPosition(RectangleEdge.TOP);
        legend.setHorizontalAlignment(HorizontalAlignment.LEFT);
        legend.setItemLabelPadding(new RectangleInsets(2, 4, 2, 12));
        legend.setPadding(0, 0, 8, 0);
        return Optional.of(legend);
    }
}
