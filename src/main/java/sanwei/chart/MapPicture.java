package sanwei.chart;

import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.Title;

/** Coloured cells between two axes of numbers, with what they are of. */
record MapPicture(MapChart spec, Look look) implements Picture {

    @Override
    public Plot plot() {
        var plot = (XYPlot) new HeatPicture(spec.cells(), look).plot();
        plot.getDomainAxis().setLabel(spec.across());
        plot.getRangeAxis().setLabel(spec.up());
        return plot;
    }

    @Override
    public List<Title> above() {
        List<Title> above = new ArrayList<>();
        if (!spec.remark().isEmpty()) {
            above.add(look.remark(spec.remark()));
        }
        above.add(look.legend(HeatScale.of(spec.cells(), look.palette()).keys(look), Marks.shape(TimeChart.Style.BAR)));
        return above;
    }
}
