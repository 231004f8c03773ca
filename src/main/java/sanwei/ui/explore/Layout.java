package sanwei.ui.explore;

import java.util.List;
import java.util.Optional;
import sanwei.dataset.Category;
import sanwei.dataset.RegionLevel;
import sanwei.measure.Measure;
import sanwei.time.Grain;

/**
 * What the screen shows of a scope.
 *
 * @param region level of the regions told apart in rows, empty for all together
 * @param category the category told apart in rows, under each region where there are regions
 */
public record Layout(Measure measure, Grain grain, Optional<RegionLevel> region, Optional<Category> category) {

    static final Layout FIRST = new Layout(
            Measure.DISTRIBUTION, Grain.MONTH, Optional.of(RegionLevel.COUNTY), Optional.empty());

    Layout withMeasure(Measure other) {
        return new Layout(other, grain, region, category);
    }

    Layout withGrain(Grain other) {
        return new Layout(measure, other, region, category);
    }

    Layout withRegion(Optional<RegionLevel> other) {
        return new Layout(measure, grain, other, category);
    }

    Layout withCategory(Optional<Category> other) {
        return new Layout(measure, grain, region, other);
    }

    /** The same for a region of the given level: only levels below it tell its parts apart. */
    Layout below(RegionLevel within, List<RegionLevel> levels) {
        boolean tells = region.map(r -> r.compareTo(within) > 0).orElse(true);
        return tells ? this : withRegion(levels.stream().filter(l -> l.compareTo(within) > 0).findFirst());
    }
}
