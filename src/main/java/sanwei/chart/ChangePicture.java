package sanwei.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.title.Title;
import org.jfree.data.Range;
import sanwei.measure.Measure;
import sanwei.measure.Unit;

/** Steps one under the other from the start to the end. */
record ChangePicture(ChangeChart spec, Look look) implements Picture {

    /** Room for the figures beside the bars, of the length that is seen. */
    private static final double ROOM = 0.12;

    @Override
    public Plot plot() {
        var data = new ChangeData(spec);
        Unit unit = spec.measure().map(Measure::unit).orElse(Unit.MULTIPLE);
        Range seen = MeasureRange.close(IntStream.range(0, data.getItemCount(0)).mapToDouble(i -> data.getXValue(0, i)));
        var values = look.style(new MeasureAxis(unit, look.figures(), Range.expand(seen, ROOM, ROOM)));
        var plot = new MarketPlot(Optional.empty(), List.of(), look.palette(), data, values,
                look.style(new RowAxis(names())), new ChangeRenderer(spec, look, data));
        plot.setRangeGridlinesVisible(false);
        plot.setDomainGridlinesVisible(true);
        plot.setDomainGridlinePaint(look.color(Palette.Role.GRID));
        plot.setDomainGridlineStroke(plot.getRangeGridlineStroke());
        return plot;
    }

    private List<String> names() {
        List<String> names = new ArrayList<>(List.of(spec.start().label()));
        spec.steps().forEach(step -> names.add(step.name()));
        names.add(spec.end().label());
        return names;
    }

    @Override
    public List<Title> above() {
        return List.of();
    }
}
