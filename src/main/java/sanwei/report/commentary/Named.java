package sanwei.report.commentary;

/** A member or period with its value, NaN where it has none. */
public record Named(String name, double value) {

    public boolean isDefined() {
        return !Double.isNaN(value);
    }
}
