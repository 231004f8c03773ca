package sanwei.simulation.analysis;

import sanwei.work.BadInput;

/** What an indicator is to keep to. */
public record Limit(Goal goal, Side side, double value) {

    /** On which side of the value the indicator is to lie, the value included. */
    public enum Side {
        AT_MOST,
        AT_LEAST
    }

    /** @throws BadInput when the value is no number */
    public Limit {
        if (!Double.isFinite(value)) {
            throw BadInput.of("analysis.problem.limit", Double.toString(value));
        }
    }

    /** An undefined indicator keeps to nothing. */
    public boolean isMet(double reading) {
        return excess(reading) <= 0;
    }

    /** How far on the wrong side a reading lies, as a part of the value, or as it stands where that is 0; NaN when undefined. */
    double excess(double reading) {
        double over = switch (side) {
            case AT_MOST -> reading - value;
            case AT_LEAST -> value - reading;
        };
        return value == 0 ? over : over / Math.abs(value);
    }
}
