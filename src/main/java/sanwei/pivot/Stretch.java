package sanwei.pivot;

import java.util.Optional;
import java.util.OptionalInt;
import sanwei.time.DayRange;
import sanwei.time.Period;
import sanwei.time.SpringFestival;

/**
 * Days that are read as a period is: a period's own, or those of a period moved back by whole days.
 *
 * @param movedBack days by which it lies before the period
 * @param years by how many years it is older than the period
 */
record Stretch(Period period, int movedBack, int years) {

    static Stretch of(Period period) {
        return new Stretch(period, 0, 0);
    }

    DayRange days() {
        return period.days().movedBack(movedBack);
    }

    /** The stretch of the n-th period before; it ends where the one after it begins. */
    Stretch minus(int n) {
        return new Stretch(period.minus(n), movedBack, years);
    }

    /** The stretch of last year; empty where no Spring Festival is known. */
    Optional<Stretch> yearBefore(Comparison comparison) {
        return switch (comparison) {
            case CALENDAR -> Optional.of(new Stretch(period.yearBefore(), movedBack, years));
            case FESTIVAL -> {
                OptionalInt days = SpringFestival.daysSinceYearBefore(period.year() - years);
                yield days.isEmpty() ? Optional.empty() : Optional.of(new Stretch(period, movedBack + days.getAsInt(), years + 1));
            }
        };
    }
}
