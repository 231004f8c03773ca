package sanwei.ui.explore;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sanwei.dataset.Category;
import sanwei.dataset.RegionLevel;
import sanwei.measure.Measure;
import sanwei.time.Grain;

/**
 * What the screen shows of a scope, and how.
 *
 * @param measures side by side in this order, at least one and at most {@link #MOST_MEASURES}
 * @param region level of the regions told apart in rows, empty for all together
 * @param category the category told apart in rows, under each region where there are regions
 */
public record Layout(List<Measure> measures, Grain grain, Optional<RegionLevel> region, Optional<Category> category) {

    public static final int MOST_MEASURES = 3;

    static final Layout FIRST = new Layout(
            List.of(Measure.DISTRIBUTION), Grain.MONTH, Optional.of(RegionLevel.COUNTY), Optional.empty());

    public Layout {
        measures = measures.stream().distinct().limit(MOST_MEASURES).toList();
        if (measures.isEmpty()) {
            throw new IllegalArgumentException("no measure");
        }
    }

    /** The first one. */
    public Measure measure() {
        return measures.getFirst();
    }

    public Layout withMeasures(List<Measure> other) {
        return new Layout(other, grain, region, category);
    }

    /** Another first measure beside the others. */
    public Layout withMeasure(Measure other) {
        return withMeasures(Stream.concat(Stream.of(other), measures.stream().skip(1)).toList());
    }

    public Layout withGrain(Grain other) {
        return new Layout(measures, other, region, category);
    }

    public Layout withRegion(Optional<RegionLevel> other) {
        return new Layout(measures, grain, other, category);
    }

    public Layout withCategory(Optional<Category> other) {
        return new Layout(measures, grain, region, other);
    }

    /** The same for a region of the given level: only levels below it tell its parts apart. */
    Layout below(RegionLevel within, List<RegionLevel> levels) {
        boolean tells = region.map(r -> r.compareTo(within) > 0).orElse(true);
        return tells ? this : withRegion(levels.stream().filter(l -> l.compareTo(within) > 0).findFirst());
    }
}
