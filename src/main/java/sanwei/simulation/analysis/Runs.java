package sanwei.simulation.analysis;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import sanwei.work.Job;
import sanwei.work.Message;

/** Runs that do not depend on each other, side by side; their order in the result is that of their numbers. */
final class Runs {

    private Runs() {}

    static <T> List<T> each(int runs, Job job, IntFunction<T> run) {
        var done = new AtomicInteger();
        return IntStream.range(0, runs).parallel().mapToObj(i -> {
            job.cancellation().check();
            T result = run.apply(i);
            report(job, done.incrementAndGet(), runs);
            return result;
        }).toList();
    }

    static void report(Job job, int done, int runs) {
        job.report(Message.of("work.analysis", done, runs), (double) done / runs);
    }

    /** Stopped with the job, but telling nothing of its own progress. */
    static Job silent(Job job) {
        return new Job((stage, fraction) -> {}, job.cancellation());
    }
}
