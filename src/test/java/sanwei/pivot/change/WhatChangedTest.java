package sanwei.pivot.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sanwei.dataset.Category;
import sanwei.dataset.RegionLevel;
import sanwei.dataset.TestDataset;
import sanwei.dataset.open.Dataset;
import sanwei.measure.Measure;
import sanwei.pivot.Pivot;
import sanwei.pivot.PivotRow;
import sanwei.pivot.PivotSpec;
import sanwei.pivot.PivotTable;
import sanwei.time.Grain;
import sanwei.time.Period;
import sanwei.work.Job;

class WhatChangedTest {

    private static final Offset<Double> EXACT = within(1e-12);

    @TempDir
    private Path folder;

    private Pivot pivot;

    /**
     * Requested and supplied of two counties and of one customer who belongs to none, over a January and a February. In January the
     * first shop buys both products, in February each shop one.
     */
    @BeforeEach
    void open() {
        var data = TestDataset.in(folder).region("P", null, "province").region("C1", "P", "county").region("C2", "P", "county")
                .product("p1", "brand", "tier", 1, 1, 1).product("p2", "brand", "tier", 1, 1, 1);
        data.customer("k1", "C1").format("mall");
        data.customer("k2", "C2").format("grocery");
        data.line("2024-01-01", "k1", "p1", 60, 30).line("2024-01-02", "k1", "p2", 40, 20).line("2024-01-31", "k2", "p1", 100, 80)
                .line("2024-02-01", "k1", "p1", 100, 80).line("2024-02-29", "k2", "p2", 200, 100);
        pivot = new Pivot(Dataset.open(data.write(), Job.quiet()));
    }

    private PivotSpec spec(Measure measure) {
        return PivotSpec.of(List.of(measure), Grain.MONTH).withRegion(Optional.of(RegionLevel.COUNTY)).withCategory(Optional.of(Category.FORMAT));
    }

    private WhatChanged byRegion(Measure measure, ChangeOf of) {
        PivotTable table = pivot.compute(spec(measure), Job.quiet());
        return between(table, measure, of, Part.regions(table, table.spec().region().orElseThrow(), table.allCategories()));
    }

    private static WhatChanged between(PivotTable table, Measure measure, ChangeOf of, List<Part> parts) {
        Period january = table.periods().getFirst();
        return WhatChanged.between(january, table.periods().getLast(), measure, of, Part.whole(table, PivotRow.total(table)), parts);
    }

    @Test
    void theChangeOfAnAdditivePartIsTheChangesOfItsMembers() {
        WhatChanged supplied = byRegion(Measure.FULFILMENT, ChangeOf.NUMERATOR);
        assertThat(supplied.start()).isEqualTo(130);
        assertThat(supplied.end()).isEqualTo(180);
        assertThat(supplied.contributions()).extracting(Contribution::total).containsExactly(30.0, 20.0);
        assertThat(supplied.rest()).isEmpty();
        assertThat(byRegion(Measure.FULFILMENT, ChangeOf.DENOMINATOR).contributions()).containsExactly(new Contribution(0, 0), new Contribution(0, 100));
    }

    /** 130 / 200 to 180 / 300: mean rate 0.62, harmonic mean of the denominators 240. */
    @Test
    void aMemberAddsWhatItsNumeratorGainsBeyondTheMeanRate() {
        WhatChanged rate = byRegion(Measure.FULFILMENT, ChangeOf.VALUE);
        assertThat(rate.start()).isEqualTo(0.65, EXACT);
        assertThat(rate.end()).isEqualTo(0.60, EXACT);
        Contribution first = rate.contributions().getFirst();
        assertThat(first.byNumerator()).isEqualTo(30 / 240.0, EXACT);
        assertThat(first.byDenominator()).isZero();
        Contribution second = rate.contributions().getLast();
        assertThat(second.byNumerator()).isEqualTo(20 / 240.0, EXACT);
        assertThat(second.byDenominator()).isEqualTo(-62 / 240.0, EXACT);
        assertThat(first.total() + second.total()).isEqualTo(-0.05, EXACT);
        assertThat(rate.rest()).isEmpty();
    }

    @Test
    void categoriesInARegionDivideTheChangeOfTheRegion() {
        PivotTable table = pivot.compute(spec(Measure.FULFILMENT), Job.quiet());
        WhatChanged second = WhatChanged.between(table.periods().getFirst(), table.periods().getLast(), Measure.FULFILMENT, ChangeOf.VALUE,
                Part.whole(table, new PivotRow(1, table.allCategories())), Part.categories(table, 1));
        assertThat(second.start()).isEqualTo(0.8, EXACT);
        assertThat(second.end()).isEqualTo(0.5, EXACT);
        assertThat(second.parts()).extracting(p -> p.member().code()).containsExactly("mall", "grocery");
        assertThat(second.contributions()).extracting(Contribution::total).satisfiesExactly(
                mall -> assertThat(mall).isZero(), grocery -> assertThat(grocery).isEqualTo(-0.3, EXACT));
    }

    /** Cartons of p1 110 to 80, of p2 20 to 100; buyers of p1 2 to 1, of p2 1 to 1, of both together 2 to 2. */
    @Test
    void customersCountedInSeveralProductsAreARestOfTheirOwn() {
        WhatChanged supplied = byProduct(Measure.FULFILMENT, ChangeOf.NUMERATOR);
        assertThat(supplied.parts()).extracting(p -> p.member().code()).containsExactly("p1", "p2");
        assertThat(supplied.contributions()).extracting(Contribution::total).containsExactly(-30.0, 80.0);
        assertThat(supplied.rest()).isEmpty();

        WhatChanged buyers = byProduct(Measure.DISTRIBUTION, ChangeOf.NUMERATOR);
        assertThat(buyers.start()).isEqualTo(2);
        assertThat(buyers.end()).isEqualTo(2);
        assertThat(buyers.contributions()).extracting(Contribution::total).containsExactly(-1.0, 0.0);
        assertThat(buyers.rest()).contains(new Contribution(1, 0));
    }

    private WhatChanged byProduct(Measure measure, ChangeOf of) {
        PivotTable table = pivot.compute(spec(measure), Job.quiet());
        return between(table, measure, of, Part.products(pivot, spec(measure), Job.quiet()));
    }

    @Test
    void anAmountTimesTheCalendarDaysIsDividedAsOne() {
        assertThat(Measure.DAYS_OF_SUPPLY.numerator().single()).isPresent();
        assertThat(Measure.MOVEMENT_AVERAGE.numerator().single()).isEmpty();
        assertThat(Measure.GROWTH_VOLUME.numerator().single()).isEmpty();
    }

    @Test
    void whatIsUndefinedInOnePeriodHasNoContributions() {
        // nothing lies before January, which movement is compared with
        WhatChanged movement = byRegion(Measure.MOVEMENT_HOUSEHOLDS, ChangeOf.VALUE);
        assertThat(movement.isDefined()).isFalse();
        assertThat(movement.start()).isNaN();
        assertThat(movement.end()).isEqualTo(1, EXACT);
        assertThat(movement.contributions()).hasSize(2).allSatisfy(c -> assertThat(c.total()).isNaN());
        assertThat(movement.rest()).isEmpty();
    }
}
