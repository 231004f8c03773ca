package sanwei.pivot;

import java.util.Set;
import java.util.function.IntPredicate;
import sanwei.measure.Amount;
import sanwei.measure.Amount.Source;
import sanwei.pivot.Timeline.Slice;

/** Counts what the order lines alone tell: sales, activity, segment, counties. */
final class SalesCount {

    private static final Set<Source> NEED_CUSTOMERS = Set.of(Source.SALES, Source.COUNTIES, Source.ACTIVITY, Source.PANEL);

    /** A further mark beside those of {@link Facts}. */
    private static final int LICENSED = 8;

    /** How many combinations of marks there are. */
    private static final int MARKS = 16;

    private final Scope scope;
    private final Facts facts;
    private final CellMap map;
    private final Counties counties;

    /** @param withCounties whether any slice asks for counties */
    SalesCount(Scope scope, Facts facts, CellMap map, boolean withCounties) {
        this.scope = scope;
        this.facts = facts;
        this.map = map;
        this.counties = withCounties ? new Counties(scope, map) : null;
    }

    /**
     * Fills in the amounts of the slice.
     *
     * @param cells the cell of each customer
     * @param lastDay the last day of the slice that the data reach
     * @return the marks of each customer; null when nothing needs them
     */
    byte[] count(Slice slice, int lastDay, int[] cells, SliceAmounts amounts) {
        byte[] flags = null;
        if (slice.sources().stream().anyMatch(NEED_CUSTOMERS::contains)) {
            flags = new byte[cells.length];
            countSales(slice, lastDay, cells, flags, amounts);
        }
        if (slice.sources().contains(Source.COUNTIES)) {
            counties.count(cells, flags, amounts);
        }
        if (slice.sources().contains(Source.SEGMENT)) {
            countSegment(slice, cells, amounts);
        }
        return flags;
    }

    private void countSales(Slice slice, int lastDay, int[] cells, byte[] flags, SliceAmounts amounts) {
        double[] requested = amounts.start(Amount.REQUESTED);
        double[] supplied = amounts.start(Amount.SUPPLIED);
        facts.readSales(scope.products(), slice.days(), cells, flags, requested, supplied);
        map.addUp(requested);
        map.addUp(supplied);
        boolean activity = slice.sources().contains(Source.ACTIVITY);
        if (activity && !scope.allProducts()) {
            facts.markOrders(slice.days(), flags);
        }
        int[] marked = activity ? countMarks(cells, flags, slice.days().first(), lastDay) : countMarks(cells, flags);
        addMarked(marked, mark -> (mark & Facts.BOUGHT) != 0, amounts.start(Amount.BUYERS));
        addMarked(marked, mark -> (mark & Facts.DEMANDED) != 0, amounts.start(Amount.DEMANDERS));
        addMarked(marked, mark -> (mark & (Facts.DEMANDED | Facts.BOUGHT)) == Facts.DEMANDED, amounts.start(Amount.UNSERVED));
        if (activity) {
            addMarked(marked, mark -> (mark & (Facts.ORDERED | LICENSED)) != 0, amounts.start(Amount.ACTIVE));
            double[] ofAll = amounts.start(Amount.VALUE_OF_ACTIVE);
            double[] ofBuyers = amounts.start(Amount.VALUE_OF_BUYERS);
            facts.readValue(slice.days(), cells, flags, ofAll, ofBuyers);
            map.addUp(ofAll);
            map.addUp(ofBuyers);
        }
    }

    private void countSegment(Slice slice, int[] cells, SliceAmounts amounts) {
        if (scope.products().length == scope.segment().length && amounts.get(Amount.SUPPLIED) != null) {
            amounts.put(Amount.SEGMENT_SUPPLIED, amounts.get(Amount.SUPPLIED));
            return;
        }
        double[] segment = amounts.start(Amount.SEGMENT_SUPPLIED);
        facts.readSupplied(scope.segment(), slice.days(), cells, segment);
        map.addUp(segment);
    }

    /** How many customers of each cell have which marks: {@link #MARKS} places for each cell. */
    private int[] countMarks(int[] cells, byte[] flags) {
        int[] marked = new int[(map.cells() + 1) * MARKS];
        for (int c = 0; c < flags.length; c++) {
            marked[cells[c] * MARKS + flags[c]]++;
        }
        return marked;
    }

    /** The same, and who was licensed at any time between the days. */
    private int[] countMarks(int[] cells, byte[] flags, int firstDay, int lastDay) {
        int[] licensedOn = scope.market().customers().licensedOn();
        int[] closedOn = scope.market().customers().closedOn();
        int[] marked = new int[(map.cells() + 1) * MARKS];
        for (int c = 0; c < flags.length; c++) {
            int licensed = licensedOn[c] <= lastDay & closedOn[c] >= firstDay ? LICENSED : 0;
            marked[cells[c] * MARKS + flags[c] + licensed]++;
        }
        return marked;
    }

    private void addMarked(int[] marked, IntPredicate counts, double[] counted) {
        for (int mark = 0; mark < MARKS; mark++) {
            if (counts.test(mark)) {
                for (int cell = 0; cell < counted.length; cell++) {
                    counted[cell] += marked[cell * MARKS + mark];
                }
            }
        }
        map.addUp(counted);
    }
}
