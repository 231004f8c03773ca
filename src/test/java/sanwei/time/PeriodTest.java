package sanwei.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "DAY,     2025-03-07, 2025-03-07, 2025-03-07, 2025-03-07",
        "WEEK,    2025-03-07, 2025-W10,   2025-03-03, 2025-03-09",
        "WEEK,    2024-12-30, 2025-W01,   2024-12-30, 2025-01-05",
        "WEEK,    2021-01-03, 2020-W53,   2020-12-28, 2021-01-03",
        "WEEK,    1969-12-29, 1970-W01,   1969-12-29, 1970-01-04",
        "MONTH,   2024-02-29, 2024-02,    2024-02-01, 2024-02-29",
        "QUARTER, 2025-03-31, 2025-Q1,    2025-01-01, 2025-03-31",
        "HALF,    2025-07-01, 2025-H2,    2025-07-01, 2025-12-31",
        "YEAR,    1969-07-20, 1969,       1969-01-01, 1969-12-31",
    })
    void containsTheDay(Grain grain, LocalDate day, String label, LocalDate first, LocalDate last) {
        Period period = grain.containing(day);
        assertThat(period.label()).isEqualTo(label);
        assertThat(period.days()).isEqualTo(new DayRange((int) first.toEpochDay(), (int) last.toEpochDay()));
        assertThat(Period.parse(label)).contains(period);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-29, 2023-02-28",
        "2025-03-07, 2024-03-07",
        "2025-W10,   2024-W10",
        "2020-W53,   2019-W52",
        "2021-W52,   2020-W52",
        "2021-W53,   ",
        "2025-01,    2024-01",
        "2025-Q4,    2024-Q4",
        "2025-H1,    2024-H1",
        "2025,       2024",
    })
    void sameYearBefore(String label, String before) {
        assertThat(Period.parse(label).map(Period::yearBefore).map(Period::label).orElse(null)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2025-13", "2025-00", "2025-W54", "2025-W00", "2025-Q5", "2025-H3", "25", "2025-02-29", "2025-3-1", "2025-W1"})
    void refusesWhatIsNoLabel(String text) {
        assertThat(Period.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Grain.class)
    void periodsFollowEachOtherWithoutGaps(Grain grain) {
        Period period = grain.containing(LocalDate.of(2019, 12, 25));
        for (int i = 0; i < 900; i++) {
            Period next = period.minus(-1);
            assertThat(next.days().first()).isEqualTo(period.days().last() + 1);
            assertThat(next.previous()).isEqualTo(period);
            period = next;
        }
    }

    @Test
    void yearOfAWeekIsThatOfItsLabel() {
        assertThat(Grain.WEEK.containing(LocalDate.of(2024, 12, 30)).year()).isEqualTo(2025);
        assertThat(Grain.MONTH.containing(LocalDate.of(2024, 12, 30)).year()).isEqualTo(2024);
    }
}
