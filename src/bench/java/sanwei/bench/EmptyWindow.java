package sanwei.bench;

import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

/** The least that JavaFX can show, as large as our window: what its start is measured against. */
public final class EmptyWindow extends Application {

    /** Said once the window has been painted. */
    static final String PAINTED = "painted";

    public static void main(String[] args) {
        launch(args);
    }

    @Override
    public void start(Stage stage) {
        stage.setScene(new Scene(new Pane(), 1440, 900));
        stage.show();
        new AnimationTimer() {
            private boolean pulsed;

            @Override
            public void handle(long now) {
                if (pulsed) {
                    System.out.println(PAINTED);
                    stop();
                }
                pulsed = true;
            }
        }.start();
    }
}
