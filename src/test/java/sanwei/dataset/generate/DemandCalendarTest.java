package sanwei.dataset.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sanwei.dataset.Season;
import sanwei.time.Days;

class DemandCalendarTest {

    @Test
    void movesTheSeasonWithSpringFestival() {
        assertThat(seasons("2023-01-02", "2025-07-04"))
                .containsExactly(
                        "2023-01-02 2023-01-28 春节", "2023-04-27 2023-05-05 劳动节", "2023-09-24 2023-10-07 国庆节", "2023-12-01 2023-12-31 年末",
                        "2024-01-21 2024-02-16 春节", "2024-04-27 2024-05-05 劳动节", "2024-09-24 2024-10-07 国庆节", "2024-12-01 2024-12-31 年末",
                        "2025-01-09 2025-02-04 春节", "2025-04-27 2025-05-05 劳动节", "2025-09-24 2025-10-07 国庆节", "2025-12-01 2025-12-31 年末");
    }

    @Test
    void neverLetsSeasonsOverlap() {
        List<Season> seasons = DemandCalendar.seasons(day("2001-01-01"), day("2038-12-31"));

        for (int i = 1; i < seasons.size(); i++) {
            assertThat(seasons.get(i).days().first()).isGreaterThan(seasons.get(i - 1).days().last());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-01-22", "2024-02-10", "2025-01-29"})
    void peaksBeforeTheFestivalAndRestsInTheHolidayWeek(String festival) {
        int first = day(festival);

        assertThat(DemandCalendar.ordering(first - 20)).isGreaterThan(1.25);
        assertThat(DemandCalendar.ordering(first - 50)).isLessThan(1.2);
        assertThat(DemandCalendar.ordering(first + 7)).isLessThan(0.9);
        assertThat(DemandCalendar.presence(first - 3)).isEqualTo(0.45);
        assertThat(DemandCalendar.presence(first - 10)).isEqualTo(1);
        assertThat(DemandCalendar.presence(first + 4)).isEqualTo(1);
    }

    private static List<String> seasons(String from, String to) {
        return DemandCalendar.seasons(day(from), day(to)).stream()
                .map(s -> Days.format(s.days().first()) + " " + Days.format(s.days().last()) + " " + s.name())
                .toList();
    }

    private static int day(String date) {
        return (int) LocalDate.parse(date).toEpochDay();
    }
}
