package sanwei.chart;

import java.awt.Shape;
import org.jfree.chart.entity.ChartEntity;

/** Where in a drawn chart a mark answers to the mouse. */
public final class MarkEntity extends ChartEntity {

    private static final long serialVersionUID = 1;

    private final transient Mark mark;

    MarkEntity(Shape area, Mark mark, String tooltip) {
        super(area, tooltip);
        this.mark = mark;
    }

    public Mark mark() {
        return mark;
    }
}
