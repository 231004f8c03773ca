package sanwei.pivot;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sanwei.dataset.TestDataset;
import sanwei.dataset.open.Dataset;
import sanwei.measure.Measure;
import sanwei.time.Grain;
import sanwei.work.Job;

/** The price index against published cases of the fixed-base Paasche index, from the dataset file to the pivot. */
class IndexCasesTest {

    @TempDir
    private Path folder;

    /** ILO and IMF price index manual, chapter 19, quantities × 10. */
    @Test
    void sixGoodsOfThePriceIndexManual() {
        double[][] prices = {
            {1, 1.2, 1, 0.8, 1}, {1, 3, 1, 0.5, 1}, {1, 1.3, 1.5, 1.6, 1.6}, {1, 0.7, 0.5, 0.3, 0.1}, {1, 1.4, 1.7, 1.9, 2},
            {1, 0.8, 0.6, 0.4, 0.2}
        };
        int[][] cartons = {
            {10, 8, 10, 12, 9}, {10, 9, 11, 12, 12}, {20, 19, 18, 19, 20}, {10, 13, 30, 60, 120}, {45, 47, 50, 56, 65}, {5, 6, 8, 13, 25}
        };
        assertThat(index(prices, cartons)).containsExactly("100.00", "138.24", "120.31", "102.09", "79.68");
    }

    /** Missong: beef, veal and pork, 1986 to 1989, quantities × 1000. */
    @Test
    void meat() {
        double[][] prices = {{11.31, 11.22, 11.64, 12.66}, {13.68, 13.94, 14.79, 16.06}, {8.2, 8.03, 8.03, 9.24}};
        int[][] cartons = {{1270, 1225, 1149, 958}, {68, 66, 48, 33}, {3829, 3727, 3365, 2854}};
        assertThat(index(prices, cartons)).containsExactly("100.00", "98.40", "99.66", "112.51");
    }

    /** The index of each period, a month each, with the published number of digits; one row per good, the first period its base. */
    private List<String> index(double[][] prices, int[][] cartons) {
        TestDataset data = TestDataset.in(folder).region("C", null, "county").customer("shop", "C");
        for (int good = 0; good < prices.length; good++) {
            data.product("good" + good, "brand", "tier", 1, 1, prices[good][0]);
            for (int t = 0; t < prices[good].length; t++) {
                String day = "2024-%02d-15".formatted(t + 1);
                data.line(day, "shop", "good" + good, cartons[good][t], cartons[good][t]);
                data.survey(day, "shop", "good" + good, "visit", prices[good][t], null, null);
            }
        }
        PivotTable table = new Pivot(Dataset.open(data.write(), Job.quiet()))
                .compute(PivotSpec.of(List.of(Measure.PRICE_INDEX), Grain.MONTH), Job.quiet());
        return IntStream.range(0, prices[0].length).mapToObj(t -> published(table.value(Measure.PRICE_INDEX, new Cell(t, 0, 0)))).toList();
    }

    private static String published(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
