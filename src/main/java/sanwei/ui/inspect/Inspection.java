package sanwei.ui.inspect;

import java.util.Optional;
import sanwei.ui.scope.Changes;
import sanwei.ui.scope.Reasons;
import sanwei.work.Message;

/** A cell with what its value is compared with. */
public record Inspection(Subject subject, Changes changes) {

    /** Why there is no value, where there is none. */
    Optional<Message> reason() {
        return Double.isNaN(subject.value())
                ? Optional.of(Reasons.why(subject.measure(), subject.period(), subject.setting(), subject.level()))
                : Optional.empty();
    }
}
