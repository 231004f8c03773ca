package sanwei.chart;

import java.awt.Font;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.labels.XYToolTipGenerator;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.title.Title;
import org.jfree.data.Range;
import sanwei.measure.Unit;
import sanwei.text.Labels;

/**
 * Lines or bars over places, with the names of few lines at their ends and those of more in a legend.
 *
 * @param first index that the first series has in the whole chart
 */
record TimePicture(TimeChart spec, Look look, int first) implements Picture {

    private static final int FEW = 40;
    private static final int FEW_IN_PANEL = 14;
    private static final int MOST_END_LABELS = 5;
    private static final double WIDEST_END_LABEL = 190;

    @Override
    public Plot plot() {
        MarketPlot plot = bare(range(), false);
        plot.setRangeAxis(1, new EndLabels(spec, look.palette(), endTexts(), look.label()));
        plot.setRangeAxisLocation(1, AxisLocation.BOTTOM_OR_RIGHT);
        return plot;
    }

    /**
     * Without anything right of the data.
     *
     * @param range that is seen of the values
     * @param inside whether it is one of several panels, with little room for dots and labels
     */
    MarketPlot bare(Range range, boolean inside) {
        var values = new MeasureAxis(spec.measure().unit(), look.figures(), range);
        boolean lines = spec.style() == TimeChart.Style.LINE;
        var plot = new MarketPlot(spec.band(), lines ? spec.places() : List.of(), look.palette(), new ChartData(spec.places().size(), spec.series()),
                look.style(new PlaceAxis(spec.places(), inside)), look.style(values), renderer(inside ? FEW_IN_PANEL : FEW));
        plot.setRangeZeroBaselineVisible(range.getLowerBound() <= 0);
        return plot;
    }

    private AbstractXYItemRenderer renderer(int few) {
        AbstractXYItemRenderer renderer = switch (spec.style()) {
            case LINE -> new LineRenderer(spec, look, first, few);
            case BAR -> new BarRenderer(spec, look);
        };
        renderer.setDefaultToolTipGenerator(tooltips());
        return renderer;
    }

    private XYToolTipGenerator tooltips() {
        return (data, series, item) -> {
            ChartSpec.Series of = spec.series().get(series);
            String value = look.figures().value(spec.measure(), of.values()[item]);
            return of.name() + "\n" + spec.places().get(item).fullLabel() + "  " + value + of.note(item);
        };
    }

    /** Values and band. */
    private Range range() {
        DoubleStream seen = DoubleStream.concat(
                spec.series().stream().flatMapToDouble(s -> Arrays.stream(s.values())),
                spec.band().stream().flatMapToDouble(b -> DoubleStream.of(b.lower(), b.upper())));
        Unit unit = spec.measure().unit();
        return switch (spec.style()) {
            case LINE -> MeasureRange.of(unit, seen);
            case BAR -> MeasureRange.ofBars(unit, seen);
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
        return new EndLabels.Text.Edge(look.texts().get(key, look.figures().edge(spec.measure().unit(), value)), value);
    }

    private boolean namesAtLineEnds() {
        Font label = look.label();
        return spec.style() == TimeChart.Style.LINE
                && spec.series().size() <= MOST_END_LABELS
                && spec.series().stream().allMatch(s -> TextSize.width(label, s.name()) <= WIDEST_END_LABEL);
    }

    @Override
    public List<Title> above() {
        List<Title> above = new ArrayList<>();
        switch (spec.measure().unit()) {
            case POINTS, DAYS, INDEX -> above.add(look.remark(new Labels(look.texts()).of(spec.measure().unit())));
            case RATE, CHANGE, MULTIPLE -> { }
        }
        if (!namesAtLineEnds() && spec.series().size() > 1) {
            List<Look.Key> keys = IntStream.range(0, spec.series().size())
                    .mapToObj(s -> new Look.Key(spec.series().get(s).name(), look.palette().series(s)))
                    .toList();
            above.add(look.legend(keys, Marks.shape(spec.style())));
        }
        return above;
    }
}
