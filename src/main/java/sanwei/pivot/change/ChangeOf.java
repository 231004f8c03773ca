package sanwei.pivot.change;

import sanwei.measure.Formula;
import sanwei.measure.Formula.Operation;
import sanwei.measure.Measure;
import sanwei.work.Coded;

/** Of which of its figures the change of a measure is explained. */
public enum ChangeOf implements Coded {
    VALUE,
    NUMERATOR,
    DENOMINATOR;

    Formula formula(Measure measure) {
        return switch (this) {
            case VALUE -> new Formula.Binary(Operation.PER, measure.numerator(), measure.denominator());
            case NUMERATOR -> measure.numerator();
            case DENOMINATOR -> measure.denominator();
        };
    }

    /** What the formula is multiplied with. */
    double scale(Measure measure) {
        return switch (this) {
            case VALUE -> measure.unit().scale();
            case NUMERATOR, DENOMINATOR -> 1;
        };
    }
}
