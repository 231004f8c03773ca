package sanwei.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sanwei.dataset.Market;
import sanwei.dataset.TestDataset;
import sanwei.dataset.open.Dataset;
import sanwei.time.Period;
import sanwei.work.Job;

/** Week 9 of 2025 reaches from 24 February to 2 March. */
class LedgerTest {

    private static final Period W09 = Period.parse("2025-W09").orElseThrow();
    private static final Period W10 = W09.minus(-1);
    private static final Period W11 = W10.minus(-1);

    @TempDir
    Path folder;

    private Market market;
    private Ledger ledger;

    @BeforeEach
    void read() {
        market = Dataset.open(TestDataset.small(folder)
                .line("2025-01-28", "k1", "a", 3, 3)
                .line("2025-02-03", "k1", "a", 2, 2)
                .line("2025-02-28", "k1", "a", 5, 5)
                .line("2025-03-01", "k1", "a", 4, 3)
                .line("2025-03-05", "k1", "a", 6, 1)
                .line("2025-03-05", "k2", "a", 6, 6)
                .write(), Job.quiet());
        ledger = Ledger.of(market, new int[] {0}, W09, W11);
    }

    @Test
    void historyIsSummedByWeeksAndMonths() {
        assertThat(fourWeeks(W10, 0)).containsExactly(10, 0);
        assertThat(fourWeeks(W11, 0)).containsExactly(9, 6);
        assertThat(fourWeeks(W10, 4)).containsExactly(3, 0);
        assertThat(monthToDate(W09)).containsExactly(2, 0);
        assertThat(monthToDate(W10)).containsExactly(3, 0);
        assertThat(monthToDate(W11)).containsExactly(4, 6);
    }

    @Test
    void whatIsRecordedTakesThePlaceOfHistoryLineByLine() {
        int[] cartons = {3, 2, 5, 2, 6, 0};
        ledger.record(W09, 0, 0, market.lines(), cartons);
        ledger.record(W10, 0, 0, market.lines(), cartons);

        assertThat(fourWeeks(W10, 0)).containsExactly(9, 0);
        assertThat(monthToDate(W10)).containsExactly(2, 0);
        assertThat(monthToDate(W11)).containsExactly(8, 0);
    }

    private int[] fourWeeks(Period week, int before) {
        int[] sums = new int[2];
        ledger.addFourWeeks(0, week, before, sums);
        return sums;
    }

    private int[] monthToDate(Period week) {
        int[] sums = new int[2];
        ledger.addMonthToDate(0, week, sums);
        return sums;
    }
}
