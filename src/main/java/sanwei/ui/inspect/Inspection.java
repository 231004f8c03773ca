package sanwei.ui.inspect;

import java.util.Optional;
import sanwei.pivot.PivotTable;
import sanwei.ui.scope.Reasons;
import sanwei.work.Message;

/**
 * A cell with what its value is compared with.
 *
 * @param before the value of the period before; NaN where nothing can be compared
 * @param yearBefore the value of the same period last year; NaN where nothing can be compared
 */
public record Inspection(Subject subject, double before, double yearBefore) {

    /** @param wide the same question over a time that reaches the periods compared with */
    static Inspection of(Subject subject, PivotTable wide) {
        var period = subject.period();
        // what is cut off is not compared with what is whole
        return subject.partial()
                ? new Inspection(subject, Double.NaN, Double.NaN)
                : new Inspection(subject, wide.valueIn(period.previous(), subject.measure(), subject.cell()),
                        wide.valueIn(period.yearBefore(), subject.measure(), subject.cell()));
    }

    /** Why there is no value, where there is none. */
    Optional<Message> reason() {
        return Double.isNaN(subject.value())
                ? Optional.of(Reasons.why(subject.measure(), subject.period(), subject.setting().opened().market(), subject.level()))
                : Optional.empty();
    }
}
