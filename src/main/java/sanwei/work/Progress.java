package sanwei.work;

/** Hears how far a piece of work has come; may be called from any thread. */
@FunctionalInterface
public interface Progress {

    /**
     * @param stage what is being done
     * @param fraction done so far, 0 to 1 over the whole work; NaN when unknown
     */
    void report(Message stage, double fraction);
}
