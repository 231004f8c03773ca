package sanwei.pivot;

import java.util.Set;
import sanwei.dataset.Customers;
import sanwei.measure.Amount;
import sanwei.measure.Amount.Source;
import sanwei.pivot.Timeline.Slice;

/** Counts what the order lines alone tell: sales, activity, segment, counties. */
final class SalesCount {

    private static final Set<Source> NEED_CUSTOMERS = Set.of(Source.SALES, Source.COUNTIES, Source.ACTIVITY, Source.PANEL);

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
     * @param lastDay the last day of the slice that the data reach
     * @return for each customer whether they bought, demanded, ordered; null when nothing needs it
     */
    byte[] count(Slice slice, int lastDay, int[] cellOf, SliceAmounts amounts) {
        byte[] flags = null;
        if (slice.sources().stream().anyMatch(NEED_CUSTOMERS::contains)) {
            flags = new byte[scope.market().customers().size()];
            countSales(slice, cellOf, flags, amounts);
        }
        if (slice.sources().contains(Source.ACTIVITY)) {
            countActivity(slice, lastDay, cellOf, flags, amounts);
        }
        if (slice.sources().contains(Source.SEGMENT)) {
            countSegment(slice, cellOf, amounts);
        }
        if (slice.sources().contains(Source.COUNTIES)) {
            counties.count(flags, cellOf, amounts);
        }
        return flags;
    }

    private void countSales(Slice slice, int[] cellOf, byte[] flags, SliceAmounts amounts) {
        double[] requested = amounts.start(Amount.REQUESTED);
        double[] supplied = amounts.start(Amount.SUPPLIED);
        facts.readSales(scope.products(), slice.days(), cellOf, flags, requested, supplied);
        double[] buyers = amounts.start(Amount.BUYERS);
        double[] demanders = amounts.start(Amount.DEMANDERS);
        double[] unserved = amounts.start(Amount.UNSERVED);
        for (int c = 0; c < flags.length; c++) {
            int bought = flags[c] & Facts.BOUGHT;
            int demanded = flags[c] >> 1 & 1;
            int cell = cellOf[c];
            buyers[cell] += bought;
            demanders[cell] += demanded;
            unserved[cell] += demanded & ~bought;
        }
        for (double[] cells : new double[][] {requested, supplied, buyers, demanders, unserved}) {
            map.addUp(cells);
        }
    }

    private void countActivity(Slice slice, int lastDay, int[] cellOf, byte[] flags, SliceAmounts amounts) {
        facts.markOrders(slice.days(), flags);
        Customers customers = scope.market().customers();
        int[] licensedOn = customers.licensedOn();
        int[] closedOn = customers.closedOn();
        int firstDay = slice.days().first();
        double[] active = amounts.start(Amount.ACTIVE);
        for (int c = 0; c < flags.length; c++) {
            boolean licensed = licensedOn[c] <= lastDay && closedOn[c] >= firstDay;
            active[cellOf[c]] += licensed | (flags[c] & Facts.ORDERED) != 0 ? 1 : 0;
        }
        double[] ofAll = amounts.start(Amount.VALUE_OF_ACTIVE);
        double[] ofBuyers = amounts.start(Amount.VALUE_OF_BUYERS);
        facts.readValue(slice.days(), cellOf, flags, ofAll, ofBuyers);
        for (double[] cells : new double[][] {active, ofAll, ofBuyers}) {
            map.addUp(cells);
        }
    }

    private void countSegment(Slice slice, int[] cellOf, SliceAmounts amounts) {
        double[] segment = amounts.start(Amount.SEGMENT_SUPPLIED);
        facts.readSupplied(scope.segment(), slice.days(), cellOf, segment);
        map.addUp(segment);
    }
}
