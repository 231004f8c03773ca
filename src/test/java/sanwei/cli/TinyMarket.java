package sanwei.cli;

import java.nio.file.Path;
import sanwei.dataset.Schema.Table;
import sanwei.dataset.TestDataset;

/** Two counties, three customers, two brands, and orders of January and the first half of February 2025; no target classes. */
final class TinyMarket {

    private TinyMarket() {}

    static TestDataset in(Path folder) {
        return at(folder.resolve("market.db"));
    }

    static TestDataset at(Path file) {
        return TestDataset.at(file)
                .meta("title", "Tiny")
                .meta("focus_brand", "A")
                .region("P", null, "province")
                .region("Y", "P", "city")
                .region("C1", "Y", "county")
                .region("C2", "Y", "county")
                .region("U1", "C1", "unit")
                .region("U2", "C2", "unit")
                .product("a", "A", "tier1", 100, 120, 110)
                .product("b", "B", "tier1", 50, 60, 55)
                .customer("k1", "U1").format("mall").scale("large")
                .customer("k2", "U2").format("grocery").scale("small")
                .customer("k3", "U2")
                .line("2025-01-06", "k1", "a", 10, 5)
                .line("2025-01-08", "k2", "a", 4, 4)
                .line("2025-01-08", "k2", "b", 6, 0)
                .line("2025-02-14", "k3", "b", 3, 3)
                .survey("2025-01-07", "k1", "a", "visit", 137.5, null, null)
                .without(Table.TARGET_CLASS);
    }
}
