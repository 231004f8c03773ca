package sanwei.dataset.open;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import sanwei.work.Cancellation;

/** Reads one file in several threads, each task with a session of its own. Closing stops what still runs. */
final class Workers implements AutoCloseable {

    private static final int MOST = 4;

    private final DatasetFile file;
    private final Cancellation own = new Cancellation();
    private final Cancellation.Registration registration;
    private final int threads = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST);
    private final ExecutorService executor =
            Executors.newFixedThreadPool(threads, Thread.ofPlatform().name("dataset-", 1).daemon().factory());

    Workers(DatasetFile file, Cancellation cancellation) {
        this.file = file;
        this.registration = cancellation.onCancel(own::cancel);
    }

    int threads() {
        return threads;
    }

    <T> Future<T> start(Function<Session, T> task) {
        return executor.submit(() -> {
            try (Session session = Session.open(file, own)) {
                return task.apply(session);
            }
        });
    }

    /** The result of a task, or what it threw. */
    <T> T result(Future<T> task) {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Cancellation.Cancelled();
        } catch (ExecutionException e) {
            throw asThrown(e.getCause());
        }
    }

    private static RuntimeException asThrown(Throwable cause) {
        return switch (cause) {
            case Error fatal -> throw fatal;
            case RuntimeException known -> known;
            default -> new IllegalStateException(cause);
        };
    }

    @Override
    public void close() {
        registration.close();
        own.cancel();
        executor.close();
    }
}
