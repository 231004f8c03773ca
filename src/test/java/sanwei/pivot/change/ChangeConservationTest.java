package sanwei.pivot.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sanwei.dataset.Category;
import sanwei.dataset.RegionLevel;
import sanwei.dataset.open.Dataset;
import sanwei.measure.Measure;
import sanwei.pivot.Pivot;
import sanwei.pivot.PivotRow;
import sanwei.pivot.PivotSpec;
import sanwei.pivot.PivotTable;
import sanwei.pivot.oracle.RandomMarket;
import sanwei.time.Grain;
import sanwei.work.Job;

/** Start, contributions and rest make up the end, for every figure of every measure between any two periods. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChangeConservationTest {

    private Pivot pivot;

    @BeforeAll
    void open(@TempDir Path folder) {
        RandomMarket market = new RandomMarket(LocalDate.parse("2023-11-08"), LocalDate.parse("2025-02-19"), 40, 6, 4000, 78);
        pivot = new Pivot(Dataset.open(market.write(folder.resolve("market.db")), Job.quiet()));
    }

    private PivotTable table(RegionLevel level) {
        return pivot.compute(PivotSpec.of(List.of(Measure.values()), Grain.MONTH).withRegion(Optional.of(level))
                .withCategory(Optional.of(Category.TARGET_CLASS)), Job.quiet());
    }

    @ParameterizedTest
    @EnumSource
    void regionsAccountForTheChange(RegionLevel level) {
        PivotTable table = table(level);
        assertThat(conserved(table, Part.regions(table, table.spec().region().orElseThrow(), table.allCategories()))).isGreaterThan(100);
    }

    @Test
    void categoriesAccountForTheChange() {
        PivotTable table = table(RegionLevel.COUNTY);
        assertThat(conserved(table, Part.categories(table, table.allRegions()))).isGreaterThan(100);
    }

    @Test
    void productsAccountForTheChange() {
        PivotTable table = table(RegionLevel.COUNTY);
        assertThat(conserved(table, Part.products(pivot, table.spec(), Job.quiet()))).isGreaterThan(100);
    }

    /** @return how many changes were defined */
    private static int conserved(PivotTable table, List<Part> parts) {
        Part whole = Part.whole(table, PivotRow.total(table));
        int defined = 0;
        for (Measure measure : Measure.values()) {
            for (ChangeOf of : ChangeOf.values()) {
                for (int p = 1; p < table.periods().size(); p++) {
                    var change = WhatChanged.between(table.periods().get(p / 2), table.periods().get(p), measure, of, whole, parts);
                    if (change.isDefined()) {
                        defined++;
                        assertMadeUp(change);
                    }
                }
            }
        }
        return defined;
    }

    private static void assertMadeUp(WhatChanged change) {
        double members = change.contributions().stream().mapToDouble(Contribution::total).filter(c -> !Double.isNaN(c)).sum();
        double end = change.start() + members + change.rest().map(Contribution::total).orElse(0.0);
        assertThat(end).as("%s of %s", change.of(), change.measure())
                .isCloseTo(change.end(), within(1e-8 * Math.max(1, Math.abs(change.start()) + Math.abs(change.end()))));
    }

    @Test
    void onlyWhatDoesNotAddUpLeavesARestOverProvinces() {
        PivotTable table = table(RegionLevel.PROVINCE);
        List<Part> provinces = Part.regions(table, table.spec().region().orElseThrow(), table.allCategories());
        for (Measure measure : Measure.values()) {
            var change = WhatChanged.between(table.periods().get(5), table.periods().get(9), measure, ChangeOf.VALUE,
                    Part.whole(table, PivotRow.total(table)), provinces);
            // a price of the whole is the mean over other shops than that of a member
            assertThat(change.rest().isPresent()).as("%s", measure).isEqualTo(measure == Measure.PRICE_INDEX);
        }
    }
}
