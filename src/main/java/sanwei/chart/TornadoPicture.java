package sanwei.chart;

import java.awt.BasicStroke;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.title.Title;
import org.jfree.chart.ui.Layer;
import org.jfree.data.Range;
import sanwei.chart.Palette.Role;

/** Bars to both sides of a line: hollow where something is moved down, full where it is moved up. */
record TornadoPicture(TornadoChart spec, Look look) implements Picture {

    /** Room for the labels beside the bars, of the length that is seen. */
    private static final double ROOM = 0.38;

    @Override
    public Plot plot() {
        DoubleStream ends = spec.bars().stream().flatMapToDouble(b -> DoubleStream.of(b.low().value(), b.high().value()));
        Range seen = MeasureRange.close(DoubleStream.concat(ends, DoubleStream.of(spec.base())));
        var values = look.style(new MeasureAxis(spec.measure().unit(), look.figures(), Range.expand(seen, ROOM, ROOM)));
        var rows = look.style(new RowAxis(spec.bars().stream().map(TornadoChart.Bar::name).toList()));
        var plot = new MarketPlot(Optional.empty(), List.of(), look.palette(), new TornadoData(spec), values, rows,
                new TornadoRenderer(spec, look));
        plot.setRangeGridlinesVisible(false);
        plot.setDomainGridlinesVisible(true);
        plot.setDomainGridlinePaint(look.color(Role.GRID));
        plot.setDomainGridlineStroke(plot.getRangeGridlineStroke());
        plot.addDomainMarker(new ValueMarker(spec.base(), look.color(Role.TEXT_MUTED), new BasicStroke(1.2f)), Layer.FOREGROUND);
        return plot;
    }

    @Override
    public List<Title> above() {
        String base = look.figures().value(spec.measure(), spec.base());
        return List.of(look.remark(spec.left() == 0
                ? look.texts().get("analysing.tornado.remark", base)
                : look.texts().get("analysing.tornado.remark.first", base, spec.bars().size(), spec.bars().size() + spec.left())));
    }
}
