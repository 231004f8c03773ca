package sanwei.band;

/**
 * How well lying outside the band told an {@link Outcome} of the following period.
 *
 * @param outside cells outside the band of which the outcome is known
 * @param outsideFollowed those of them that it followed
 * @param inside cells inside the band of which the outcome is known
 * @param insideFollowed those of them that it followed
 */
public record Prediction(int outside, int outsideFollowed, int inside, int insideFollowed) {

    /** Share of the cells outside that the outcome followed; NaN without such cells. */
    public double hitRate() {
        return share(outsideFollowed, outside);
    }

    /** Share of the cells outside that it did not follow; NaN without such cells. */
    public double falseAlarmRate() {
        return share(outside - outsideFollowed, outside);
    }

    /** Share of the cells inside that it followed all the same; NaN without such cells. */
    public double missRate() {
        return share(insideFollowed, inside);
    }

    /** How many times likelier the outcome is outside than inside; NaN where it never followed inside or one side is empty. */
    public double lift() {
        return insideFollowed == 0 ? Double.NaN : hitRate() / missRate();
    }

    /** Whether any outcome is known at all. */
    public boolean isKnown() {
        return outside + inside > 0;
    }

    private static double share(int part, int of) {
        return of == 0 ? Double.NaN : (double) part / of;
    }
}
