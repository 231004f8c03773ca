package sanwei.allocation.parameter;

import sanwei.measure.Measure;
import sanwei.work.Coded;

/** The movement measure that market control reads. */
public enum Movement implements Coded {
    HOUSEHOLDS(Measure.MOVEMENT_HOUSEHOLDS),
    AVERAGE(Measure.MOVEMENT_AVERAGE),
    STANDARD(Measure.MOVEMENT_STANDARD);

    private final Measure measure;

    Movement(Measure measure) {
        this.measure = measure;
    }

    public Measure measure() {
        return measure;
    }
}
