package sanwei.ui.task;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import sanwei.work.Message;

/** The work under way that has lasted long enough to be shown, oldest first. */
public final class Activities {

    private static final Duration NOTICEABLE = Duration.ofMillis(100);
    private static final Duration LASTING = Duration.ofSeconds(1);

    private final Threads threads;
    private final Set<Activity> running = new HashSet<>();
    private final ObservableList<Activity> shown = FXCollections.observableArrayList();
    private final ObservableList<Activity> readOnly = FXCollections.unmodifiableObservableList(shown);

    public Activities(Threads threads) {
        this.threads = threads;
    }

    public ObservableList<Activity> shown() {
        return readOnly;
    }

    Activity begin(Message title, Runnable cancel) {
        var activity = new Activity(threads, title, cancel);
        running.add(activity);
        threads.after(NOTICEABLE, () -> {
            if (running.contains(activity)) {
                shown.add(activity);
            }
        });
        threads.after(LASTING, activity::setLasting);
        return activity;
    }

    void end(Activity activity) {
        running.remove(activity);
        shown.remove(activity);
    }
}
