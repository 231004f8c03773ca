package sanwei.chart;

import java.awt.Color;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.title.Title;
import org.jfree.data.Range;
import sanwei.measure.Unit;

/** Columns of 100 %, parted by the shares. */
record SharePicture(ShareChart spec, Look look) implements Picture {

    @Override
    public Plot plot() {
        double[][] shares = spec.shares();
        List<ChartSpec.Series> all = spec.stacked();
        List<ChartSpec.Series> drawn = IntStream.range(0, all.size()).mapToObj(s -> new ChartSpec.Series(all.get(s).name(), shares[s])).toList();
        var values = new MeasureAxis(Unit.RATE, look.figures(), new Range(0, 1));
        return new MarketPlot(Optional.empty(), List.of(), look.palette(), new ChartData(spec.places().size(), drawn),
                look.style(new PlaceAxis(spec.places(), true)), look.style(values), new ShareRenderer(spec, look, shares));
    }

    @Override
    public List<Title> above() {
        List<ChartSpec.Series> all = spec.stacked();
        return List.of(look.legend(
                IntStream.range(0, all.size()).mapToObj(s -> new Look.Key(all.get(s).name(), color(look.palette(), spec, s))).toList(),
                Marks.shape(TimeChart.Style.BAR)));
    }

    static Color color(Palette palette, ShareChart spec, int series) {
        return series < spec.series().size() ? palette.seriesBesideOthers(series) : palette.others();
    }
}
