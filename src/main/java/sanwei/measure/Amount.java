package sanwei.measure;

/**
 * What is counted or summed over the customers of a cell in a range of days. Every amount is additive over customers,
 * and so over disjoint cells, except where its sentence says otherwise.
 */
public enum Amount {
    /** Cartons supplied of the selected products. */
    SUPPLIED(Source.SALES),
    /** Cartons requested of the selected products. */
    REQUESTED(Source.SALES),
    /** Customers supplied with any of the selected products. */
    BUYERS(Source.SALES),
    /** Customers who requested any of the selected products. */
    DEMANDERS(Source.SALES),
    /** Demanders who got none of the selected products over the whole range. */
    UNSERVED(Source.SALES),
    /** Counties with at least one buyer. Not additive over categories. */
    COUNTIES_REACHED(Source.COUNTIES),
    /** Counties under the region member. Not additive over categories. */
    COUNTIES(Source.COUNTIES),
    /** Customers licensed by the end of the range and not closed before it, and all with an order line in it. */
    ACTIVE(Source.ACTIVITY),
    /** Wholesale value supplied of all products. */
    VALUE_OF_ACTIVE(Source.ACTIVITY),
    /** Wholesale value supplied of all products to the buyers of the selected ones. */
    VALUE_OF_BUYERS(Source.ACTIVITY),
    /** Cartons supplied of all products in the price tiers that the selection touches. */
    SEGMENT_SUPPLIED(Source.SEGMENT),
    /** Customers who bought in at least one of the three periods before. */
    RECENT_BUYERS(Source.RECENT),
    /** Panel customers with a reading of stock-out days who bought in the period or in one of the three before. */
    PANEL_READ(Source.PANEL),
    /** Those of {@link #PANEL_READ} with stock-out days above 0. */
    PANEL_STOCKED_OUT(Source.PANEL),
    /** Latest surveyed stock over the (customer, product) pairs surveyed with a stock. */
    STOCK(Source.STOCK),
    /** Cartons supplied to the same pairs. */
    STOCK_SUPPLIED(Source.STOCK),
    /** Customers behind {@link #STOCK}. */
    STOCK_CUSTOMERS(Source.STOCK),
    /** Opening stock plus supplied, over the pairs with a stock in the period and in the one before. */
    AVAILABLE(Source.TURNOVER),
    /** What the same pairs sold: available less closing stock. */
    SOLD(Source.TURNOVER),
    /** Customers behind {@link #AVAILABLE}. */
    TURNOVER_CUSTOMERS(Source.TURNOVER),
    /** Σ supplied × surveyed mean carton price of the cell, over the products with a price there. Not additive. */
    VALUE_AT_PRICE(Source.PRICE),
    /** Σ supplied × base price over the same products. Not additive. */
    VALUE_AT_BASE(Source.PRICE),
    /** Customers with a carton price of a selected product that has a base price. */
    PRICE_CUSTOMERS(Source.PRICE);

    private final Source source;

    Amount(Source source) {
        this.source = source;
    }

    public Source source() {
        return source;
    }

    /** What must be gone through to know an amount: amounts of one source come together. */
    public enum Source {
        SALES(Additivity.FULL),
        COUNTIES(Additivity.OVER_REGIONS),
        ACTIVITY(Additivity.FULL),
        SEGMENT(Additivity.FULL),
        RECENT(Additivity.FULL),
        PANEL(Additivity.FULL),
        STOCK(Additivity.FULL),
        TURNOVER(Additivity.FULL),
        PRICE(Additivity.NONE);

        private final Additivity additivity;

        Source(Additivity additivity) {
            this.additivity = additivity;
        }

        public Additivity additivity() {
            return additivity;
        }
    }

    /** Over which members that divide the customers among them an amount adds up. */
    public enum Additivity {
        /** Over regions and over categories. */
        FULL,
        OVER_REGIONS,
        NONE
    }
}
