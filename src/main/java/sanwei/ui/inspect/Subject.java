package sanwei.ui.inspect;

import java.util.Optional;
import sanwei.dataset.RegionLevel;
import sanwei.measure.Band;
import sanwei.measure.Measure;
import sanwei.pivot.Cell;
import sanwei.pivot.PivotTable;
import sanwei.time.Period;
import sanwei.ui.scope.Setting;

/** A cell, totals included, that somebody looks at more closely. */
public record Subject(Setting setting, PivotTable table, Measure measure, Cell cell) {

    public Period period() {
        return table.periods().get(cell.period());
    }

    public boolean partial() {
        return table.partial(cell.period());
    }

    public double value() {
        return table.value(measure, cell);
    }

    public double numerator() {
        return table.numerator(measure, cell);
    }

    public double denominator() {
        return table.denominator(measure, cell);
    }

    /** Customers behind a surveyed value, −1 for other measures. */
    public int behind() {
        return table.behind(measure, cell);
    }

    Optional<Band> band() {
        return setting.band(measure, period());
    }

    Band.State state() {
        return band().map(b -> b.stateOf(value())).orElse(Band.State.UNDEFINED);
    }

    /** Level of the region that it is about, empty for all regions. */
    Optional<RegionLevel> level() {
        return cell.region() < table.allRegions() ? Optional.of(table.level(cell.region())) : setting.level();
    }
}
