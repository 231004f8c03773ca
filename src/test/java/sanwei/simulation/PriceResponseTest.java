package sanwei.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sanwei.dataset.Schema.Table;
import sanwei.dataset.TestDataset;
import sanwei.dataset.open.Dataset;
import sanwei.pivot.MethodWeights;
import sanwei.pivot.Pivot;
import sanwei.pivot.Selection;
import sanwei.simulation.PriceResponse.Finding;
import sanwei.work.Job;

class PriceResponseTest {

    @TempDir
    private Path folder;

    private static final int[][] STOCKS = {{12, 20, 9, 15, 30, 7, 11, 18}, {8, 10, 25, 14, 6, 16, 13, 21}};

    @Test
    void pricesThatFollowStocksOfTheMonthBefore() {
        PriceResponse response = estimate(8, -0.1);
        assertThat(response.points()).isEqualTo(14);
        assertThat(response.slope()).isCloseTo(-0.1, within(1e-12));
        assertThat(response.standardError()).isCloseTo(0, within(1e-7));
        assertThat(response.rSquared()).isCloseTo(1, within(1e-12));
        assertThat(response.finding()).isEqualTo(Finding.ESTIMATED);
        assertThat(response.exponent()).isEqualTo(response.slope());
    }

    @Test
    void pricesThatRiseWithStocksAreNotUsed() {
        PriceResponse response = estimate(8, 0.1);
        assertThat(response.slope()).isCloseTo(0.1, within(1e-12));
        assertThat(response.finding()).isEqualTo(Finding.WRONG_SIGN);
        assertThat(response.exponent()).isZero();
    }

    @Test
    void elevenPointsAreTooFew() {
        assertThat(estimate(6, -0.1)).satisfies(response -> {
            assertThat(response.points()).isEqualTo(10);
            assertThat(response.finding()).isEqualTo(Finding.TOO_FEW_POINTS);
            assertThat(response.exponent()).isZero();
        });
    }

    @Test
    void withoutSurveyNothingIsEstimated() {
        Path file = TestDataset.small(folder).line("2025-01-06", "k1", "a", 1, 1).without(Table.SURVEY).write();
        PriceResponse response = PriceResponse.estimate(new Pivot(Dataset.open(file, Job.quiet())), new Selection.All(), MethodWeights.HANDBOOK, Job.quiet());
        assertThat(response.finding()).isEqualTo(Finding.NO_SURVEY);
        assertThat(response.exponent()).isZero();
    }

    /** Price = 110 × (stock-to-sales of the month before)^elasticity, 10 cartons supplied each month. */
    private PriceResponse estimate(int months, double elasticity) {
        TestDataset data = TestDataset.small(folder);
        for (int shop = 0; shop < STOCKS.length; shop++) {
            String customer = "k" + (shop + 1);
            for (int m = 0; m < months; m++) {
                String month = "2024-%02d".formatted(m + 1);
                double price = m == 0 ? 110 : 110 * Math.pow(STOCKS[shop][m - 1] / 10.0, elasticity);
                data.line(month + "-01", customer, "a", 10, 10);
                data.line(month + "-29", customer, "a", 0, 0);
                data.survey(month + "-20", customer, "a", "visit", price, (double) STOCKS[shop][m], null);
            }
        }
        return PriceResponse.estimate(new Pivot(Dataset.open(data.sql(lastDays(months)).write(), Job.quiet())), new Selection.All(), MethodWeights.HANDBOOK, Job.quiet());
    }

    /** February of 2024 has a 29th; the last month must be complete. */
    private static String lastDays(int months) {
        return "UPDATE order_line SET order_date = '2024-%02d-31' WHERE order_date = '2024-%02d-29'".formatted(months, months).replace("06-31", "06-30");
    }
}
