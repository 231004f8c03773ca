package sanwei.ui.task;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import sanwei.work.Cancellation.Cancelled;
import sanwei.work.Job;
import sanwei.work.Message;

/**
 * Answers questions in the background, at most one per frame, and publishes an answer only while its question is still the latest.
 * A newer question cancels the work on the one before, but waits for its first part where there is one: that is nearly there, and a
 * question a frame would otherwise never get any. To be used on the thread of the screen.
 */
public final class Latest<Q, A> {

    private static final System.Logger LOG = System.getLogger(Latest.class.getName());

    /** How an answer is found; runs in the background. */
    @FunctionalInterface
    public interface Work<Q, A> {
        A answer(Q question, Job job);
    }

    /** Work that takes long for some questions, and then finds a first part of the answer at once. */
    public interface Staged<Q, A> extends Work<Q, A> {

        /** Asked on the thread of the screen. */
        boolean isLong(Q question);

        /** Runs in the background, before {@link #answer}; only for long questions. */
        A first(Q question, Job job);

        /** Work without a first part. */
        static <Q, A> Staged<Q, A> whole(Work<Q, A> work) {
            return new Staged<>() {
                @Override
                public boolean isLong(Q question) {
                    return false;
                }

                @Override
                public A first(Q question, Job job) {
                    throw new UnsupportedOperationException();
                }

                @Override
                public A answer(Q question, Job job) {
                    return work.answer(question, job);
                }
            };
        }
    }

    private final Threads threads;
    private final Activities activities;
    private final Function<Q, Message> title;
    private final Staged<Q, A> work;
    private final ReadOnlyObjectWrapper<Reading<Q, A>> reading = new ReadOnlyObjectWrapper<>(Reading.none());
    private final ReadOnlyObjectWrapper<Optional<Activity>> running = new ReadOnlyObjectWrapper<>(Optional.empty());

    private Optional<Q> waiting = Optional.empty();
    private boolean firstDue;
    private long generation;

    /** @param title says what is being done for a question */
    public Latest(Threads threads, Activities activities, Function<Q, Message> title, Work<Q, A> work) {
        this(threads, activities, title, Staged.whole(work));
    }

    /** @param title says what is being done for a question */
    public Latest(Threads threads, Activities activities, Function<Q, Message> title, Staged<Q, A> work) {
        this.threads = threads;
        this.activities = activities;
        this.title = title;
        this.work = work;
    }

    public ReadOnlyObjectProperty<Reading<Q, A>> reading() {
        return reading.getReadOnlyProperty();
    }

    /** The work under way, with how far it is. */
    public ReadOnlyObjectProperty<Optional<Activity>> running() {
        return running.getReadOnlyProperty();
    }

    /** Whether an answer or a failure to the latest question is there. */
    public boolean isSettled() {
        Reading<Q, A> now = reading.get();
        return waiting.isEmpty() && !now.running() && (now.answered().isPresent() || now.failure().isPresent());
    }

    public void ask(Q question) {
        boolean frameDue = waiting.isPresent();
        waiting = Optional.of(question);
        if (!frameDue) {
            threads.frame(this::begin);
        }
    }

    private void begin() {
        if (firstDue) {
            return;
        }
        waiting.ifPresent(question -> {
            waiting = Optional.empty();
            stop();
            long mine = ++generation;
            Activity activity = activities.begin(title.apply(question), this::giveUp);
            running.set(Optional.of(activity));
            boolean staged = work.isLong(question);
            firstDue = staged;
            reading.set(reading.get().begun(staged));
            threads.background(() -> run(question, mine, activity, staged));
        });
    }

    private void run(Q question, long mine, Activity activity, boolean staged) {
        try {
            if (staged) {
                A first = work.first(question, activity.job());
                threads.screen(() -> publishFirst(question, mine, first));
            }
            A answer = work.answer(question, activity.job());
            publish(mine, activity, r -> r.given(question, answer));
        } catch (Cancelled e) {
            publish(mine, activity, Reading::givenUp);
        } catch (Throwable e) {
            // also errors such as too little memory: the screen that asked has to say so
            publish(mine, activity, r -> r.failed(e));
        }
    }

    private void publishFirst(Q question, long mine, A first) {
        if (mine == generation) {
            reading.set(reading.get().givenFirst(question, first));
            goOn();
        }
    }

    /** With the question that waited for the first part of the one before. */
    private void goOn() {
        firstDue = false;
        if (waiting.isPresent()) {
            threads.frame(this::begin);
        }
    }

    private void publish(long mine, Activity activity, Function<Reading<Q, A>, Reading<Q, A>> change) {
        threads.screen(() -> {
            activities.end(activity);
            Reading<Q, A> next = change.apply(reading.get());
            if (mine == generation) {
                running.set(Optional.empty());
                reading.set(next);
                goOn();
            } else {
                // work that was stopped half-way may fail in any way; that it did is worth a line only to who looks for it
                var level = activity.job().cancellation().isCancelled() ? System.Logger.Level.DEBUG : System.Logger.Level.WARNING;
                next.failure().ifPresent(why -> LOG.log(level, "outdated work failed", why));
            }
        });
    }

    /** Stops what is under way; the latest answer stays. */
    public void cancel() {
        waiting = Optional.empty();
        stop();
        giveUp();
    }

    private void stop() {
        running.get().ifPresent(activity -> {
            activity.job().cancellation().cancel();
            activities.end(activity);
        });
    }

    private void giveUp() {
        generation++;
        running.get().ifPresent(activities::end);
        running.set(Optional.empty());
        reading.set(reading.get().givenUp());
        goOn();
    }
}
