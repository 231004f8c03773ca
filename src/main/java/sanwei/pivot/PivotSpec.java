package sanwei.pivot;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sanwei.dataset.Category;
import sanwei.dataset.RegionLevel;
import sanwei.measure.Measure;
import sanwei.time.DayRange;
import sanwei.time.Grain;

/**
 * What is asked of the pivot, in words of the dataset, so that it can be kept, compared and written as a command line.
 *
 * @param measures computed and listed in catalogue order
 * @param region level of the region members, empty for the total alone
 * @param downTo deepest of the levels told apart within those regions, each region of a deeper level under its own; empty for none
 * @param category the category whose members are told apart, empty for the total alone
 * @param within code of the region that everything is limited to
 * @param where members that customers are limited to, by category
 * @param from only periods that reach this day or a later one; a period is always read whole
 * @param to only periods that begin on this day or an earlier one
 */
public record PivotSpec(
        List<Measure> measures,
        Grain time,
        Optional<RegionLevel> region,
        Optional<RegionLevel> downTo,
        Optional<Category> category,
        Selection products,
        Optional<String> within,
        Map<Category, Set<String>> where,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Comparison comparison,
        MethodWeights weights) {

    public PivotSpec {
        measures = measures.stream().distinct().sorted().toList();
        downTo = downTo.filter(deepest -> region.filter(widest -> widest.compareTo(deepest) < 0).isPresent());
        where = Map.copyOf(where);
    }

    /** All products and customers over the whole data, without region or category members. */
    public static PivotSpec of(List<Measure> measures, Grain time) {
        return new PivotSpec(measures, time, Optional.empty(), Optional.empty(), Optional.empty(), new Selection.All(), Optional.empty(), Map.of(),
                Optional.empty(), Optional.empty(), Comparison.CALENDAR, MethodWeights.HANDBOOK);
    }

    public PivotSpec withMeasures(List<Measure> other) {
        return new PivotSpec(other, time, region, downTo, category, products, within, where, from, to, comparison, weights);
    }

    public PivotSpec withTime(Grain other) {
        return new PivotSpec(measures, other, region, downTo, category, products, within, where, from, to, comparison, weights);
    }

    public PivotSpec withRegion(Optional<RegionLevel> other) {
        return new PivotSpec(measures, time, other, downTo, category, products, within, where, from, to, comparison, weights);
    }

    public PivotSpec withDownTo(Optional<RegionLevel> other) {
        return new PivotSpec(measures, time, region, other, category, products, within, where, from, to, comparison, weights);
    }

    /** The levels of regions told apart, widest first; a dataset need not have regions of all of them. */
    public List<RegionLevel> levels() {
        return Arrays.stream(RegionLevel.values())
                .filter(level -> region.filter(widest -> widest.compareTo(level) <= 0 && downTo.orElse(widest).compareTo(level) >= 0).isPresent())
                .toList();
    }

    public PivotSpec withCategory(Optional<Category> other) {
        return new PivotSpec(measures, time, region, downTo, other, products, within, where, from, to, comparison, weights);
    }

    public PivotSpec withProducts(Selection other) {
        return new PivotSpec(measures, time, region, downTo, category, other, within, where, from, to, comparison, weights);
    }

    public PivotSpec withWithin(Optional<String> other) {
        return new PivotSpec(measures, time, region, downTo, category, products, other, where, from, to, comparison, weights);
    }

    public PivotSpec withWhere(Map<Category, Set<String>> other) {
        return new PivotSpec(measures, time, region, downTo, category, products, within, other, from, to, comparison, weights);
    }

    public PivotSpec withDays(Optional<LocalDate> otherFrom, Optional<LocalDate> otherTo) {
        return new PivotSpec(measures, time, region, downTo, category, products, within, where, otherFrom, otherTo, comparison, weights);
    }

    public PivotSpec withDays(DayRange days) {
        return withDays(Optional.of(LocalDate.ofEpochDay(days.first())), Optional.of(LocalDate.ofEpochDay(days.last())));
    }

    public PivotSpec withComparison(Comparison other) {
        return new PivotSpec(measures, time, region, downTo, category, products, within, where, from, to, other, weights);
    }

    public PivotSpec withWeights(MethodWeights other) {
        return new PivotSpec(measures, time, region, downTo, category, products, within, where, from, to, comparison, other);
    }
}
