package sanwei.ui.explore;

import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import org.controlsfx.control.tableview2.TableView2;

/** Scrolls a table sideways once its columns are laid out. */
final class SideScroll {

    private final TableView2<?> table;
    private final Runnable settle = this::settle;
    private boolean toEnd;

    SideScroll(TableView2<?> table) {
        this.table = table;
        table.sceneProperty().addListener((property, left, entered) -> {
            Optional.ofNullable(left).ifPresent(scene -> scene.removePostLayoutPulseListener(settle));
            Optional.ofNullable(entered).ifPresent(scene -> scene.addPostLayoutPulseListener(settle));
        });
    }

    /** Shows the last column, as soon as there is something to scroll. */
    void toEnd() {
        toEnd = true;
        Platform.requestNextPulse();
    }

    private void settle() {
        if (toEnd) {
            table.lookupAll(".scroll-bar").stream()
                    .map(ScrollBar.class::cast)
                    .filter(bar -> bar.getOrientation() == Orientation.HORIZONTAL)
                    .forEach(bar -> {
                        bar.setValue(bar.getMax());
                        toEnd = false;
                    });
        }
    }
}
