package sanwei.work;

/** One run of something that takes time: where it reports, and how it learns that it should stop. */
public record Job(Progress progress, Cancellation cancellation) {

    /** A job that nobody watches and nobody cancels. */
    public static Job quiet() {
        return new Job((stage, fraction) -> {}, new Cancellation());
    }

    public void report(Message stage, double fraction) {
        cancellation.check();
        progress.report(stage, fraction);
    }
}
