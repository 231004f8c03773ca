package sanwei.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.ChineseCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpringFestivalTest {

    /**
     * The new moons of 2027-02-06 (23:56 in Beijing) and 2030-02-03 (00:07) are too close to midnight for the library's approximation;
     * these two days are asserted as published.
     */
    private static final Set<Integer> NEW_MOON_NEAR_MIDNIGHT = Set.of(2027, 2030);

    @ParameterizedTest
    @CsvSource({"2022-02-01", "2023-01-22", "2024-02-10", "2025-01-29", "2026-02-17", "2027-02-06", "2030-02-03"})
    void knowsThePublishedDays(LocalDate day) {
        assertThat(SpringFestival.day(day.getYear())).hasValue((int) day.toEpochDay());
    }

    @Test
    void agreesWithTheChineseCalendar() {
        var china = ZoneId.of("Asia/Shanghai");
        var calendar = new ChineseCalendar(TimeZone.getTimeZone(china.getId()), ULocale.CHINA);
        for (int year = 2000; year < 2040; year++) {
            if (NEW_MOON_NEAR_MIDNIGHT.contains(year)) {
                continue;
            }
            LocalDate day = LocalDate.ofEpochDay(SpringFestival.day(year).orElseThrow());
            calendar.setTimeInMillis(day.atTime(12, 0).atZone(china).toInstant().toEpochMilli());
            assertThat(Instant.ofEpochMilli(calendar.getTimeInMillis()).atZone(china).toLocalDate()).isEqualTo(day);
            assertThat(calendar.get(ChineseCalendar.MONTH)).as("month of %s", day).isZero();
            assertThat(calendar.get(ChineseCalendar.DAY_OF_MONTH)).as("day of %s", day).isEqualTo(1);
            assertThat(calendar.get(ChineseCalendar.IS_LEAP_MONTH)).isZero();
        }
    }

    @Test
    void isUnknownOutsideItsYears() {
        assertThat(SpringFestival.day(1999)).isEmpty();
        assertThat(SpringFestival.day(2040)).isEmpty();
        assertThat(SpringFestival.daysSinceYearBefore(2000)).isEmpty();
        assertThat(SpringFestival.daysSinceYearBefore(2025)).hasValue(354);
    }
}
