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

    /** Both edges times a factor. */
    public Band times(double factor) {
        return new Band(lower * factor, upper * factor);
    }

    /**
     * The band before anybody tunes it: the handbook's 60–80 % for movement, assumed ones for price index, stock-to-sales
     * (for a mean month), fulfilment and stock-out.
     */
    public static Optional<Band> standard(Measure measure) {
        return switch (measure) {
            case MOVEMENT_HOUSEHOLDS, MOVEMENT_AVERAGE, MOVEMENT_STANDARD -> Optional.of(new Band(0.6, 0.8));
            case PRICE_INDEX -> Optional.of(new Band(95, 105));
            case STOCK_TO_SALES -> Optional.of(new Band(0.8, 1.5));
            case FULFILMENT -> Optional.of(new Band(0.7, 1.0));
            case STOCK_OUT -> Optional.of(new Band(0, 0.3));
            case COVERAGE, DISTRIBUTION, DISTRIBUTION_WEIGHTED, STOCK_OUT_PANEL, GROWTH_VOLUME, GROWTH_SHARE, SELL_THROUGH, DAYS_OF_SUPPLY ->
                Optional.empty();
        };
    }

    /** The same for a period of these days. */
    public static Optional<Band> standard(Measure measure, DayRange days) {
        return standard(measure).map(band -> band.times(factor(measure, days)));
    }

    /** What a band is multiplied with for a period: that of stock-to-sales is given for a mean month, the others for any period. */
    public static double factor(Measure measure, DayRange days) {
        return measure == Measure.STOCK_TO_SALES ? MEAN_MONTH / days.length() : 1;
    }
}
