package sanwei.dataset.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sanwei.dataset.Market;
import sanwei.dataset.OrderLines;
import sanwei.dataset.Problems;
import sanwei.dataset.TestDataset;
import sanwei.time.Days;
import sanwei.time.Span;
import sanwei.work.Job;

class DatasetTest {

    @TempDir
    Path folder;

    @Test
    void putsLinesInTheOrderOfProductDayCustomer() {
        Market market = Dataset.open(
                TestDataset.small(folder)
                        .product("b", "B", "tier2", 50, 60, 55)
                        .line("2025-03-04", "k2", "a", 9, 8)
                        .line("2025-03-03", "k2", "b", 7, 6)
                        .line("2025-03-03", "k1", "a", 5, 3)
                        .line("2025-03-03", "k2", "a", 4, 0)
                        .write(),
                Job.quiet());

        OrderLines lines = market.lines();
        assertThat(lines.productStart()).containsExactly(0, 3, 4);
        assertThat(lines.day()).containsExactly((char) 0, (char) 0, (char) 1, (char) 0);
        assertThat(lines.customer()).containsExactly(0, 1, 1, 1);
        assertThat(lines.requested()).containsExactly(5, 4, 9, 7);
        assertThat(lines.supplied()).containsExactly(3, 0, 8, 6);
        assertThat(market.span()).isEqualTo(new Span(day("2025-03-03"), day("2025-03-04")));
        assertThat(market.problems()).isEqualTo(Problems.NONE);
    }

    private static int day(String text) {
        return Days.parse(text).orElseThrow();
    }
}
