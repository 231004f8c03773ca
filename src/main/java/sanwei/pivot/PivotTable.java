package sanwei.pivot;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import sanwei.dataset.RegionLevel;
import sanwei.measure.Formula;
import sanwei.measure.Measure;
import sanwei.time.Period;

/**
 * The answer to a {@link PivotSpec}: for every measure, period, region member and category member the value with its parts.
 * The index behind the last member of an axis is the total over all customers of the scope, also those in no member.
 */
public final class PivotTable {

    private final PivotSpec spec;
    private final List<Period> periods;
    private final List<Boolean> partial;
    private final List<Member> regions;
    private final List<Member> categories;
    private final Map<Measure, Parts> parts;
    private final Nesting nesting;
    private final Map<Formula.Of, double[][]> amounts;

    /** @param amounts behind the parts, by period and cell */
    PivotTable(PivotSpec spec, List<Period> periods, List<Boolean> partial, List<Member> regions, List<Member> categories,
            Map<Measure, Parts> parts, Map<Formula.Of, double[][]> amounts, Nesting nesting) {
        this.spec = spec;
        this.periods = List.copyOf(periods);
        this.partial = List.copyOf(partial);
        this.regions = List.copyOf(regions);
        this.categories = List.copyOf(categories);
        this.parts = Map.copyOf(parts);
        this.nesting = nesting;
        this.amounts = Map.copyOf(amounts);
    }

    /**
     * The parts of one measure by period and cell.
     *
     * @param numerator NaN where undefined
     * @param denominator NaN where undefined
     * @param behind customers behind the value; null for measures that are not surveyed and in datasets without a survey
     */
    record Parts(double[][] numerator, double[][] denominator, double[][] behind) {}

    /**
     * How regions lie in each other.
     *
     * @param parents index of the region that each one lies in, that of the total where it lies in none
     * @param levels of each region
     */
    record Nesting(List<Integer> parents, List<RegionLevel> levels) {
        Nesting {
            parents = List.copyOf(parents);
            levels = List.copyOf(levels);
        }

        /** Of regions of one level, none of which lies in another. */
        static Nesting flat(PivotSpec spec, int regions) {
            return spec.region().map(level -> new Nesting(Collections.nCopies(regions, regions), Collections.nCopies(regions, level)))
                    .orElseGet(() -> new Nesting(List.of(), List.of()));
        }
    }

    Parts parts(Measure measure) {
        return parts.get(measure);
    }

    Map<Formula.Of, double[][]> amounts() {
        return amounts;
    }

    public PivotSpec spec() {
        return spec;
    }

    /** Oldest first. */
    public List<Period> periods() {
        return periods;
    }

    /** Whether the data cover the period only in part. */
    public boolean partial(int period) {
        return partial.get(period);
    }

    /** Index of the region that this one lies in, {@link #allRegions} where it lies in none of the table. */
    public int parent(int region) {
        return nesting.parents().get(region);
    }

    /** Level of one of the regions. */
    public RegionLevel level(int region) {
        return nesting.levels().get(region);
    }

    /** Indices of the regions of a level. */
    public int[] regionsAt(RegionLevel level) {
        return IntStream.range(0, regions.size()).filter(r -> level(r) == level).toArray();
    }

    /** In dataset order, each behind the one it lies in; empty when regions are not told apart. */
    public List<Member> regions() {
        return regions;
    }

    /** In declared order; empty when categories are not told apart. */
    public List<Member> categories() {
        return categories;
    }

    /** Index of the total over all regions. */
    public int allRegions() {
        return regions.size();
    }

    /** Index of the total over all categories. */
    public int allCategories() {
        return categories.size();
    }

    /** The value in the unit of the measure; NaN when undefined. */
    public double value(Measure measure, Cell cell) {
        return measure.value(numerator(measure, cell), denominator(measure, cell));
    }

    /** NaN when undefined. */
    public double numerator(Measure measure, Cell cell) {
        return parts.get(measure).numerator[cell.period()][index(cell)];
    }

    /** NaN when undefined. */
    public double denominator(Measure measure, Cell cell) {
        return parts.get(measure).denominator[cell.period()][index(cell)];
    }

    /**
     * Any formula over the amounts that the measures asked for are built from; NaN when undefined.
     *
     * @throws NullPointerException for an amount that none of them needs
     */
    public double value(Formula formula, Cell cell) {
        return formula.evaluate(term -> amounts.get(term)[cell.period()][index(cell)], periods.get(cell.period()).days().length());
    }

    /** The number of customers behind a surveyed value; −1 for other measures and in datasets without a survey. */
    public int behind(Measure measure, Cell cell) {
        double[][] behind = parts.get(measure).behind;
        return behind == null ? -1 : (int) behind[cell.period()][index(cell)];
    }

    private int index(Cell cell) {
        return cell.region() * (categories.size() + 1) + cell.category();
    }
}
