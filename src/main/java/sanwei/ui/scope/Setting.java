package sanwei.ui.scope;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import sanwei.band.Bands;
import sanwei.dataset.RegionLevel;
import sanwei.dataset.Regions;
import sanwei.measure.Band;
import sanwei.measure.Measure;
import sanwei.time.Period;
import sanwei.ui.open.Opened;

/**
 * A dataset with the part of it that is looked at, and the bands it is judged by: they change together.
 *
 * @param bands in force
 */
public record Setting(Opened opened, Scope scope, Bands bands) {

    /** With the bands that nobody has tuned. */
    public Setting(Opened opened, Scope scope) {
        this(opened, scope, Bands.STANDARD);
    }

    Setting withScope(Scope other) {
        return new Setting(opened, other, bands);
    }

    Setting withBands(Bands other) {
        return new Setting(opened, scope, other);
    }

    /** The band in force in a period, for a measure that has one. */
    public Optional<Band> band(Measure measure, Period period) {
        return bands.of(measure, period, opened.market().records().seasons());
    }

    /** The levels that the dataset has regions of, widest first. */
    public List<RegionLevel> levels() {
        return Arrays.stream(RegionLevel.values()).filter(l -> regions().atLevel(l).length > 0).toList();
    }

    /** The level that parts the scope: counties, or the next one below its region; empty where nothing does. */
    public Optional<RegionLevel> below() {
        return level().isEmpty() && levels().contains(RegionLevel.COUNTY)
                ? Optional.of(RegionLevel.COUNTY)
                : levels().stream().filter(l -> level().map(within -> l.compareTo(within) > 0).orElse(true)).findFirst();
    }

    /** Level of the region that everything is limited to. */
    public Optional<RegionLevel> level() {
        return scope.within().flatMap(regions()::ofCode).map(r -> regions().get(r).level());
    }

    private Regions regions() {
        return opened.market().regions();
    }
}
