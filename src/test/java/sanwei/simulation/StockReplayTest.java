package sanwei.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sanwei.dataset.Market;
import sanwei.dataset.TestDataset;
import sanwei.dataset.open.Dataset;
import sanwei.pivot.MethodWeights;
import sanwei.time.Days;
import sanwei.work.Job;

class StockReplayTest {

    @TempDir
    private Path folder;

    private TestDataset data;

    @BeforeEach
    void shop() {
        data = TestDataset.small(folder);
    }

    /** Stock 20, then 10 supplied and 18 left: 12 sold; then 10 supplied and 20 left: 8 sold. */
    private void steadyShop() {
        data.survey("2025-01-06", "k1", "a", "visit", null, 20.0, null)
                .line("2025-01-08", "k1", "a", 15, 10)
                .survey("2025-01-13", "k1", "a", "visit", null, 18.0, null)
                .line("2025-01-15", "k1", "a", 15, 10)
                .survey("2025-01-20", "k1", "a", "visit", null, 20.0, null);
    }

    @Test
    void suppliesAsInHistoryLeaveEveryStock() {
        steadyShop();
        assertThat(stocks(10, 10)).containsExactly(20, 18, 20);
    }

    @Test
    void moreSupplyStays() {
        steadyShop();
        assertThat(stocks(15, 10)).containsExactly(20, 23, 25);
    }

    @Test
    void lessSupplyIsMissing() {
        steadyShop();
        assertThat(stocks(0, 10)).containsExactly(20, 8, 10);
    }

    /** Nothing supplied at all: 20 − 12 = 8, and of these the second week can sell only 8. */
    @Test
    void nobodySellsWhatIsNotThere() {
        data.survey("2025-01-06", "k1", "a", "visit", null, 20.0, null)
                .line("2025-01-08", "k1", "a", 15, 10)
                .survey("2025-01-13", "k1", "a", "visit", null, 18.0, null)
                .line("2025-01-15", "k1", "a", 15, 10)
                .survey("2025-01-20", "k1", "a", "visit", null, 15.0, null)
                .line("2025-01-22", "k1", "a", 15, 10)
                .survey("2025-01-27", "k1", "a", "visit", null, 20.0, null);
        // the second week takes 13, but only 8 are there; what comes in the third is 10 less 5 sold
        assertThat(stocks(0, 0, 10)).containsExactly(20, 8, 0, 5);
    }

    /** Sold 12 and 8 in the weeks about one that sold all its 8: its demand is their mean, 10. */
    @Test
    void emptyShelvesHideDemand() {
        data.survey("2025-01-06", "k1", "a", "visit", null, 20.0, null)
                .survey("2025-01-13", "k1", "a", "visit", null, 8.0, null)
                .line("2025-01-15", "k1", "a", 15, 0)
                .survey("2025-01-20", "k1", "a", "visit", null, 0.0, null)
                .line("2025-01-22", "k1", "a", 15, 10)
                .survey("2025-01-27", "k1", "a", "visit", null, 2.0, null);
        assertThat(stocks(0, 10)).as("history").containsExactly(20, 8, 0, 2);
        // of 9 more the empty week sells 2 more
        assertThat(stocks(9, 10)).containsExactly(new double[] {20, 8, 7, 9}, within(1e-12));
    }

    /** The stock grew by 5 more than was supplied: in any replay it does. */
    @Test
    void stockFromElsewhereComesAgain() {
        data.survey("2025-01-06", "k1", "a", "visit", null, 4.0, null)
                .line("2025-01-08", "k1", "a", 15, 6)
                .survey("2025-01-13", "k1", "a", "visit", null, 15.0, null);
        assertThat(stocks(6)).containsExactly(4, 15);
        assertThat(stocks(8)).containsExactly(4, 17);
    }

    /** The weighted mean of the methods is what moves. */
    @Test
    void severalMethodsOnADay() {
        data.survey("2025-01-06", "k1", "a", "visit", null, 10.0, null)
                .line("2025-01-08", "k1", "a", 15, 6)
                .survey("2025-01-13", "k1", "a", "visit", null, 10.0, null)
                .survey("2025-01-13", "k1", "a", "terminal", null, 13.0, null);
        assertThat(stocks(6)).containsExactly(10, 12);
        assertThat(stocks(9)).containsExactly(10, 15);
    }

    private double[] stocks(int... supplied) {
        Market market = Dataset.open(folder.resolve("market.db").toFile().exists() ? folder.resolve("market.db") : data.write(), Job.quiet());
        var history = new PanelHistory(market, new boolean[] {true}, MethodWeights.HANDBOOK);
        var replay = new StockReplay(history, market.lines(), supplied);
        replay.advance(Days.parse("2025-12-31").orElseThrow());
        return IntStream.range(0, history.readings()).mapToDouble(replay::stock).toArray();
    }
}
