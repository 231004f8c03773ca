package sanwei.pivot;

import java.util.Optional;
import sanwei.time.DayRange;
import sanwei.time.Period;
import sanwei.work.Coded;

/** Which days of last year a period is compared with. */
public enum Comparison implements Coded {
    /** The same week number, month, quarter, half or date. */
    CALENDAR,
    /** The period moved back so that Spring Festival falls together. */
    FESTIVAL;

    /** The whole days of last year that a period is compared with; empty where no Spring Festival is known. */
    public Optional<DayRange> yearBefore(Period period) {
        return Stretch.of(period).yearBefore(this).map(Stretch::days);
    }
}
