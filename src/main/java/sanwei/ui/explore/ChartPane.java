package sanwei.ui.explore;

import java.util.Optional;
import javafx.scene.layout.Region;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.fx.ChartCanvas;

/** Shows a chart at the size there is. */
final class ChartPane extends Region {

    private Optional<ChartCanvas> canvas = Optional.empty();

    ChartPane() {
        getStyleClass().add("chart-pane");
        setMinSize(0, 0);
    }

    void show(JFreeChart chart) {
        if (canvas.isPresent()) {
            canvas.get().setChart(chart);
        } else {
            var first = new ChartCanvas(chart);
            first.setDomainZoomable(false);
            first.setRangeZoomable(false);
            canvas = Optional.of(first);
            getChildren().add(first);
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        canvas.filter(c -> getWidth() >= 1 && getHeight() >= 1).ifPresent(c -> {
            // the canvas draws itself anew when its size changes, so it is told only when it does
            if (c.getWidth() != getWidth() || c.getHeight() != getHeight()) {
                c.setWidth(getWidth());
                c.setHeight(getHeight());
            }
            c.draw();
        });
    }
}
