package sanwei.chart;

import java.util.List;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.title.Title;

/** How one kind of chart is drawn. */
interface Picture {

    Plot plot();

    /** What stands above the plot, from top to bottom. */
    List<Title> above();
}
