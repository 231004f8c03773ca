package sanwei.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import sanwei.measure.Measure;
import sanwei.pivot.Cell;
import sanwei.pivot.PivotRow;
import sanwei.pivot.PivotTable;

/**
 * A cell in two markets.
 *
 * @param now NaN where undefined
 * @param then NaN where undefined
 */
public record CellShift(Cell cell, double now, double then) {

    /** NaN where either side is undefined. */
    public double change() {
        return now - then;
    }

    /**
     * The cells of the members, those of all together left out; those that changed most first, undefined ones last.
     *
     * @param then has the periods and members of {@code now}
     */
    public static List<CellShift> of(PivotTable now, PivotTable then, Measure measure) {
        List<CellShift> all = new ArrayList<>();
        for (PivotRow row : PivotRow.of(now)) {
            boolean member = (now.allRegions() == 0 || row.region() < now.allRegions())
                    && (now.allCategories() == 0 || row.category() < now.allCategories());
            for (int period = 0; member && period < now.periods().size(); period++) {
                Cell cell = row.at(period);
                all.add(new CellShift(cell, now.value(measure, cell), then.value(measure, cell)));
            }
        }
        // NaN counts as larger than any number
        all.sort(Comparator.comparingDouble(shift -> -Math.abs(shift.change())));
        return all;
    }
}
