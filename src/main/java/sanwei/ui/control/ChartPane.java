package sanwei.ui.control;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.fx.ChartCanvas;
import org.jfree.chart.fx.interaction.ChartMouseEventFX;
import org.jfree.chart.fx.interaction.ChartMouseListenerFX;
import sanwei.chart.Mark;
import sanwei.chart.MarkEntity;

/** Shows a chart at the size there is, and tells what is clicked in it. */
public final class ChartPane extends Region {

    private final Consumer<Mark> onPick;
    private Optional<ChartCanvas> canvas = Optional.empty();

    /** @param onPick told of the mark that is clicked */
    public ChartPane(Consumer<Mark> onPick) {
        this.onPick = onPick;
        getStyleClass().add("chart-pane");
        setMinSize(0, 0);
    }

    public void show(JFreeChart chart) {
        if (canvas.isPresent()) {
            canvas.get().setChart(chart);
        } else {
            var first = new ChartCanvas(chart);
            first.setDomainZoomable(false);
            first.setRangeZoomable(false);
            first.addChartMouseListener(new Clicks());
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

    private final class Clicks implements ChartMouseListenerFX {

        @Override
        public void chartMouseClicked(ChartMouseEventFX event) {
            if (event.getEntity() instanceof MarkEntity entity) {
                onPick.accept(entity.mark());
            }
        }

        @Override
        public void chartMouseMoved(ChartMouseEventFX event) {
            // the canvas shows tooltips by itself
        }
    }
}
