package sanwei.ui.task;

import java.time.Duration;

/** Where work of the window runs; everything but {@link #background} runs on the thread of the screen. */
public interface Threads {

    void background(Runnable work);

    /** As soon as the screen has time; may be called from any thread. */
    void screen(Runnable work);

    /** Once the next frame is due: whatever happens until then happens before. */
    void frame(Runnable work);

    void after(Duration delay, Runnable work);
}
