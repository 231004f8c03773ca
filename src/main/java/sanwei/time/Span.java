package sanwei.time;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The days the data reach, from their first to their last day, and what follows from it: which periods are covered,
 * which are partial, and with which days a period may be compared.
 */
public record Span(int firstDay, int lastDay) {

    /** The span of data without a single day. */
    public static final Span EMPTY = new Span(0, -1);

    private static final int MONDAY = 0;
    private static final int FRIDAY = 4;

    /** A range starts covered when the data begin no later than its first Monday; one without a Monday, than its first day. */
    public boolean startCovered(DayRange range) {
        int monday = range.first() + Math.floorMod(MONDAY - weekday(range.first()), 7);
        return firstDay <= (monday <= range.last() ? monday : range.first());
    }

    /** A range ends covered when the data reach its last Friday; one without a Friday, its last day. */
    public boolean endCovered(DayRange range) {
        int friday = range.last() - Math.floorMod(weekday(range.last()) - FRIDAY, 7);
        return lastDay >= (friday >= range.first() ? friday : range.last());
    }

    /** Not covered at both ends: computed and flagged, but kept out of trends. */
    public boolean partial(Period period) {
        return !startCovered(period.days()) || !endCovered(period.days());
    }

    public boolean isEmpty() {
        return lastDay < firstDay;
    }

    /** All periods of the grain that the data touch, oldest first. */
    public List<Period> periods(Grain grain) {
        if (isEmpty()) {
            return List.of();
        }
        int first = grain.containing(firstDay).ordinal();
        int last = grain.containing(lastDay).ordinal();
        return IntStream.rangeClosed(first, last).mapToObj(i -> new Period(grain, i)).toList();
    }

    /** The latest period of the grain that is covered at both ends. */
    public Optional<Period> latestComplete(Grain grain) {
        return periods(grain).reversed().stream().filter(p -> !partial(p)).findFirst();
    }

    /**
     * The days of {@code then} that compare fairly with the period: all of them, or as many first days as have elapsed
     * of a period that the data cut off at its end. Empty when the data do not cover the start of {@code then}, or begin only
     * after those days.
     */
    public Optional<DayRange> comparable(Period period, DayRange then) {
        if (!startCovered(then)) {
            return Optional.empty();
        }
        boolean cutOff = !endCovered(period.days());
        DayRange compared = cutOff ? then.firstDays(lastDay - period.days().first() + 1) : then;
        return compared.last() < firstDay ? Optional.empty() : Optional.of(compared);
    }

    /** The day as it counts for "as of the last day of the range": never beyond the data. */
    public int clip(int day) {
        return Math.min(day, lastDay);
    }

    private static int weekday(int epochDay) {
        return Math.floorMod(epochDay + 3, 7);
    }
}
