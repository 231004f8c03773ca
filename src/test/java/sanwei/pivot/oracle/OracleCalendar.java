package sanwei.pivot.oracle;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sanwei.pivot.Comparison;
import sanwei.time.Grain;

/**
 * Periods, their coverage and the days they are compared with, in plain {@code java.time}: nothing of the product's own calendar.
 *
 * @param first the first day of the data
 * @param last the last day of the data
 */
record OracleCalendar(Grain grain, LocalDate first, LocalDate last) {

    private static final Map<Integer, LocalDate> SPRING_FESTIVAL = Map.ofEntries(
            festival("2014-01-31"), festival("2015-02-19"), festival("2016-02-08"), festival("2017-01-28"), festival("2018-02-16"),
            festival("2019-02-05"), festival("2020-01-25"), festival("2021-02-12"), festival("2022-02-01"), festival("2023-01-22"),
            festival("2024-02-10"), festival("2025-01-29"), festival("2026-02-17"), festival("2027-02-06"));

    /** Days from the first to the last, both included. */
    record Range(LocalDate first, LocalDate last) {

        long days() {
            return ChronoUnit.DAYS.between(first, last) + 1;
        }
    }

    private static Map.Entry<Integer, LocalDate> festival(String day) {
        LocalDate date = LocalDate.parse(day);
        return Map.entry(date.getYear(), date);
    }

    /** Every period that touches the data and the asked days, oldest first. */
    List<Range> periods(Optional<LocalDate> from, Optional<LocalDate> to) {
        List<Range> touched = new ArrayList<>();
        for (Range p = containing(first); !p.first().isAfter(last); p = containing(p.last().plusDays(1))) {
            if (!p.last().isBefore(from.orElse(LocalDate.MIN)) && !p.first().isAfter(to.orElse(LocalDate.MAX))) {
                touched.add(p);
            }
        }
        return touched;
    }

    Range containing(LocalDate day) {
        int year = day.getYear();
        return switch (grain) {
            case DAY -> new Range(day, day);
            case WEEK -> {
                LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield new Range(monday, monday.plusDays(6));
            }
            case MONTH -> months(year, day.getMonthValue(), 1);
            case QUARTER -> months(year, (day.getMonthValue() - 1) / 3 * 3 + 1, 3);
            case HALF -> months(year, day.getMonthValue() <= 6 ? 1 : 7, 6);
            case YEAR -> months(year, 1, 12);
        };
    }

    private static Range months(int year, int firstMonth, int count) {
        return new Range(LocalDate.of(year, firstMonth, 1), YearMonth.of(year, firstMonth + count - 1).atEndOfMonth());
    }

    /** As it is written in files. */
    String label(Range p) {
        int year = p.first().getYear();
        int month = p.first().getMonthValue();
        return switch (grain) {
            case DAY -> p.first().toString();
            case WEEK -> "%04d-W%02d".formatted(isoYear(p), isoWeek(p));
            case MONTH -> "%04d-%02d".formatted(year, month);
            case QUARTER -> "%04d-Q%d".formatted(year, (month + 2) / 3);
            case HALF -> "%04d-H%d".formatted(year, (month + 5) / 6);
            case YEAR -> "%04d".formatted(year);
        };
    }

    private static int isoYear(Range p) {
        return p.first().get(IsoFields.WEEK_BASED_YEAR);
    }

    private static int isoWeek(Range p) {
        return p.first().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    Range before(Range p) {
        return containing(p.first().minusDays(1));
    }

    /** The whole range that stands for the same period last year; empty when no festival is known for it. */
    Optional<Range> yearBefore(Range p, Comparison comparison) {
        return switch (comparison) {
            case CALENDAR -> Optional.of(calendarYearBefore(p));
            case FESTIVAL -> festivalYearBefore(p);
        };
    }

    private Range calendarYearBefore(Range p) {
        if (grain != Grain.WEEK) {
            // minusYears turns 29 Feb into 28 Feb
            return containing(p.first().minusYears(1));
        }
        LocalDate inFirstWeek = LocalDate.of(isoYear(p) - 1, 1, 4);
        return containing(inFirstWeek.plusWeeks(Math.min(isoWeek(p), 52) - 1));
    }

    private Optional<Range> festivalYearBefore(Range p) {
        int year = year(p);
        LocalDate here = SPRING_FESTIVAL.get(year);
        LocalDate there = SPRING_FESTIVAL.get(year - 1);
        if (here == null || there == null) {
            return Optional.empty();
        }
        long shift = ChronoUnit.DAYS.between(there, here);
        return Optional.of(new Range(p.first().minusDays(shift), p.last().minusDays(shift)));
    }

    /** The year of its label. */
    int year(Range p) {
        return grain == Grain.WEEK ? isoYear(p) : p.first().getYear();
    }

    Optional<LocalDate> festival(int year) {
        return Optional.ofNullable(SPRING_FESTIVAL.get(year));
    }

    boolean startCovered(Range p) {
        LocalDate monday = p.first().with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        return !first.isAfter(monday.isAfter(p.last()) ? p.first() : monday);
    }

    boolean endCovered(Range p) {
        LocalDate friday = p.last().with(TemporalAdjusters.previousOrSame(DayOfWeek.FRIDAY));
        return !last.isBefore(friday.isBefore(p.first()) ? p.last() : friday);
    }

    boolean partial(Range p) {
        return !startCovered(p) || !endCovered(p);
    }

    /** The days of an earlier range that p may be compared with; empty when the data do not reach its start. */
    Optional<Range> comparable(Range p, Range earlier) {
        if (!startCovered(earlier)) {
            return Optional.empty();
        }
        Range used = endCovered(p) ? earlier : firstDays(earlier, ChronoUnit.DAYS.between(p.first(), last) + 1);
        return used.last().isBefore(first) ? Optional.empty() : Optional.of(used);
    }

    private static Range firstDays(Range of, long days) {
        return new Range(of.first(), of.first().plusDays(Math.min(days, of.days()) - 1));
    }

    /** The quarter whose target classes hold in the range: that of its last day within the data. */
    String quarter(Range p) {
        LocalDate day = p.last().isAfter(last) ? last : p.last();
        return day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
    }
}
