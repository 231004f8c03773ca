package sanwei.ui.overview;

import java.util.List;
import java.util.Optional;
import sanwei.measure.Measure;

/**
 * The eight indicators of the handbook, in its order: two of them are read in two ways.
 *
 * @param second read beside the first
 */
public record Indicator(Measure first, Optional<Measure> second) {

    public static final List<Indicator> ALL = List.of(
            of(Measure.COVERAGE),
            of(Measure.DISTRIBUTION),
            new Indicator(Measure.MOVEMENT_HOUSEHOLDS, Optional.of(Measure.MOVEMENT_AVERAGE)),
            of(Measure.STOCK_OUT),
            new Indicator(Measure.GROWTH_VOLUME, Optional.of(Measure.GROWTH_SHARE)),
            of(Measure.FULFILMENT),
            of(Measure.STOCK_TO_SALES),
            of(Measure.PRICE_INDEX));

    private static Indicator of(Measure measure) {
        return new Indicator(measure, Optional.empty());
    }
}
