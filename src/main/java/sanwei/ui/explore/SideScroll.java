package sanwei.ui.explore;

import java.util.Optional;
import java.util.function.IntSupplier;
import javafx.application.Platform;
import javafx.event.EventTarget;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.controlsfx.control.tableview2.TableView2;

/** Scrolls a table sideways once its columns are laid out, and not when a column that stays in place is chosen. */
final class SideScroll {

    private final TableView2<?> table;
    private final IntSupplier fixed;
    private final Runnable settle = this::settle;
    private Optional<ScrollBar> bar = Optional.empty();
    private boolean toEnd;
    private boolean choosing;

    /** @param fixed how many columns stay in place beside that of the names */
    SideScroll(TableView2<?> table, IntSupplier fixed) {
        this.table = table;
        this.fixed = fixed;
        table.sceneProperty().addListener((property, left, entered) -> {
            Optional.ofNullable(left).ifPresent(scene -> scene.removePostLayoutPulseListener(settle));
            Optional.ofNullable(entered).ifPresent(scene -> scene.addPostLayoutPulseListener(settle));
        });
        table.addEventFilter(KeyEvent.KEY_PRESSED, e -> choosing = true);
        table.addEventFilter(MouseEvent.MOUSE_PRESSED, e -> choosing = !isOnBar(e.getTarget()));
    }

    private static boolean isOnBar(EventTarget target) {
        for (Node node = target instanceof Node on ? on : null; node != null; node = node.getParent()) {
            if (node instanceof ScrollBar) {
                return true;
            }
        }
        return false;
    }

    /** Shows the last column, as soon as there is something to scroll. */
    void toEnd() {
        toEnd = true;
        Platform.requestNextPulse();
    }

    private void settle() {
        choosing = false;
        if (bar.isEmpty()) {
            bar = table.lookupAll(".scroll-bar").stream()
                    .map(ScrollBar.class::cast)
                    .filter(b -> b.getOrientation() == Orientation.HORIZONTAL)
                    .findFirst();
            bar.ifPresent(b -> b.valueProperty().addListener((property, before, now) -> hold(b, before.doubleValue(), now.doubleValue())));
        }
        bar.filter(b -> toEnd).ifPresent(b -> {
            b.setValue(b.getMax());
            toEnd = false;
        });
    }

    /** The table scrolls to the place that a chosen column would have if it did not stay in another. */
    private void hold(ScrollBar moved, double before, double now) {
        if (choosing && now < before && table.getFocusModel().getFocusedCell().getColumn() <= fixed.getAsInt()) {
            moved.setValue(before);
        }
    }
}
