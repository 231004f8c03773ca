package sanwei.pivot.change;

/**
 * What one member adds to a change, in the unit of what changes; NaN when undefined.
 *
 * @param byNumerator through the measure's numerator
 * @param byDenominator through the measure's denominator
 */
public record Contribution(double byNumerator, double byDenominator) {

    static final Contribution UNDEFINED = new Contribution(Double.NaN, Double.NaN);

    public double total() {
        return byNumerator + byDenominator;
    }
}
