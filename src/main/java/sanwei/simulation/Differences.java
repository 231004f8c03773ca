package sanwei.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import sanwei.measure.Measure;
import sanwei.pivot.Cell;
import sanwei.pivot.Pivot;
import sanwei.pivot.PivotRow;
import sanwei.pivot.PivotSpec;
import sanwei.pivot.PivotTable;
import sanwei.work.Job;

/** The answers of two markets with the same members to one question, cell by cell. */
public record Differences(PivotTable before, PivotTable after) {

    /** One of the markets may be history, or both outcomes. */
    public static Differences of(Pivot before, Pivot after, PivotSpec question, Job job) {
        return new Differences(before.compute(question, job), after.compute(question, job));
    }

    /**
     * A cell with its two values in the unit of the measure.
     *
     * @param before NaN when undefined
     * @param after NaN when undefined
     */
    public record Difference(Measure measure, Cell cell, double before, double after) {

        /** NaN when either value is undefined. */
        public double change() {
            return after - before;
        }

        /** Also when only one of the values is defined. */
        public boolean isChanged() {
            return before != after && !(Double.isNaN(before) && Double.isNaN(after));
        }
    }

    public Difference at(Measure measure, Cell cell) {
        return new Difference(measure, cell, before.value(measure, cell), after.value(measure, cell));
    }

    /** All cells that differ: by measure, then by period, region and category, totals before their members. */
    public List<Difference> changed() {
        return before.spec().measures().stream().flatMap(measure -> changed(measure).stream()).toList();
    }

    private List<Difference> changed(Measure measure) {
        List<PivotRow> rows = PivotRow.of(before);
        List<Difference> changed = new ArrayList<>();
        for (int period = 0; period < before.periods().size(); period++) {
            for (PivotRow row : rows) {
                Difference difference = at(measure, row.at(period));
                if (difference.isChanged()) {
                    changed.add(difference);
                }
            }
        }
        return changed;
    }

    /** The cells of a measure that change the most, the largest first; equal ones stay in their order, those undefined in one come last. */
    public List<Difference> biggest(Measure measure, int most) {
        Comparator<Difference> larger = Comparator.comparingDouble(d -> Double.isNaN(d.change()) ? 1 : -Math.abs(d.change()));
        return changed(measure).stream().sorted(larger).limit(most).toList();
    }
}
