package sanwei.time;

import java.time.LocalDate;
import java.util.OptionalInt;

/** Days as numbers: the count since 1970-01-01, as in {@link LocalDate#toEpochDay}. */
public final class Days {
    private Days() {}

    /** Reads {@code yyyy-MM-dd}; empty for anything else, also for days that no calendar has. */
    public static OptionalInt parse(String text) {
        if (text == null || text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return OptionalInt.empty();
        }
        int year = digits(text, 0, 4);
        int month = digits(text, 5, 7);
        int day = digits(text, 8, 10);
        if (year < 1 || month < 1 || month > 12 || day < 1 || day > java.time.YearMonth.of(year, month).lengthOfMonth()) {
            return OptionalInt.empty();
        }
        return OptionalInt.of((int) LocalDate.of(year, month, day).toEpochDay());
    }

    public static String format(int epochDay) {
        return LocalDate.ofEpochDay(epochDay).toString();
    }

    private static int digits(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
