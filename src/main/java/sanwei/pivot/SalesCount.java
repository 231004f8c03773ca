package sanwei.pivot;

import java.util.Set;
import sanwei.dataset.Customers;
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
        if (slice.sources().contains(Source.SEGMENT)) {
            double[] segment = amounts.start(Amount.SEGMENT_SUPPLIED);
            facts.readSupplied(scope.segment(), slice.days(), cells, segment);
            map.addUp(segment);
        }
        if (slice.sources().stream().noneMatch(NEED_CUSTOMERS::contains)) {
            return null;
        }
        byte[] flags = new byte[cells.length];
        double[] requested = amounts.start(Amount.REQUESTED);
        double[] supplied = amounts.start(Amount.SUPPLIED);
        facts.readSales(scope.products(), slice.days(), cells, flags, requested, supplied);
        map.addUp(requested);
        map.addUp(supplied);
        boolean activity = slice.sources().contains(Source.ACTIVITY);
        if (activity) {
            markActive(slice, lastDay, flags);
            double[] ofAll = amounts.start(Amount.VALUE_OF_ACTIVE);
            double[] ofBuyers = amounts.start(Amount.VALUE_OF_BUYERS);
            facts.readValue(slice.days(), cells, flags, ofAll, ofBuyers);
            map.addUp(ofAll);
            map.addUp(ofBuyers);
        }
        countCustomers(cells, flags, activity, amounts);
        if (slice.sources().contains(Source.COUNTIES)) {
            counties.count(cells, flags, amounts);
        }
        return flags;
    }

    private void markActive(Slice slice, int lastDay, byte[] flags) {
        if (!scope.allProducts()) {
            facts.markOrders(slice.days(), flags);
        }
        Customers customers = scope.market().customers();
        int[] licensedOn = customers.licensedOn();
        int[] closedOn = customers.closedOn();
        int firstDay = slice.days().first();
        for (int c = 0; c < flags.length; c++) {
            flags[c] |= (byte) (licensedOn[c] <= lastDay & closedOn[c] >= firstDay ? LICENSED : 0);
        }
    }

    /** One pass over the customers: how many of each cell have which marks. */
    private void countCustomers(int[] cells, byte[] flags, boolean activity, SliceAmounts amounts) {
        int[] marked = new int[(map.cells() + 1) * MARKS];
        for (int c = 0; c < flags.length; c++) {
            marked[cells[c] * MARKS + flags[c]]++;
        }
        double[] buyers = amounts.start(Amount.BUYERS);
        double[] demanders = amounts.start(Amount.DEMANDERS);
        double[] unserved = amounts.start(Amount.UNSERVED);
        double[] active = activity ? amounts.start(Amount.ACTIVE) : new double[map.cells() + 1];
        for (int i = 0; i < marked.length; i++) {
            int cell = i / MARKS;
            boolean bought = (i & Facts.BOUGHT) != 0;
            boolean demanded = (i & Facts.DEMANDED) != 0;
            buyers[cell] += bought ? marked[i] : 0;
            demanders[cell] += demanded ? marked[i] : 0;
            unserved[cell] += demanded && !bought ? marked[i] : 0;
            active[cell] += (i & (Facts.ORDERED | LICENSED)) != 0 ? marked[i] : 0;
        }
        for (double[] counted : new double[][] {buyers, demanders, unserved, active}) {
            map.addUp(counted);
        }
    }
}
