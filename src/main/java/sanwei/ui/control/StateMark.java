package sanwei.ui.control;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import sanwei.measure.Band;

/** How a cell of a map shows its state: by colour, and by a sign or a place for those who see none. */
final class StateMark {

    private StateMark() {}

    /** Where a cell is. */
    record Box(double x, double y, double width, double height) {}

    /** @param narrow whether a sign could not be told from another: the place inside the cell tells */
    static void draw(GraphicsContext g, Box box, Band.State state, Color color, boolean narrow) {
        g.setFill(color.deriveColor(0, 1, 1, state == Band.State.INSIDE || state == Band.State.UNDEFINED ? 0.14 : 0.32));
        g.fillRect(box.x, box.y, box.width, box.height);
        g.setFill(color);
        if (narrow) {
            place(g, box, state);
        } else {
            sign(g, box, state);
        }
    }

    private static void sign(GraphicsContext g, Box box, Band.State state) {
        double half = Math.min(5, Math.min(box.width, box.height) * 0.3);
        double x = box.x + box.width / 2;
        double y = box.y + box.height / 2;
        double[] across = {x - half, x + half, x};
        switch (state) {
            case BELOW -> g.fillPolygon(across, new double[] {y - half * 0.8, y - half * 0.8, y + half * 0.8}, 3);
            case ABOVE -> g.fillPolygon(across, new double[] {y + half * 0.8, y + half * 0.8, y - half * 0.8}, 3);
            case INSIDE -> g.fillRect(x - half * 0.5, y - half * 0.5, half, half);
            case UNDEFINED -> {}
        }
    }

    private static void place(GraphicsContext g, Box box, Band.State state) {
        double third = box.height / 3;
        switch (state) {
            case BELOW -> g.fillRect(box.x, box.y + 2 * third, box.width, third);
            case INSIDE -> g.fillRect(box.x, box.y + box.height / 2 - 1, box.width, 2);
            case ABOVE -> g.fillRect(box.x, box.y, box.width, third);
            case UNDEFINED -> {}
        }
    }

    /** Lines that rise from left to right. */
    static void hatch(GraphicsContext g, Box box, Color color) {
        g.setStroke(color);
        g.setLineWidth(0.8);
        for (double offset = 3; offset < box.width + box.height; offset += 6) {
            g.strokeLine(box.x + Math.max(0, offset - box.height), box.y + Math.min(offset, box.height),
                    box.x + Math.min(offset, box.width), box.y + Math.max(0, offset - box.width));
        }
    }
}
