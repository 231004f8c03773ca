package sanwei.allocation;

import java.util.List;
import sanwei.work.Coded;
import sanwei.work.Message;

/**
 * How the cartons of one customer, product and week came about.
 *
 * @param subject whom and what it is about
 * @param steps in the order of the handbook
 */
public record Explanation(Message subject, List<Step> steps) {

    public Explanation {
        steps = List.copyOf(steps);
    }

    /** The steps of the handbook, step 5 in its two parts. */
    public enum Kind implements Coded {
        REFERENCE,
        POLICY,
        CIRCLE,
        DEMAND,
        NARROWING,
        STOCK,
        CAPS,
        RATIONING,
        CARTONS
    }

    /**
     * One step.
     *
     * @param arithmetic every factor with its source
     * @param after cartons after it
     */
    public record Step(Kind kind, List<Message> arithmetic, double after) {

        public Step {
            arithmetic = List.copyOf(arithmetic);
        }
    }
}
