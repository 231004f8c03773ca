package sanwei.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.title.Title;
import sanwei.text.Labels;

/** Dots, with the names of those that lie apart from the rest. */
record ScatterPicture(ScatterChart spec, Look look) implements Picture {

    @Override
    public Plot plot() {
        var labels = new Labels(look.texts());
        var points = spec.points().stream().filter(ScatterChart.Point::isDefined).toList();
        var across = look.style(new MeasureAxis(spec.across().unit(), look.figures(),
                MeasureRange.of(spec.across().unit(), points.stream().mapToDouble(ScatterChart.Point::across))));
        across.setLabel(labels.header(spec.across()));
        var up = look.style(new MeasureAxis(spec.up().unit(), look.figures(),
                MeasureRange.of(spec.up().unit(), points.stream().mapToDouble(ScatterChart.Point::up))));
        var data = new PointData(spec.points().stream().mapToDouble(ScatterChart.Point::across).toArray(),
                spec.points().stream().mapToDouble(ScatterChart.Point::up).toArray());
        var plot = new MarketPlot(Optional.empty(), List.of(), look.palette(), data, across, up, new ScatterRenderer(spec, look));
        plot.setDomainGridlinesVisible(true);
        plot.setDomainGridlinePaint(look.color(Palette.Role.GRID));
        plot.setDomainGridlineStroke(plot.getRangeGridlineStroke());
        return plot;
    }

    @Override
    public List<Title> above() {
        String up = look.texts().get("chart.scatter.up", new Labels(look.texts()).header(spec.up()));
        List<String> remarks = new ArrayList<>(List.of(up));
        if (spec.undefined() > 0) {
            remarks.add(look.texts().get("chart.scatter.undefined", spec.undefined(), spec.points().size()));
        }
        return List.of(look.remark(String.join(" · ", remarks)));
    }
}
