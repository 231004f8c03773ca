package sanwei.simulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import sanwei.time.DayRange;
import sanwei.time.Days;
import sanwei.time.Grain;
import sanwei.time.Period;
import sanwei.time.Span;
import sanwei.work.BadInput;

/** The weeks that a replay allocates anew: those whose Thursday lies in some days, as a week belongs to the year of its Thursday. */
public record Horizon(Period firstWeek, Period lastWeek) {

    private static final int THURSDAY = 3;

    /** @throws BadInput when no such week lies in the data */
    public static Horizon of(DayRange days, Span span) {
        if (span.isEmpty()) {
            throw BadInput.of("simulation.problem.no_lines");
        }
        Period first = Grain.WEEK.containing(days.first() + THURSDAY);
        Period last = Grain.WEEK.containing(days.last() - THURSDAY);
        first = max(first, Grain.WEEK.containing(span.firstDay()));
        last = min(last, Grain.WEEK.containing(span.lastDay()));
        if (first.compareTo(last) > 0) {
            throw BadInput.of("simulation.problem.horizon", day(days.first()), day(days.last()), day(span.firstDay()), day(span.lastDay()));
        }
        return new Horizon(first, last);
    }

    /** The last complete half-year, or all of the data when they hold none. */
    public static Horizon standard(Span span) {
        return of(span.latestComplete(Grain.HALF).map(Period::days).orElseGet(() -> new DayRange(span.firstDay(), span.lastDay())), span);
    }

    /**
     * The weeks of a period, else of the days from and to, of which one may be open, else the standard ones.
     *
     * @throws BadInput when no such week lies in the data
     */
    public static Horizon chosen(Optional<Period> period, Optional<LocalDate> from, Optional<LocalDate> to, Span span) {
        if (period.isPresent()) {
            return of(period.get().days(), span);
        }
        if (from.isEmpty() && to.isEmpty()) {
            return standard(span);
        }
        int first = from.map(day -> Math.toIntExact(day.toEpochDay())).orElse(span.firstDay());
        int last = to.map(day -> Math.toIntExact(day.toEpochDay())).orElse(span.lastDay());
        return of(new DayRange(first, last), span);
    }

    public List<Period> weeks() {
        return IntStream.rangeClosed(firstWeek.ordinal(), lastWeek.ordinal()).mapToObj(w -> new Period(Grain.WEEK, w)).toList();
    }

    /** From the first Monday to the last Sunday. */
    public DayRange days() {
        return new DayRange(firstWeek.days().first(), lastWeek.days().last());
    }

    /** From the first Thursday to the last: the periods that touch these days are those that the weeks belong to. */
    public DayRange thursdays() {
        return new DayRange(firstWeek.days().first() + THURSDAY, lastWeek.days().first() + THURSDAY);
    }

    /** The shortest grain of which one period holds all of the weeks; years when none does. */
    public Grain grain() {
        return Stream.of(Grain.WEEK, Grain.MONTH, Grain.QUARTER, Grain.HALF)
                .filter(grain -> grain.containing(thursdays().first()).equals(grain.containing(thursdays().last())))
                .findFirst()
                .orElse(Grain.YEAR);
    }

    /** The shortest calendar period that holds all of the weeks, else the year of the last one. */
    public Period period() {
        return grain().containing(thursdays().last());
    }

    private static Period max(Period a, Period b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    private static Period min(Period a, Period b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    private static String day(int epochDay) {
        return Days.format(epochDay);
    }
}
