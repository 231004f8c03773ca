package sanwei.ui.task;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/** Threads that only move when a test says so. */
public final class ManualThreads implements Threads {

    private record Later(Duration at, Runnable work) {}

    private final Deque<Runnable> background = new ArrayDeque<>();
    private final Deque<Runnable> screen = new ArrayDeque<>();
    private final Deque<Runnable> frame = new ArrayDeque<>();
    private final List<Later> later = new ArrayList<>();
    private Duration now = Duration.ZERO;

    @Override
    public void background(Runnable work) {
        background.add(work);
    }

    @Override
    public void screen(Runnable work) {
        screen.add(work);
    }

    @Override
    public void frame(Runnable work) {
        frame.add(work);
    }

    @Override
    public void after(Duration delay, Runnable work) {
        later.add(new Later(now.plus(delay), work));
    }

    public void nextFrame() {
        drain(frame);
    }

    public int inBackground() {
        return background.size();
    }

    /** Runs the work that waits longest, without the screen hearing of it. */
    public void workOnce() {
        background.remove().run();
    }

    public void showResults() {
        drain(screen);
    }

    /** Frames, work and results until nothing is left to do. */
    public void settle() {
        while (!frame.isEmpty() || !background.isEmpty() || !screen.isEmpty()) {
            drain(frame);
            drain(background);
            drain(screen);
        }
    }

    public void pass(Duration time) {
        now = now.plus(time);
        List<Later> due = later.stream().filter(l -> l.at.compareTo(now) <= 0).sorted(Comparator.comparing(Later::at)).toList();
        later.removeAll(due);
        due.forEach(l -> l.work.run());
    }

    private static void drain(Deque<Runnable> queue) {
        while (!queue.isEmpty()) {
            queue.remove().run();
        }
    }
}
