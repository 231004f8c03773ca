package sanwei.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.title.Title;
import sanwei.text.Labels;

/** Coloured cells with their figures where there is room. */
record HeatPicture(HeatChart spec, Look look) implements Picture {

    @Override
    public Plot plot() {
        var rows = look.style(new RowAxis(spec.rows().stream().map(ChartSpec.Series::name).toList()));
        var renderer = new HeatRenderer(spec, look, HeatScale.of(spec, look.palette()));
        var plot = new MarketPlot(Optional.empty(), List.of(), look.palette(), new HeatData(spec),
                look.style(new PlaceAxis(spec.places(), true)), rows, renderer);
        plot.setRangeGridlinesVisible(false);
        return plot;
    }

    @Override
    public List<Title> above() {
        List<Title> above = new ArrayList<>();
        String unit = switch (spec.measure().unit()) {
            case POINTS, DAYS, INDEX -> new Labels(look.texts()).of(spec.measure().unit());
            case RATE, CHANGE, MULTIPLE -> "";
        };
        boolean partial = spec.places().stream().anyMatch(ChartSpec.Place::partial);
        boolean undefined = spec.rows().stream().flatMapToDouble(r -> Arrays.stream(r.values())).anyMatch(Double::isNaN);
        String hatched = partial ? look.texts().get("chart.heat.partial") : "";
        String uncoloured = undefined ? look.texts().get("chart.heat.undefined") : "";
        List<String> remarks = Stream.of(unit, hatched, uncoloured)
                .filter(r -> !r.isEmpty())
                .toList();
        if (!remarks.isEmpty()) {
            above.add(look.remark(String.join(" · ", remarks)));
        }
        above.add(look.legend(HeatScale.of(spec, look.palette()).keys(look), Marks.shape(TimeChart.Style.BAR)));
        return above;
    }
}
