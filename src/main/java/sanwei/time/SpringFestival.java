package sanwei.time;

import java.time.LocalDate;
import java.util.OptionalInt;

/** The days of Spring Festival (first day of the Chinese year) that the festival-true comparison aligns. */
public final class SpringFestival {

    private static final int FIRST_YEAR = 2000;

    /** Month × 100 + day, by year. */
    private static final int[] DAYS = {
        205, 124, 212, 201, 122, 209, 129, 218, 207, 126, // 2000
        214, 203, 123, 210, 131, 219, 208, 128, 216, 205, // 2010
        125, 212, 201, 122, 210, 129, 217, 206, 126, 213, // 2020
        203, 123, 211, 131, 219, 208, 128, 215, 204, 124, // 2030
    };

    private SpringFestival() {}

    /** Days between the festival of the year and that of the year before; empty outside 2001–2039. */
    public static OptionalInt daysSinceYearBefore(int year) {
        OptionalInt now = day(year);
        OptionalInt then = day(year - 1);
        return now.isPresent() && then.isPresent() ? OptionalInt.of(now.getAsInt() - then.getAsInt()) : OptionalInt.empty();
    }

    /** Epoch day of the festival; empty outside 2000–2039. */
    public static OptionalInt day(int year) {
        int i = year - FIRST_YEAR;
        return i < 0 || i >= DAYS.length
                ? OptionalInt.empty()
                : OptionalInt.of((int) LocalDate.of(year, DAYS[i] / 100, DAYS[i] % 100).toEpochDay());
    }
}
