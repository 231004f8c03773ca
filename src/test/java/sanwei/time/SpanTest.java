package sanwei.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {

    @ParameterizedTest
    @CsvSource({
        // first day, last day of the data, period, partial
        "2025-01-06, 2025-03-28, 2025-01, false", // first Monday of January to last Friday of March
        "2025-01-07, 2025-03-28, 2025-01, true",
        "2025-01-06, 2025-03-28, 2025-03, false",
        "2025-01-06, 2025-03-27, 2025-03, true",
        "2025-01-06, 2025-03-28, 2025-Q1, false",
        "2025-01-06, 2025-03-28, 2025-W13, false", // Friday ends the week's orders
        "2025-01-06, 2025-03-27, 2025-W13, true",
        "2025-01-07, 2025-03-28, 2025-W02, true",
        "2025-01-07, 2025-03-28, 2025-01-07, false", // a Tuesday: a day goes by the day
        "2025-01-07, 2025-03-28, 2025-03-28, false",
        "2025-01-07, 2025-03-29, 2025-03-29, false", // a Saturday
        "2025-01-07, 2025-03-28, 2025-01-06, true",
        "2025-01-07, 2025-03-28, 2025-03-29, true",
    })
    void partialWhenNotCoveredAtBothEnds(LocalDate first, LocalDate last, String period, boolean partial) {
        assertThat(span(first, last).partial(Period.parse(period).orElseThrow())).isEqualTo(partial);
    }

    @ParameterizedTest
    @CsvSource({
        // last day of the data, period, compared with, first and last day compared
        "2025-06-30, 2025-06,  2025-05,  2025-05-01, 2025-05-31", // complete: whole against whole
        "2025-06-10, 2025-06,  2025-05,  2025-05-01, 2025-05-10",
        "2025-03-30, 2025-03,  2025-02,  2025-02-01, 2025-02-28", // the last Friday is reached
        "2025-07-30, 2025-07,  2025-06,  2025-06-01, 2025-06-30",
        "2025-06-10, 2025-H1,  2024-H1,  2024-01-01, 2024-06-09", // 161 days, 2024 has a 29 February
        "2025-06-10, 2025-W24, 2024-W24, 2024-06-10, 2024-06-11",
        "2025-06-10, 2025-06,  2023-11,  ,", // its start is not covered
    })
    void comparesEqualElapsedDays(LocalDate last, String period, String then, LocalDate from, LocalDate to) {
        var compared = span(LocalDate.of(2023, 12, 1), last)
                .comparable(Period.parse(period).orElseThrow(), Period.parse(then).orElseThrow().days());
        assertThat(compared).isEqualTo(from == null ? Optional.empty() : Optional.of(range(from, to)));
    }

    @Test
    void elapsedDaysNeverExceedThePeriodComparedWith() {
        // March 2025 is cut off after 27 days (its last Friday is the 28th); February has 28
        var span = span(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 5, 29));
        var may = Period.parse("2025-05").orElseThrow();
        assertThat(span.comparable(may, Period.parse("2025-02").orElseThrow().days()))
                .contains(range(LocalDate.of(2025, 2, 1), LocalDate.of(2025, 2, 28)));
    }

    @Test
    void daysBeforeTheDataAreNoComparison() {
        // the data begin on the first Monday of February 2024, so its start is covered, but its first two days lie before them
        var span = span(LocalDate.of(2024, 2, 5), LocalDate.of(2025, 2, 2));
        assertThat(span.comparable(Period.parse("2025-02").orElseThrow(), Period.parse("2024-02").orElseThrow().days())).isEmpty();
    }

    @Test
    void touchesAllPeriodsFromFirstToLast() {
        var span = span(LocalDate.of(2024, 11, 29), LocalDate.of(2025, 2, 1));
        assertThat(span.periods(Grain.MONTH)).map(Period::label).containsExactly("2024-11", "2024-12", "2025-01", "2025-02");
        assertThat(span.latestComplete(Grain.MONTH)).map(Period::label).contains("2025-01");
        assertThat(span.latestComplete(Grain.YEAR)).isEmpty();
        assertThat(Span.EMPTY.periods(Grain.WEEK)).isEmpty();
    }

    private static Span span(LocalDate first, LocalDate last) {
        return new Span((int) first.toEpochDay(), (int) last.toEpochDay());
    }

    private static DayRange range(LocalDate first, LocalDate last) {
        return new DayRange((int) first.toEpochDay(), (int) last.toEpochDay());
    }
}
