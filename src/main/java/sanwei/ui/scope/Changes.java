package sanwei.ui.scope;

import java.util.Map;
import sanwei.measure.Measure;
import sanwei.pivot.Comparison;
import sanwei.time.Period;

/**
 * What the value of a cell is compared with.
 *
 * @param chosen how the scope compares with last year
 * @param before against the period before
 * @param yearBefore against last year, in each way
 */
public record Changes(Measure measure, Period period, Comparison chosen, Change before, Map<Comparison, Change> yearBefore) {

    /**
     * A value and the one it is compared with, NaN where undefined.
     *
     * @param now of a growth, which is itself measured against last year, in the same way of comparing
     */
    public record Change(double now, double then) {}

    public Change lastYear() {
        return yearBefore.get(chosen);
    }
}
