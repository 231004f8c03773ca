package sanwei.ui.task;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import sanwei.work.Cancellation;
import sanwei.work.Job;
import sanwei.work.Message;
import sanwei.work.Progress;

/** A piece of work under way, as the status bar shows it. */
public final class Activity {

    private record Report(Message stage, double fraction) {}

    private final Threads threads;
    private final Runnable cancel;
    private final Job job;
    private final AtomicReference<Optional<Report>> unseen = new AtomicReference<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Message> stage;
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(Double.NaN);
    private final ReadOnlyBooleanWrapper lasting = new ReadOnlyBooleanWrapper();

    /** @param cancel what is done, besides cancelling the job, when the user gives it up */
    Activity(Threads threads, Message title, Runnable cancel) {
        this.threads = threads;
        this.cancel = cancel;
        stage = new ReadOnlyObjectWrapper<>(title);
        Progress progress = this::report;
        job = new Job(progress, new Cancellation());
    }

    Job job() {
        return job;
    }

    /** However often the work reports, the screen hears of it once at a time. */
    private void report(Message at, double done) {
        if (unseen.getAndSet(Optional.of(new Report(at, done))).isEmpty()) {
            threads.screen(() -> unseen.getAndSet(Optional.empty()).ifPresent(report -> {
                stage.set(report.stage);
                fraction.set(report.fraction);
            }));
        }
    }

    void setLasting() {
        lasting.set(true);
    }

    /** What is being done. */
    public ReadOnlyObjectProperty<Message> stage() {
        return stage.getReadOnlyProperty();
    }

    /** 0 to 1, NaN while unknown. */
    public ReadOnlyDoubleProperty fraction() {
        return fraction.getReadOnlyProperty();
    }

    /** Whether it has lasted so long that it shows how far it is and can be cancelled. */
    public ReadOnlyBooleanProperty lasting() {
        return lasting.getReadOnlyProperty();
    }

    public void cancel() {
        job.cancellation().cancel();
        cancel.run();
    }
}
