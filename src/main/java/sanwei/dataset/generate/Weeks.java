package sanwei.dataset.generate;

import java.time.LocalDate;
import sanwei.time.Grain;
import sanwei.time.Period;

/** The weeks that are generated, numbered from 0; some plans look beyond the last of them. */
record Weeks(int count) {

    /** The first Monday of 2023, on which every longer period of that year starts covered. */
    static final int FIRST_MONDAY = (int) LocalDate.of(2023, 1, 2).toEpochDay();

    private static final int WEDNESDAY = 2;
    private static final int FRIDAY = 4;

    int monday(int week) {
        return FIRST_MONDAY + 7 * week;
    }

    int friday(int week) {
        return monday(week) + FRIDAY;
    }

    int lastDay() {
        return friday(count - 1);
    }

    /** The month agreed totals count a week in. */
    Period month(int week) {
        return Grain.MONTH.containing(monday(week));
    }

    /** The month most of a week's orders fall into. */
    Period middleMonth(int week) {
        return Grain.MONTH.containing(monday(week) + WEDNESDAY);
    }

    /** The latest quarter that a week touches. */
    Period quarter(int week) {
        return Grain.QUARTER.containing(friday(week));
    }
}
