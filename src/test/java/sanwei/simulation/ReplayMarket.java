package sanwei.simulation;

import java.nio.file.Path;
import java.util.List;
import sanwei.dataset.TestDataset;

/**
 * Ten weeks of one product from 2024-12-30: several lines a week of a customer, one customer without a county, one without a format, stocks
 * and prices taken by several methods on a day, and nothing of last year.
 */
final class ReplayMarket {

    private static final List<String> MONDAYS = List.of("2024-12-30", "2025-01-06", "2025-01-13", "2025-01-20", "2025-01-27", "2025-02-03",
            "2025-02-10", "2025-02-17", "2025-02-24", "2025-03-03");
    private static final List<String> FRIDAYS = List.of("2025-01-03", "2025-01-10", "2025-01-17", "2025-01-24", "2025-01-31", "2025-02-07",
            "2025-02-14", "2025-02-21", "2025-02-28", "2025-03-07");

    private ReplayMarket() {}

    static TestDataset in(Path folder) {
        TestDataset data = TestDataset.small(folder)
                .customer("k3", "Y").format("mall")
                .customer("k4", "U2").format("grocery").circle("commercial");
        for (int week = 0; week < MONDAYS.size(); week++) {
            String monday = MONDAYS.get(week);
            String friday = FRIDAYS.get(week);
            // the later line of k1 gets what the earlier one does not
            data.line(monday, "k1", "a", 10, 1).line(friday, "k1", "a", 10 + week, 7)
                    .line(monday, "k2", "a", 8, week % 3).line(friday, "k2", "a", 5, 5)
                    .line(monday, "k3", "a", 9, 4)
                    .line(friday, "k4", "a", 6, 6 - week % 4)
                    .survey(friday, "k1", "a", "visit", 118.0 + week, 6.0 + week, 0)
                    .survey(friday, "k1", "a", "terminal", 121.0 - week, 9.0 - week, 1)
                    .survey(friday, "k3", "a", "phone", 125.0, week == 4 ? 0.0 : 3.0, 0)
                    .survey(monday, "k4", "a", "sms", 119.0, 4.0, 2);
        }
        return data;
    }
}
