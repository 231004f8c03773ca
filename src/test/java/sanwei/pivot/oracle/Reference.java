package sanwei.pivot.oracle;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import sanwei.measure.Formula.When;
import sanwei.pivot.Comparison;
import sanwei.pivot.oracle.OracleCalendar.Range;

/** The whole ranges of days that are read for a period when it is read as it is, as the period before or as last year. */
record Reference(OracleCalendar calendar, Comparison comparison, When when) {

    Optional<Range> whole(Range p) {
        return switch (when) {
            case PERIOD -> Optional.of(p);
            case BEFORE -> Optional.of(calendar.before(p));
            case YEAR_BEFORE -> calendar.yearBefore(p, comparison);
        };
    }

    /** The n-th range before the one that is read: of one that was moved by days, the n-th period before moved as far. */
    Range before(Range p, int n) {
        Range whole = whole(p).orElseThrow();
        boolean moved = when == When.YEAR_BEFORE && comparison == Comparison.FESTIVAL;
        Range found = moved ? p : whole;
        for (int i = 0; i < n; i++) {
            found = calendar.before(found);
        }
        return moved ? back(found, ChronoUnit.DAYS.between(whole.first(), p.first())) : found;
    }

    /** The range a year before the one that is read. */
    Optional<Range> yearBefore(Range p) {
        Range whole = whole(p).orElseThrow();
        if (when != When.YEAR_BEFORE || comparison != Comparison.FESTIVAL) {
            return calendar.yearBefore(whole, comparison);
        }
        int year = calendar.year(p);
        Optional<LocalDate> here = calendar.festival(year - 1);
        Optional<LocalDate> there = calendar.festival(year - 2);
        return here.flatMap(h -> there.map(t -> back(whole, ChronoUnit.DAYS.between(t, h))));
    }

    private static Range back(Range range, long days) {
        return new Range(range.first().minusDays(days), range.last().minusDays(days));
    }
}
