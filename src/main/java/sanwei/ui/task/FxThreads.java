package sanwei.ui.task;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.animation.PauseTransition;
import javafx.application.Platform;

/** The threads of a running window. */
public final class FxThreads implements Threads, AutoCloseable {

    private static final double FRAME = 16;

    private final ExecutorService workers;

    public FxThreads() {
        var number = new AtomicInteger();
        workers = Executors.newFixedThreadPool(Math.max(2, Runtime.getRuntime().availableProcessors()), work -> {
            var thread = new Thread(work, "work-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }

    @Override
    public void background(Runnable work) {
        // a frame may still come after the window has closed: nobody waits for its work
        if (!workers.isShutdown()) {
            workers.execute(work);
        }
    }

    @Override
    public void screen(Runnable work) {
        Platform.runLater(work);
    }

    @Override
    public void frame(Runnable work) {
        pause(FRAME, work);
    }

    @Override
    public void after(Duration delay, Runnable work) {
        pause(delay.toMillis(), work);
    }

    private static void pause(double millis, Runnable work) {
        var pause = new PauseTransition(javafx.util.Duration.millis(millis));
        pause.setOnFinished(e -> work.run());
        pause.play();
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
