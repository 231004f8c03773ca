package sanwei.allocation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import sanwei.dataset.Market;
import sanwei.dataset.OrderLines;
import sanwei.measure.Measure;
import sanwei.pivot.Comparison;
import sanwei.time.DayRange;
import sanwei.time.Grain;
import sanwei.time.Period;

/** The volume growth of brands over the whole market, as {@link Measure#GROWTH_VOLUME} has it. */
final class BrandGrowth {

    private record BrandMonth(String brand, Period month) {}

    private final Market market;
    private final Comparison comparison;
    private final Map<BrandMonth, Double> known = new HashMap<>();

    BrandGrowth(Market market, Comparison comparison) {
        this.market = market;
        this.comparison = comparison;
    }

    /** The latest complete month that ended before the week. */
    Optional<Period> month(Period week) {
        Period month = Grain.MONTH.containing(week.days().first()).previous();
        while (market.span().partial(month) && month.days().last() >= market.span().firstDay()) {
            month = month.previous();
        }
        return Optional.of(month).filter(m -> !market.span().partial(m));
    }

    /** Growth in the month that counts for the week, NaN where it is undefined. */
    double of(String brand, Period week) {
        return month(week).map(m -> known.computeIfAbsent(new BrandMonth(brand, m), this::growth)).orElse(Double.NaN);
    }

    private double growth(BrandMonth key) {
        Optional<DayRange> then = Preparation.shifted(key.month(), comparison).flatMap(d -> market.span().comparable(key.month(), d));
        if (then.isEmpty()) {
            return Double.NaN;
        }
        double now = supplied(key.brand(), key.month().days());
        double before = supplied(key.brand(), then.get());
        return Measure.GROWTH_VOLUME.value(now - before, before);
    }

    private double supplied(String brand, DayRange days) {
        OrderLines lines = market.lines();
        long sum = 0;
        for (int product : market.products().where(p -> p.brand().equals(brand))) {
            for (int row = lines.firstRow(product, days.first()), end = lines.endRow(product, days); row < end; row++) {
                sum += lines.supplied()[row];
            }
        }
        return sum;
    }
}
