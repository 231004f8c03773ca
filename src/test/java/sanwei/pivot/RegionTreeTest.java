package sanwei.pivot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sanwei.dataset.Category;
import sanwei.dataset.Market;
import sanwei.dataset.RegionLevel;
import sanwei.dataset.TestDataset;
import sanwei.dataset.open.Dataset;
import sanwei.measure.Measure;
import sanwei.time.Grain;
import sanwei.work.Job;

/** Two counties, one with two unit markets; a unit market directly under the city, and a shop directly in a county. */
class RegionTreeTest {

    @TempDir
    Path folder;

    private Market market;
    private Pivot pivot;

    @BeforeEach
    void open() {
        market = Dataset.open(TestDataset.in(folder)
                .region("P", null, "province").region("Y", "P", "city")
                .region("U0", "Y", "unit")
                .region("C1", "Y", "county").region("C2", "Y", "county")
                .region("U2", "C2", "unit").region("U1a", "C1", "unit").region("U1b", "C1", "unit")
                .product("a", "A", "tier1", 100, 120, 110)
                .customer("k0", "U0").format("mall").customer("k1", "U1a").format("mall")
                .customer("k2", "U1b").format("grocery").customer("k3", "U2").format("mall").customer("k4", "C1").format("grocery")
                .line("2025-01-06", "k0", "a", 10, 1).line("2025-01-06", "k1", "a", 10, 2).line("2025-01-06", "k2", "a", 10, 3)
                .line("2025-01-31", "k3", "a", 10, 4).line("2025-01-31", "k4", "a", 10, 5)
                .line("2025-02-03", "k1", "a", 10, 6).line("2025-02-28", "k4", "a", 10, 0)
                .write(), Job.quiet());
        pivot = new Pivot(market);
    }

    private static PivotSpec counties() {
        return PivotSpec.of(Arrays.asList(Measure.values()), Grain.MONTH).withRegion(Optional.of(RegionLevel.COUNTY));
    }

    private static PivotSpec tree() {
        return counties().withDownTo(Optional.of(RegionLevel.UNIT));
    }

    @Test
    void everyRegionStandsBehindTheOneItLiesIn() {
        PivotTable table = pivot.compute(tree(), Job.quiet());
        assertThat(table.regions()).extracting(Member::code).containsExactly("U0", "C1", "U1a", "U1b", "C2", "U2");
        assertThat(IntStream.range(0, 6).map(table::parent)).containsExactly(6, 6, 1, 1, 6, 4);
        assertThat(IntStream.range(0, 6).mapToObj(table::level)).containsExactly(
                RegionLevel.UNIT, RegionLevel.COUNTY, RegionLevel.UNIT, RegionLevel.UNIT, RegionLevel.COUNTY, RegionLevel.UNIT);
    }

    @Test
    void aRegionHasWhatItsOwnLevelSaysAlsoBeyondItsParts() {
        PivotTable table = pivot.compute(tree(), Job.quiet());
        double[] supplied = IntStream.rangeClosed(0, 6).mapToDouble(r -> table.numerator(Measure.FULFILMENT, new Cell(0, r, 0))).toArray();
        assertThat(supplied).containsExactly(1, 10, 2, 3, 4, 4, 15);
        double[] buyers = IntStream.rangeClosed(0, 6).mapToDouble(r -> table.numerator(Measure.DISTRIBUTION, new Cell(1, r, 0))).toArray();
        assertThat(buyers).containsExactly(0, 1, 1, 0, 0, 0, 1);
    }

    @Test
    void everyMeasureIsThatOfTheLevelAlone() {
        PivotSpec spec = tree().withCategory(Optional.of(Category.FORMAT));
        PivotTable table = pivot.compute(spec, Job.quiet());
        for (RegionLevel level : List.of(RegionLevel.COUNTY, RegionLevel.UNIT)) {
            PivotTable alone = pivot.compute(counties().withRegion(Optional.of(level)).withCategory(Optional.of(Category.FORMAT)), Job.quiet());
            for (int r = 0; r <= alone.allRegions(); r++) {
                int here = r == alone.allRegions() ? table.allRegions() : table.regions().indexOf(alone.regions().get(r));
                for (Measure measure : Measure.values()) {
                    for (int category = 0; category <= alone.allCategories(); category++) {
                        assertThat(table.value(measure, new Cell(1, here, category))).as(measure + " of " + here)
                                .isEqualTo(Double.valueOf(alone.value(measure, new Cell(1, r, category))));
                    }
                }
            }
        }
    }

    @Test
    void aCellIsTakenApartOnItsOwnLevel() {
        PivotTable table = pivot.compute(tree(), Job.quiet());
        for (int region = 0; region <= table.allRegions(); region++) {
            var cell = new Cell(0, region, 0);
            double supplied = pivot.drill(table.spec(), cell, Job.quiet()).customers(Measure.FULFILMENT).stream()
                    .mapToDouble(c -> c.amounts()[DrillDown.terms(Measure.FULFILMENT).size() - 1]).sum();
            double requested = pivot.drill(table.spec(), cell, Job.quiet()).customers(Measure.FULFILMENT).stream().mapToDouble(c -> c.amounts()[0]).sum();
            assertThat(List.of(supplied, requested)).containsExactlyInAnyOrder(
                    table.numerator(Measure.FULFILMENT, cell), table.denominator(Measure.FULFILMENT, cell));
        }
    }

    @Test
    void levelsThatAreNotBelowAreNone() {
        assertThat(counties().withDownTo(Optional.of(RegionLevel.CITY)).downTo()).isEmpty();
        assertThat(tree().withRegion(Optional.empty()).downTo()).isEmpty();
        assertThat(counties().levels()).containsExactly(RegionLevel.COUNTY);
        assertThat(tree().levels()).containsExactly(RegionLevel.COUNTY, RegionLevel.UNIT);
    }
}
