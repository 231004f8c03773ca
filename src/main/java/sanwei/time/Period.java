package sanwei.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A day, week, month, quarter, half or year.
 *
 * @param ordinal counts the periods of the grain without gaps: the next period has the next ordinal
 */
public record Period(Grain grain, int ordinal) implements Comparable<Period> {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");
    private static final Pattern HALF = Pattern.compile("(\\d{4})-H([12])");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    /** Reads a label such as {@code 2025-03-07}, {@code 2025-W10}, {@code 2025-03}, {@code 2025-Q1}, {@code 2025-H1}, {@code 2025}. */
    public static Optional<Period> parse(String label) {
        var week = WEEK.matcher(label);
        var month = MONTH.matcher(label);
        var quarter = QUARTER.matcher(label);
        var half = HALF.matcher(label);
        if (DAY.matcher(label).matches()) {
            return Days.parse(label).stream().mapToObj(Grain.DAY::containing).findFirst();
        }
        if (week.matches()) {
            // 4 January always lies in week 1
            Period first = Grain.WEEK.containing(LocalDate.of(Integer.parseInt(week.group(1)), 1, 4));
            Period found = first.minus(1 - Integer.parseInt(week.group(2)));
            return found.label().equals(label) ? Optional.of(found) : Optional.empty();
        }
        if (month.matches()) {
            int number = Integer.parseInt(month.group(2));
            return number >= 1 && number <= 12 ? Optional.of(new Period(Grain.MONTH, Integer.parseInt(month.group(1)) * 12 + number - 1)) : Optional.empty();
        }
        if (quarter.matches()) {
            return Optional.of(new Period(Grain.QUARTER, Integer.parseInt(quarter.group(1)) * 4 + Integer.parseInt(quarter.group(2)) - 1));
        }
        if (half.matches()) {
            return Optional.of(new Period(Grain.HALF, Integer.parseInt(half.group(1)) * 2 + Integer.parseInt(half.group(2)) - 1));
        }
        return YEAR.matcher(label).matches() ? Optional.of(new Period(Grain.YEAR, Integer.parseInt(label))) : Optional.empty();
    }

    /** The first and last day of the calendar period, whatever the data cover. */
    public DayRange days() {
        return new DayRange(grain.firstDay(ordinal), grain.firstDay(ordinal + 1) - 1);
    }

    public String label() {
        return grain.label(ordinal);
    }

    /** The period n places earlier; negative n looks ahead. */
    public Period minus(int n) {
        return new Period(grain, ordinal - n);
    }

    public Period previous() {
        return minus(1);
    }

    /** The same period last year: same week number (53 → 52), month, quarter or half; same date (29 Feb → 28 Feb). */
    public Period yearBefore() {
        return new Period(grain, grain.yearBefore(ordinal));
    }

    /** The year in the label. */
    public int year() {
        return grain.yearOf(ordinal);
    }

    @Override
    public int compareTo(Period other) {
        return Integer.compare(days().first(), other.days().first());
    }

    @Override
    public String toString() {
        return label();
    }
}
