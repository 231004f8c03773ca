package sanwei.chart;

import java.awt.BasicStroke;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.title.Title;
import org.jfree.chart.ui.Layer;
import org.jfree.data.Range;
import sanwei.chart.Palette.Role;
import sanwei.text.Labels;

/** A line over a number, with a strip around it and the heights that it is compared with. */
record CurvePicture(CurveChart spec, Look look) implements Picture {

    /** Around what is seen, of its length. */
    private static final double MARGIN = 0.02;

    @Override
    public Plot plot() {
        double first = spec.x()[0];
        double last = spec.x()[spec.x().length - 1];
        Range seen = last > first ? Range.expand(new Range(first, last), MARGIN, MARGIN) : new Range(first - 1, first + 1);
        var across = look.style(new MeasureAxis(spec.across().unit(), look.figures(), seen));
        across.setLabel(spec.across().name());
        var up = look.style(new MeasureAxis(spec.measure().unit(), look.figures(),
                Range.expand(MeasureRange.close(heights()), MARGIN, MARGIN)));
        var plot = new MarketPlot(Optional.empty(), List.of(), look.palette(), new PointData(spec.x(), spec.value().values()), across, up,
                new CurveRenderer(spec, look));
        spec.levels().forEach(level -> plot.addRangeMarker(marker(level), Layer.BACKGROUND));
        return plot;
    }

    private DoubleStream heights() {
        DoubleStream strip = spec.strip().stream()
                .flatMapToDouble(s -> DoubleStream.concat(Arrays.stream(s.low()), Arrays.stream(s.high())));
        DoubleStream levels = spec.levels().stream().mapToDouble(CurveChart.Level::value);
        return DoubleStream.concat(Arrays.stream(spec.value().values()), DoubleStream.concat(strip, levels));
    }

    private ValueMarker marker(CurveChart.Level level) {
        var dashes = new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL, 1, new float[] {4, 3}, 0);
        return new ValueMarker(level.value(), look.color(Role.SERIES_2), dashes);
    }

    @Override
    public List<Title> above() {
        List<String> remarks = new ArrayList<>(List.of(new Labels(look.texts()).header(spec.measure())));
        spec.strip().ifPresent(s -> remarks.add(s.name()));
        spec.levels().forEach(level -> remarks.add(level.label()));
        return List.of(look.remark(String.join(" · ", remarks)));
    }
}
