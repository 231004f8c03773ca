package sanwei.pivot;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import sanwei.dataset.Category;
import sanwei.dataset.RegionLevel;
import sanwei.measure.Measure;
import sanwei.time.Grain;
import sanwei.time.Period;
import tech.tablesaw.api.Table;

class TidyTableTest {

    private static final double NONE = Double.NaN;

    @Test
    void onePeriodWithoutMembersIsOneRowOfTotals() {
        Table table = TidyTable.of(result(List.of(Measure.DISTRIBUTION), List.of(), List.of(),
                Map.of(Measure.DISTRIBUTION, parts(new double[] {3, 1}, new double[] {4, 2}, null))));

        assertThat(table.columnNames())
                .containsExactly("period", "region", "category", "measure", "value", "numerator", "denominator", "partial", "n");
        assertThat(rows(table))
                .containsExactly("2025-01 * * distribution 0.75 3.0 4.0 false ", "2025-02 * * distribution 0.5 1.0 2.0 true ");
    }

    @Test
    void orderedByMeasurePeriodRegionCategoryWithTheTotalsFirst() {
        List<Member> counties = List.of(new Member("B", "Bei"), new Member("A", "An"));
        List<Member> formats = List.of(new Member("mall", "mall"));
        PivotTable.Parts parts = parts(counting(12), new double[12], null);

        Table table = TidyTable.of(result(List.of(Measure.FULFILMENT, Measure.DISTRIBUTION), counties, formats,
                Map.of(Measure.DISTRIBUTION, parts, Measure.FULFILMENT, parts)));

        assertThat(table.rowCount()).isEqualTo(24);
        assertThat(rows(table).subList(0, 8)).containsExactly(
                "2025-01 * * distribution  5.0 0.0 false ",
                "2025-01 * mall distribution  4.0 0.0 false ",
                "2025-01 B * distribution  1.0 0.0 false ",
                "2025-01 B mall distribution  0.0 0.0 false ",
                "2025-01 A * distribution  3.0 0.0 false ",
                "2025-01 A mall distribution  2.0 0.0 false ",
                "2025-02 * * distribution  11.0 0.0 true ",
                "2025-02 * mall distribution  10.0 0.0 true ");
        assertThat(rows(table).get(12)).startsWith("2025-01 * * fulfilment");
    }

    @Test
    void theCustomersBehindASurveyedValueAreGivenAlsoWhenTheyAreNone() {
        Table table = TidyTable.of(result(List.of(Measure.PRICE_INDEX), List.of(), List.of(),
                Map.of(Measure.PRICE_INDEX, parts(new double[] {101, NONE}, new double[] {100, NONE}, new double[] {7, 0}))));

        assertThat(rows(table)).containsExactly("2025-01 * * price_index 101.0 101.0 100.0 false 7", "2025-02 * * price_index    true 0");
    }

    private static PivotTable result(List<Measure> measures, List<Member> regions, List<Member> categories,
            Map<Measure, PivotTable.Parts> parts) {
        PivotSpec spec = PivotSpec.of(measures, Grain.MONTH)
                .withRegion(regions.isEmpty() ? Optional.empty() : Optional.of(RegionLevel.COUNTY))
                .withCategory(categories.isEmpty() ? Optional.empty() : Optional.of(Category.FORMAT));
        List<Period> months = List.of(Period.parse("2025-01").orElseThrow(), Period.parse("2025-02").orElseThrow());
        return new PivotTable(spec, months, List.of(false, true), regions, categories, parts, Map.of(),
                PivotTable.Nesting.flat(spec, regions.size()));
    }

    /** Parts of two periods from the cells of both in a row. */
    private static PivotTable.Parts parts(double[] numerator, double[] denominator, double[] behind) {
        return new PivotTable.Parts(byPeriod(numerator), byPeriod(denominator), behind == null ? null : byPeriod(behind));
    }

    private static double[][] byPeriod(double[] cells) {
        int half = cells.length / 2;
        return new double[][] {Arrays.copyOfRange(cells, 0, half), Arrays.copyOfRange(cells, half, cells.length)};
    }

    private static double[] counting(int n) {
        double[] numbers = new double[n];
        for (int i = 0; i < n; i++) {
            numbers[i] = i;
        }
        return numbers;
    }

    private static List<String> rows(Table table) {
        return table.stream()
                .map(row -> table.columns().stream().map(c -> c.getUnformattedString(row.getRowNumber())).collect(joining(" ")))
                .toList();
    }
}
