package sanwei.time;

import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import sanwei.work.Coded;

/** The lengths of period in which the market is read. Weeks are ISO-8601: Monday first. */
public enum Grain implements Coded {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    HALF,
    YEAR;

    /** Epoch day of a Monday, from which weeks are counted. */
    private static final int FIRST_MONDAY = -3;

    /** The period of this grain that contains the day. */
    public Period containing(int epochDay) {
        return new Period(this, ordinalOf(epochDay));
    }

    public Period containing(LocalDate day) {
        return containing(Math.toIntExact(day.toEpochDay()));
    }

    private int ordinalOf(int epochDay) {
        return switch (this) {
            case DAY -> epochDay;
            case WEEK -> Math.floorDiv(epochDay - FIRST_MONDAY, 7);
            case MONTH, QUARTER, HALF, YEAR -> {
                LocalDate day = LocalDate.ofEpochDay(epochDay);
                yield Math.floorDiv(day.getYear() * 12 + day.getMonthValue() - 1, months());
            }
        };
    }

    /** First day of the period with this ordinal, as an epoch day. */
    int firstDay(int ordinal) {
        return switch (this) {
            case DAY -> ordinal;
            case WEEK -> FIRST_MONDAY + 7 * ordinal;
            case MONTH, QUARTER, HALF, YEAR -> {
                int month = ordinal * months();
                yield Math.toIntExact(LocalDate.of(Math.floorDiv(month, 12), Math.floorMod(month, 12) + 1, 1).toEpochDay());
            }
        };
    }

    String label(int ordinal) {
        LocalDate first = LocalDate.ofEpochDay(firstDay(ordinal));
        return switch (this) {
            case DAY -> first.toString();
            case WEEK -> "%04d-W%02d".formatted(first.get(IsoFields.WEEK_BASED_YEAR), first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case MONTH -> "%04d-%02d".formatted(first.getYear(), first.getMonthValue());
            case QUARTER -> "%04d-Q%d".formatted(first.getYear(), first.get(IsoFields.QUARTER_OF_YEAR));
            case HALF -> "%04d-H%d".formatted(first.getYear(), first.getMonthValue() < 7 ? 1 : 2);
            case YEAR -> "%04d".formatted(first.getYear());
        };
    }

    /** Ordinal of the same period last year: the same week number (53 → 52), month, quarter, half; the same date (29 Feb → 28 Feb). */
    int yearBefore(int ordinal) {
        return switch (this) {
            case DAY -> Math.toIntExact(LocalDate.ofEpochDay(ordinal).minusYears(1).toEpochDay());
            case WEEK -> {
                LocalDate monday = LocalDate.ofEpochDay(firstDay(ordinal));
                LocalDate anyDayOfYearBefore = LocalDate.of(monday.get(IsoFields.WEEK_BASED_YEAR) - 1, 7, 1);
                long week = Math.min(monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 52);
                LocalDate then = anyDayOfYearBefore.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week).with(ChronoField.DAY_OF_WEEK, 1);
                yield ordinalOf(Math.toIntExact(then.toEpochDay()));
            }
            case MONTH, QUARTER, HALF, YEAR -> ordinal - 12 / months();
        };
    }

    /** The year a period belongs to by its label: for weeks the ISO week-based year. */
    int yearOf(int ordinal) {
        LocalDate first = LocalDate.ofEpochDay(firstDay(ordinal));
        return this == WEEK ? first.get(IsoFields.WEEK_BASED_YEAR) : first.getYear();
    }

    private int months() {
        return switch (this) {
            case MONTH -> 1;
            case QUARTER -> 3;
            case HALF -> 6;
            case YEAR -> 12;
            case DAY, WEEK -> throw new IllegalStateException(this + " has no whole months");
        };
    }
}
