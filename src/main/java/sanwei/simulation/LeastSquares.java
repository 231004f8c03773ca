package sanwei.simulation;

/** The straight line closest to points, updated point by point about their means so that no digits cancel out. */
public final class LeastSquares {

    private int points;
    private double meanX;
    private double meanY;
    private double xx;
    private double xy;
    private double yy;

    public void add(double x, double y) {
        points++;
        double dx = x - meanX;
        double dy = y - meanY;
        meanX += dx / points;
        meanY += dy / points;
        xx += dx * (x - meanX);
        xy += dx * (y - meanY);
        yy += dy * (y - meanY);
    }

    public int points() {
        return points;
    }

    /** NaN when the points do not differ in x. */
    public double slope() {
        return xx > 0 ? xy / xx : Double.NaN;
    }

    /** Standard error of the slope; NaN with fewer than three points. */
    public double standardError() {
        return points > 2 ? Math.sqrt(residual() / (points - 2) / xx) : Double.NaN;
    }

    /** NaN when the points do not differ in x or y. */
    public double rSquared() {
        return yy > 0 ? 1 - residual() / yy : Double.NaN;
    }

    private double residual() {
        return Math.max(0, yy - slope() * xy);
    }
}
