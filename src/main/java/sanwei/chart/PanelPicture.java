package sanwei.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.title.Title;
import org.jfree.data.Range;

/** A line in a small panel for each member. */
record PanelPicture(PanelChart spec, Look look) implements Picture {

    @Override
    public Plot plot() {
        Range all = range(spec.panels());
        return new PanelPlot(look, spec.panels().stream().map(ChartSpec.Series::name).toList(), IntStream.range(0, spec.panels().size())
                .mapToObj(p -> panel(p, spec.shared() ? all : range(List.of(spec.panels().get(p)))))
                .toList());
    }

    private MarketPlot panel(int index, Range range) {
        var line = new TimeChart(TimeChart.Style.LINE, spec.measure(), spec.places(), List.of(spec.panels().get(index)), spec.band(),
                spec.whenEmpty());
        return new TimePicture(line, look, index).bare(range, true);
    }

    private Range range(List<ChartSpec.Series> seen) {
        return MeasureRange.of(spec.measure().unit(), DoubleStream.concat(
                seen.stream().flatMapToDouble(s -> Arrays.stream(s.values())),
                spec.band().stream().flatMapToDouble(b -> DoubleStream.of(b.lower(), b.upper()))));
    }

    @Override
    public List<Title> above() {
        List<String> remarks = new ArrayList<>();
        if (spec.left() > 0) {
            remarks.add(look.texts().get("chart.panels.left", spec.panels().size(), spec.panels().size() + spec.left()));
        }
        spec.band().ifPresent(band -> remarks.add(look.texts().get("chart.panels.band", edge(band.lower()), edge(band.upper()))));
        return remarks.isEmpty() ? List.of() : List.of(look.remark(String.join(" · ", remarks)));
    }

    private String edge(double value) {
        return look.figures().tick(spec.measure().unit(), value, value);
    }
}
