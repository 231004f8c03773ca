package sanwei.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {

    @Test
    void readsIsoDays() {
        for (LocalDate day = LocalDate.of(1999, 12, 30); day.getYear() < 2005; day = day.plusDays(1)) {
            assertThat(Days.parse(day.toString())).hasValue((int) day.toEpochDay());
            assertThat(Days.format((int) day.toEpochDay())).isEqualTo(day.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2025-02-29", "2025-13-01", "2025-00-10", "2025-01-00", "2025-1-1", "20250101", "2025-01-01 ", "2025/01/01", "0000-01-01", "２０２５-01-01"})
    void refusesWhatIsNoDay(String text) {
        assertThat(Days.parse(text)).isEmpty();
    }
}
