package sanwei.ui.band;

import java.util.List;
import java.util.Optional;
import sanwei.dataset.RegionLevel;
import sanwei.measure.Measure;
import sanwei.time.Grain;

/**
 * What the screen reads of a scope.
 *
 * @param region level of the regions told apart, empty for all together
 */
record Layout(Measure measure, Grain grain, Optional<RegionLevel> region) {

    static final List<Grain> GRAINS = List.of(Grain.MONTH, Grain.WEEK);
    static final List<RegionLevel> LEVELS = List.of(RegionLevel.COUNTY, RegionLevel.UNIT);

    static final Layout FIRST = new Layout(Measure.MOVEMENT_HOUSEHOLDS, Grain.MONTH, Optional.of(RegionLevel.COUNTY));

    Layout withMeasure(Measure other) {
        return new Layout(other, grain, region);
    }

    Layout withGrain(Grain other) {
        return new Layout(measure, other, region);
    }

    Layout withRegion(Optional<RegionLevel> other) {
        return new Layout(measure, grain, other);
    }

    /** The same with a level that there is; without one where there is none. */
    Layout among(List<RegionLevel> levels) {
        return region.map(levels::contains).orElse(false) ? this : withRegion(levels.stream().findFirst());
    }
}
