package sanwei.measure;

import java.util.Optional;
import sanwei.time.DayRange;

/**
 * The interval in which a measure is taken to be stable, both edges included.
 *
 * @param lower in the unit of the measure: 0.6 for 60 %
 * @param upper in the unit of the measure
 */
public record Band(double lower, double upper) {

    /** Days of a mean month, for which the stock-to-sales band is given. */
    private static final double MEAN_MONTH = 30.4375;

    /** Where a value lies. */
    public enum State {
        BELOW,
        INSIDE,
        ABOVE,
        UNDEFINED
    }

    public State stateOf(double value) {
        if (Double.isNaN(value)) {
            return State.UNDEFINED;
        }
        return value < lower ? State.BELOW : value > upper ? State.ABOVE : State.INSIDE;
    }

    /**
     * The band before anybody tunes it: the handbook's 60–80 % for movement, assumed ones for price index, stock-to-sales,
     * fulfilment and stock-out.
     *
     * @param days of the period that the measure is read over
     */
    public static Optional<Band> standard(Measure measure, DayRange days) {
        return switch (measure) {
            case MOVEMENT_HOUSEHOLDS, MOVEMENT_AVERAGE, MOVEMENT_STANDARD -> Optional.of(new Band(0.6, 0.8));
            case PRICE_INDEX -> Optional.of(new Band(95, 105));
            case STOCK_TO_SALES -> Optional.of(ofMonth(0.8, 1.5, days.length()));
            case FULFILMENT -> Optional.of(new Band(0.7, 1.0));
            case STOCK_OUT -> Optional.of(new Band(0, 0.3));
            case COVERAGE, DISTRIBUTION, DISTRIBUTION_WEIGHTED, STOCK_OUT_PANEL, GROWTH_VOLUME, GROWTH_SHARE, SELL_THROUGH, DAYS_OF_SUPPLY ->
                Optional.empty();
        };
    }

    /**
     * A band of stock-to-sales for a period of some days.
     *
     * @param lower for a mean month, like the upper edge
     */
    public static Band ofMonth(double lower, double upper, int days) {
        double perMonth = MEAN_MONTH / days;
        return new Band(lower * perMonth, upper * perMonth);
    }
}
