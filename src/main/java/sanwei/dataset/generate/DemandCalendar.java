package sanwei.dataset.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import sanwei.dataset.Season;
import sanwei.time.DayRange;
import sanwei.time.SpringFestival;

/** How much of the usual is asked for on a day of the year: festivals, year end, and the quiet after them. */
final class DemandCalendar {

    private static final int BEFORE_FESTIVAL = 20;
    private static final int AFTER_FESTIVAL = 6;
    /** Shops order this many days ahead of what they expect to sell. */
    private static final int LEAD = 9;

    private DemandCalendar() {}

    /** What consumers take in the week of the Monday, 1 being usual. */
    static double consumption(int monday) {
        double sum = 0;
        for (int day = monday; day < monday + 7; day++) {
            sum += ofDay(day);
        }
        return sum / 7;
    }

    /** What shops want to order in the week of the Monday, 1 being usual. */
    static double ordering(int monday) {
        return consumption(monday + LEAD);
    }

    /** How many of the shops that usually order do so in the week of the Monday: few in the holiday week. */
    static double presence(int monday) {
        int holiday = springFestival(LocalDate.ofEpochDay(monday + 3).getYear());
        int days = monday + 3 - holiday;
        return days >= -1 && days <= 5 ? 0.45 : 1;
    }

    private static double ofDay(int day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        int toFestival = day - springFestival(date.getYear());
        if (toFestival >= -BEFORE_FESTIVAL && toFestival < 0) {
            return 1.15 + 0.5 * (toFestival + BEFORE_FESTIVAL) / BEFORE_FESTIVAL;
        }
        if (toFestival >= 0 && toFestival <= AFTER_FESTIVAL) {
            return 1.25;
        }
        if (toFestival > AFTER_FESTIVAL && toFestival <= 30) {
            return 0.82;
        }
        int monthDay = date.getMonthValue() * 100 + date.getDayOfMonth();
        if (monthDay >= 1201) {
            return 1.14;
        }
        if (monthDay >= 924 && monthDay <= 1007) {
            return 1.2;
        }
        if (monthDay >= 427 && monthDay <= 505) {
            return 1.1;
        }
        return monthDay >= 701 && monthDay <= 831 ? 0.95 : 1;
    }

    /** The time nodes of every year that the days touch, oldest first; none of them overlap. */
    static List<Season> seasons(int firstDay, int lastDay) {
        var seasons = new ArrayList<Season>();
        int lastYear = LocalDate.ofEpochDay(lastDay).getYear();
        for (int year = LocalDate.ofEpochDay(firstDay).getYear(); year <= lastYear; year++) {
            int spring = springFestival(year);
            seasons.add(season(spring - BEFORE_FESTIVAL, spring + AFTER_FESTIVAL, Season.Kind.FESTIVAL, "春节"));
            seasons.add(season(day(year, 4, 27), day(year, 5, 5), Season.Kind.FESTIVAL, "劳动节"));
            seasons.add(season(day(year, 9, 24), day(year, 10, 7), Season.Kind.FESTIVAL, "国庆节"));
            seasons.add(season(day(year, 12, 1), day(year, 12, 31), Season.Kind.YEAR_END, "年末"));
        }
        seasons.sort(Comparator.comparingInt(s -> s.days().first()));
        return seasons;
    }

    private static Season season(int first, int last, Season.Kind kind, String name) {
        return new Season(new DayRange(first, last), kind, name);
    }

    private static int day(int year, int month, int day) {
        return (int) LocalDate.of(year, month, day).toEpochDay();
    }

    private static int springFestival(int year) {
        return SpringFestival.day(year).orElseThrow();
    }
}
