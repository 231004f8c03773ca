package sanwei.band;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import sanwei.dataset.Season;
import sanwei.time.Period;

/** The periods that a band is meant for. A period belongs to the season and the month of its middle day, a week to its Thursday's. */
public sealed interface TimeNode {

    /** All periods that have no band of their own. */
    record Any() implements TimeNode {}

    /** The periods of a season. */
    record InSeason(Season.Kind kind) implements TimeNode {}

    /**
     * The periods of a calendar month in every year.
     *
     * @param month 1 to 12
     */
    record InMonth(int month) implements TimeNode {
        public InMonth {
            if (month < 1 || month > 12) {
                throw new IllegalArgumentException("month " + month);
            }
        }
    }

    /** The nodes of all seasons. */
    static List<TimeNode> seasons() {
        return Arrays.stream(Season.Kind.values()).<TimeNode>map(InSeason::new).toList();
    }

    /** The nodes of all months. */
    static List<TimeNode> months() {
        return IntStream.rangeClosed(1, 12).<TimeNode>mapToObj(InMonth::new).toList();
    }

    static InMonth monthOf(Period period) {
        return new InMonth(LocalDate.ofEpochDay(middle(period)).getMonthValue());
    }

    /** @param seasons of the dataset; a day in none of them is normal */
    static InSeason seasonOf(Period period, List<Season> seasons) {
        int day = middle(period);
        return new InSeason(seasons.stream().filter(s -> s.days().contains(day)).findFirst().map(Season::kind).orElse(Season.Kind.NORMAL));
    }

    private static int middle(Period period) {
        return period.days().first() + (period.days().length() - 1) / 2;
    }
}
