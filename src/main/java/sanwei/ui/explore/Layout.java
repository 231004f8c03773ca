package sanwei.ui.explore;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sanwei.dataset.Category;
import sanwei.dataset.RegionLevel;
import sanwei.measure.Measure;
import sanwei.pivot.PivotSpec;
import sanwei.report.Axes;
import sanwei.report.Colouring;
import sanwei.time.Grain;
import sanwei.ui.scope.Scope;

/**
 * What the screen shows of a scope, and how.
 *
 * @param cut what is asked of the scope
 * @param axes which of members and periods stand below each other
 * @param order in which members stand
 * @param filter which members are shown
 * @param colouring what colours say of the values
 */
public record Layout(Cut cut, Axes axes, RowOrder order, RowFilter filter, Colouring colouring) {

    public static final int MOST_MEASURES = 3;

    public static final Layout FIRST = new Layout(
            new Cut(List.of(Measure.DISTRIBUTION), Grain.MONTH, Optional.of(RegionLevel.COUNTY), Optional.of(RegionLevel.UNIT), Optional.empty()),
            Axes.MEMBERS_DOWN, RowOrder.AS_IN_DATASET, RowFilter.NONE, Colouring.BAND);

    /**
     * What is told apart.
     *
     * @param measures side by side in this order, at least one and at most {@link #MOST_MEASURES}
     * @param region level of the regions told apart, empty for all together
     * @param downTo deepest of the levels that those regions unfold to, empty where they do not
     * @param category the category told apart, under each region where there are regions
     */
    public record Cut(List<Measure> measures, Grain grain, Optional<RegionLevel> region, Optional<RegionLevel> downTo, Optional<Category> category) {

        public Cut {
            measures = measures.stream().distinct().limit(MOST_MEASURES).toList();
            if (measures.isEmpty()) {
                throw new IllegalArgumentException("no measure");
            }
            downTo = downTo.filter(deepest -> region.filter(widest -> widest.compareTo(deepest) < 0).isPresent());
        }
    }

    public List<Measure> measures() {
        return cut.measures;
    }

    /** The first one. */
    public Measure measure() {
        return cut.measures.getFirst();
    }

    public Grain grain() {
        return cut.grain;
    }

    public Optional<RegionLevel> region() {
        return cut.region;
    }

    public Optional<RegionLevel> downTo() {
        return cut.downTo;
    }

    public Optional<Category> category() {
        return cut.category;
    }

    private Layout with(Cut other) {
        return new Layout(other, axes, order, filter, colouring);
    }

    public Layout withMeasures(List<Measure> other) {
        return with(new Cut(other, cut.grain, cut.region, cut.downTo, cut.category));
    }

    /** Another first measure beside the others. */
    public Layout withMeasure(Measure other) {
        return withMeasures(Stream.concat(Stream.of(other), measures().stream().skip(1)).toList());
    }

    public Layout withGrain(Grain other) {
        return with(new Cut(cut.measures, other, cut.region, cut.downTo, cut.category));
    }

    public Layout withRegion(Optional<RegionLevel> other) {
        return withRegions(other, Optional.empty());
    }

    /** @param deepest of the levels to unfold to, empty for none */
    public Layout withRegions(Optional<RegionLevel> widest, Optional<RegionLevel> deepest) {
        return with(new Cut(cut.measures, cut.grain, widest, deepest, cut.category));
    }

    public Layout withCategory(Optional<Category> other) {
        return with(new Cut(cut.measures, cut.grain, cut.region, cut.downTo, other));
    }

    /** All members of another cut, in dataset order. */
    Layout showing(Cut other) {
        return new Layout(other, axes, RowOrder.AS_IN_DATASET, RowFilter.NONE, colouring);
    }

    public Layout withAxes(Axes other) {
        return new Layout(cut, other, order, filter, colouring);
    }

    public Layout withOrder(RowOrder other) {
        return new Layout(cut, axes, other, filter, colouring);
    }

    public Layout withFilter(RowFilter other) {
        return new Layout(cut, axes, order, other, colouring);
    }

    public Layout withColouring(Colouring other) {
        return new Layout(cut, axes, order, filter, other);
    }

    /** What is asked of a scope. */
    public PivotSpec question(Scope scope) {
        return scope.question(measures(), grain()).withDays(scope.firstDay(), scope.lastDay()).withRegion(region()).withDownTo(downTo()).withCategory(category());
    }

    /** The same with levels that the dataset has. */
    Layout among(List<RegionLevel> levels) {
        return withRegions(region().filter(levels::contains), downTo().filter(levels::contains));
    }

    /** The same for a region of the given level: only levels below it tell its parts apart. */
    Layout below(RegionLevel within, List<RegionLevel> levels) {
        boolean tells = region().map(r -> r.compareTo(within) > 0).orElse(true);
        return tells ? this : withRegions(levels.stream().filter(l -> l.compareTo(within) > 0).findFirst(), downTo());
    }
}
