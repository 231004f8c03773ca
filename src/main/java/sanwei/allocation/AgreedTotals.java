package sanwei.allocation;

import java.util.HashMap;
import java.util.Map;
import sanwei.dataset.Market;
import sanwei.dataset.Records.AgreedTotal;
import sanwei.time.Period;

/** The cartons agreed with customers, by product and month. */
final class AgreedTotals {

    private record ProductMonth(int product, Period month) {}

    private final int customers;
    private final Map<ProductMonth, int[]> totals = new HashMap<>();

    AgreedTotals(Market market) {
        customers = market.customers().size();
        for (AgreedTotal agreed : market.records().agreedTotals()) {
            totals.computeIfAbsent(new ProductMonth(agreed.product(), agreed.month()), key -> Preparation.none(customers))[agreed.customer()] =
                    agreed.quantity();
        }
    }

    /** By customer, {@link ProductWeek#NONE} where nothing is agreed. */
    int[] of(int product, Period month) {
        int[] found = totals.get(new ProductMonth(product, month));
        return found == null ? Preparation.none(customers) : found;
    }
}
