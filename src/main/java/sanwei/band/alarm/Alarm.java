package sanwei.band.alarm;

import sanwei.measure.Band;
import sanwei.measure.Measure;
import sanwei.pivot.Cell;
import sanwei.pivot.PivotTable;
import sanwei.time.Period;

/**
 * A cell whose value lies outside the band of its measure.
 *
 * @param widths how far from the nearer edge, in widths of the band, so that measures compare; infinite for a band without width
 * @param since the first period of the unbroken run outside on the same side
 * @param sinceKnown whether the period before that one is known to lie otherwise; without it the run may be older
 * @param periods of the run, its last one included
 */
public record Alarm(PivotTable table, Measure measure, Cell cell, Band band, double widths, Period since, boolean sinceKnown, int periods,
        Trend trend) {

    /** Whether a value came nearer to its band. */
    public enum Trend {
        /** Nearer to the band than the period before. */
        NEARER,
        /** Further from the band than the period before, or newly outside. */
        FURTHER,
        /** As far as the period before. */
        UNCHANGED,
        /** The period before has no value, or the data cover it only in part. */
        UNKNOWN
    }

    public Period period() {
        return table.periods().get(cell.period());
    }

    public double value() {
        return table.value(measure, cell);
    }

    /** Below or above. */
    public Band.State state() {
        return band.stateOf(value());
    }
}
