package sanwei.ui.control;

import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.util.Duration;

/** Dims what is out of date once its successor takes noticeably long. */
public final class Dimming {

    private static final Duration NOTICEABLE = Duration.millis(100);
    private static final double DIMMED = 0.55;

    private Dimming() {}

    public static void when(ObservableValue<Boolean> outdated, Node node) {
        var pause = new PauseTransition(NOTICEABLE);
        pause.setOnFinished(e -> node.setOpacity(DIMMED));
        outdated.addListener((property, before, now) -> {
            if (now) {
                pause.playFromStart();
            } else {
                pause.stop();
                node.setOpacity(1);
            }
        });
    }
}
