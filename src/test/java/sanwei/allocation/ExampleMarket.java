package sanwei.allocation;

import java.nio.file.Path;
import sanwei.dataset.TestDataset;

/** The market of the worked example in {@code src/site/allocation-example.md}. */
public final class ExampleMarket {

    private ExampleMarket() {}

    public static TestDataset in(Path folder) {
        TestDataset data = TestDataset.in(folder)
                .meta("focus_brand", "A")
                .region("P", null, "province")
                .region("Y", "P", "city")
                .region("C1", "Y", "county")
                .region("C2", "Y", "county")
                .region("U1", "C1", "unit")
                .product("a", "A", "tier1", 100, 120, 110)
                .customer("k1", "U1").format("supermarket").circle("commercial")
                .customer("k2", "U1").format("mall").circle("commercial")
                .customer("k3", "C1").format("tobacco_liquor").circle("school")
                .customer("k4", "U1").format("convenience").circle("commercial")
                .customer("k5", "U1").format("grocery").circle("residential").licensed("2024-06-01")
                .customer("k6", "U1").format("service").circle("government")
                .customer("k7", "U1").format("other").circle("residential")
                .customer("k8", "C2").format("other").circle("commercial")
                .customer("k9", "Y").format("convenience");
        addClasses(data);
        addLastYear(data);
        addWeeksBefore(data);
        return data
                .line("2025-03-03", "k1", "a", 20, 20)
                .line("2025-03-03", "k2", "a", 20, 20)
                .line("2025-03-03", "k3", "a", 8, 7)
                .line("2025-03-04", "k4", "a", 10, 0)
                .line("2025-03-04", "k5", "a", 12, 0)
                .line("2025-03-05", "k6", "a", 15, 0)
                .line("2025-03-05", "k7", "a", 6, 0)
                .line("2025-03-06", "k8", "a", 10, 0)
                .line("2025-03-06", "k9", "a", 2, 0)
                .line("2025-03-07", "k9", "a", 3, 0);
    }

    private static void addClasses(TestDataset data) {
        String[] classes = {"core", "core", "key", "general", "core", "core", "none", "core", "key"};
        for (int i = 0; i < classes.length; i++) {
            data.targetClass("k" + (i + 1), "A", "2025-Q1", classes[i]);
        }
    }

    private static void addLastYear(TestDataset data) {
        data.line("2024-02-05", "k1", "a", 60, 60)
                .line("2024-03-04", "k1", "a", 10, 10)
                .line("2024-03-04", "k2", "a", 15, 10)
                .line("2024-03-05", "k3", "a", 20, 20)
                .line("2024-03-06", "k4", "a", 25, 25)
                .line("2024-03-07", "k6", "a", 10, 10)
                .line("2024-03-08", "k7", "a", 5, 5)
                .line("2024-03-08", "k8", "a", 5, 0)
                .line("2024-03-10", "k9", "a", 10, 10);
    }

    /** Four weeks, and the four weeks before those. */
    private static void addWeeksBefore(TestDataset data) {
        data.line("2025-01-07", "k1", "a", 9, 5)
                .line("2025-01-14", "k2", "a", 9, 5)
                .line("2025-01-29", "k3", "a", 9, 5)
                .line("2025-01-29", "k8", "a", 9, 5)
                .line("2025-02-04", "k1", "a", 30, 30)
                .line("2025-02-11", "k2", "a", 8, 8)
                .line("2025-02-18", "k8", "a", 28, 28)
                .line("2025-02-25", "k4", "a", 5, 0)
                .line("2025-03-01", "k6", "a", 12, 12)
                .survey("2025-02-20", "k2", "a", "visit", 99.0, 30.0, 0)
                .agreedTotal("k6", "a", "2025-03", 20);
    }
}
