package sanwei.ui;

import static sanwei.ui.OnScreen.onScreen;

import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import org.testfx.util.WaitForAsyncUtils;

/** The mouse of the toolkit's own robot: one movement at a time, each seen before the next. */
final class Hand {

    private final Robot mouse;

    /** To be made on the thread of the screen. */
    Hand() {
        mouse = new Robot();
    }

    /** The middle of a handle's line, well below its value. */
    static Point2D grip(Node handle) throws Exception {
        return onScreen(() -> {
            handle.getScene().getRoot().layout();
            Bounds bounds = handle.localToScreen(handle.getLayoutBounds());
            return new Point2D(bounds.getCenterX(), bounds.getMinY() + bounds.getHeight() * 0.7);
        });
    }

    void take(Point2D at) throws Exception {
        move(m -> m.mouseMove(at));
        move(m -> m.mousePress(MouseButton.PRIMARY));
    }

    void pull(Point2D to) throws Exception {
        move(m -> m.mouseMove(to));
    }

    void leave() throws Exception {
        move(m -> m.mouseRelease(MouseButton.PRIMARY));
    }

    void click(Point2D at) throws Exception {
        take(at);
        leave();
    }

    /** @param handle follows the mouse from side to side */
    void drag(Node handle, double by) throws Exception {
        Point2D from = grip(handle);
        take(from);
        pull(from.add(by / 2, 0));
        pull(from.add(by, 0));
        // this platform tells whoever is under the mouse of its release
        pull(grip(handle));
        leave();
    }

    private void move(Consumer<Robot> movement) throws Exception {
        onScreen(() -> {
            movement.accept(mouse);
            return null;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }
}
