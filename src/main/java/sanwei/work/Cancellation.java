package sanwei.work;

import java.util.ArrayList;
import java.util.List;

/** Tells running work that nobody waits for its result any more. */
public final class Cancellation {

    private final List<Runnable> actions = new ArrayList<>();
    private volatile boolean cancelled;

    /** Cancels once and for all; actions registered by {@link #onCancel} run on the calling thread. */
    public void cancel() {
        List<Runnable> due;
        synchronized (actions) {
            cancelled = true;
            due = List.copyOf(actions);
            actions.clear();
        }
        due.forEach(Runnable::run);
    }

    public boolean isCancelled() {
        return cancelled;
    }

    /**
     * To be called now and then by work that can be cancelled.
     *
     * @throws Cancelled when it has been
     */
    public void check() {
        if (cancelled) {
            throw new Cancelled();
        }
    }

    /** Runs the action when the work is cancelled, at once when it already was; closing the result forgets it. */
    public Registration onCancel(Runnable action) {
        synchronized (actions) {
            if (!cancelled) {
                actions.add(action);
                return () -> {
                    synchronized (actions) {
                        actions.remove(action);
                    }
                };
            }
        }
        action.run();
        return () -> {};
    }

    /** Undoes {@link #onCancel}. */
    public interface Registration extends AutoCloseable {
        @Override
        void close();
    }

    /** The work stopped because it was cancelled. */
    public static final class Cancelled extends RuntimeException {
        public Cancelled() {
            super("cancelled");
        }
    }
}
