package sanwei.pivot;

import java.util.List;
import java.util.function.ToDoubleFunction;
import sanwei.measure.Formula;
import sanwei.measure.Measure;

/**
 * A customer's part in a cell.
 *
 * @param customer index in the market's customers
 * @param amounts one for each of the terms asked for, in their order; 0 where the customer has none
 */
public record CustomerShare(int customer, double[] amounts) {

    /**
     * The value of a measure that only this customer has a part in; NaN where undefined, and for coverage.
     *
     * @param measure whose terms the amounts are
     * @param days calendar days in the period
     */
    public double value(Measure measure, int days) {
        List<Formula.Of> terms = DrillDown.terms(measure);
        ToDoubleFunction<Formula.Of> known = term -> terms.contains(term) ? amounts[terms.indexOf(term)] : Double.NaN;
        return measure.value(measure.numerator().evaluate(known, days), measure.denominator().evaluate(known, days));
    }
}
