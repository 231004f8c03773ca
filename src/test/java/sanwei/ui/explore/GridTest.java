package sanwei.ui.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import sanwei.dataset.Category;
import sanwei.dataset.RegionLevel;
import sanwei.dataset.TestDataset;
import sanwei.measure.Measure;
import sanwei.time.Grain;
import sanwei.time.Period;

/** Two counties with a shop each, and one without, in January and February 2025; the shops have a format, the second one only asks in February. */
class GridTest extends Exploring {

    @Override
    void fill(TestDataset dataset) {
        dataset.region("C1", "Y", "county").region("C2", "Y", "county").region("C3", "Y", "county")
                .region("U1", "C1", "unit").region("U2", "C2", "unit")
                .customer("k1", "U1").format("mall")
                .customer("k2", "U2").format("grocery")
                .line("2025-01-06", "k1", "a", 10, 5)
                .line("2025-01-06", "k2", "a", 10, 10)
                .line("2025-02-03", "k1", "a", 10, 8)
                .line("2025-02-03", "k2", "a", 30, 0)
                .line("2025-02-28", "k1", "a", 10, 8);
    }

    private void show(Measure measure, Optional<RegionLevel> region, Optional<Category> category) {
        model.change(l -> l.withMeasure(measure).withRegion(region).withCategory(category));
        threads.settle();
    }

    private static RowOrder byJanuary(boolean descending) {
        return new RowOrder.By(Basis.VALUE, Measure.FULFILMENT, Period.parse("2025-01"), descending);
    }

    @Test
    void membersStandUnderTheTotalAndPeriodsBeforeTheYear() {
        assertThat(names()).containsExactly("All", "Region C1", "Region C2", "Region C3");
        assertThat(grid().columns()).extracting(c -> c.period().label()).containsExactly("2025-01", "2025-02", "2025");
        assertThat(grid().columns()).extracting(Column::total).containsExactly(false, false, true);
        double[] total = grid().columns().stream().mapToDouble(c -> value(grid().total(), c)).toArray();
        assertThat(total).containsExactly(15.0 / 20, 16.0 / 50, 31.0 / 70);
        double[] second = grid().columns().stream().mapToDouble(c -> value(grid().rows().get(2), c)).toArray();
        assertThat(second).containsExactly(1, 0, 10.0 / 40);
    }

    @Test
    void categoriesUnfoldUnderTheirRegion() {
        show(Measure.FULFILMENT, Optional.of(RegionLevel.COUNTY), Optional.of(Category.FORMAT));
        assertThat(names()).containsExactly("All", "Region C1", "Region C2", "Region C3");
        model.fold(grid().total(), true);
        assertThat(names()).containsExactly("All", "All / Mall", "All / Grocery", "Region C1", "Region C2", "Region C3");
        Row mall = face().rows().get(1);
        assertThat(value(mall, grid().columns().getFirst())).isEqualTo(0.5);
        model.fold(grid().total(), false);
        assertThat(names()).hasSize(4);
    }

    @Test
    void regionsUnfoldToTheLevelsBelow() {
        model.change(l -> l.withRegions(Optional.of(RegionLevel.CITY), Optional.of(RegionLevel.UNIT)));
        threads.settle();
        assertThat(names()).containsExactly("All", "Region Y");
        model.fold(face().rows().get(1));
        assertThat(names()).containsExactly("All", "Region Y", "Region C1", "Region C2", "Region C3");
        model.fold(face().rows().get(3));
        assertThat(names()).containsExactly("All", "Region Y", "Region C1", "Region C2", "Region U2", "Region C3");
        assertThat(face().rows()).extracting(Row::depth).containsExactly(0, 0, 1, 1, 2, 1);
        assertThat(face().rows()).extracting(Row::branch).containsExactly(false, true, true, true, false, false);
        Column january = grid().columns().getFirst();
        assertThat(face().rows().stream().mapToDouble(r -> value(r, january)).toArray()).containsExactly(0.75, 0.75, 0.5, 1, 1, Double.NaN);
        order(byJanuary(true));
        assertThat(names()).containsExactly("All", "Region Y", "Region C2", "Region U2", "Region C1", "Region C3");
        model.fold(face().rows().get(1));
        assertThat(names()).containsExactly("All", "Region Y");
    }

    @Test
    void whatIsExportedIsWhatIsSeen() {
        model.change(l -> l.withRegions(Optional.of(RegionLevel.COUNTY), Optional.of(RegionLevel.UNIT)));
        threads.settle();
        assertThat(face().codes()).isEmpty();
        assertThat(grid().question(face().rows()).downTo()).isEmpty();
        model.fold(face().rows().get(2));
        assertThat(face().codes()).containsExactly("*", "C1", "C2", "U2", "C3");
        assertThat(grid().question(face().rows()).downTo()).contains(RegionLevel.UNIT);
        model.fold(face().rows().get(2));
        order(byJanuary(true));
        assertThat(face().codes()).containsExactly("*", "C2", "C1", "C3");
    }

    @Test
    void categoriesAloneAreRowsOfTheirOwn() {
        show(Measure.FULFILMENT, Optional.empty(), Optional.of(Category.FORMAT));
        assertThat(names()).containsExactly("All", "Mall", "Grocery");
        show(Measure.FULFILMENT, Optional.empty(), Optional.empty());
        assertThat(names()).containsExactly("All");
    }

    @Test
    void rowsAreSortedByAColumnUnderTheTotalAndUndefinedComesLast() {
        order(byJanuary(true));
        assertThat(names()).containsExactly("All", "Region C2", "Region C1", "Region C3");
        order(byJanuary(false));
        assertThat(names()).containsExactly("All", "Region C1", "Region C2", "Region C3");
        assertThat(value(grid().rows().getLast(), grid().columns().getFirst())).isNaN();
        order(RowOrder.AS_IN_DATASET);
        assertThat(names()).containsExactly("All", "Region C1", "Region C2", "Region C3");
    }

    @Test
    void aRegionOfTheScopeIsToldApartByTheLevelBelow() {
        scope.change(s -> s.withWithin(Optional.of("C2")));
        threads.settle();
        assertThat(names()).containsExactly("All", "Region U2");
        assertThat(model.levels()).containsExactly(RegionLevel.UNIT);
        scope.change(s -> s.withWithin(Optional.empty()));
        threads.settle();
        assertThat(names()).containsExactly("All", "Region C1", "Region C2", "Region C3");
    }

    @Test
    void textForOtherProgramsHasNamesAtBothSides() {
        String text = new GridCopy(en, face(), face().lines().subList(0, 2), face().headings()).text();
        assertThat(text).isEqualTo("""
                Fulfilment\t2025 *\tJan '25\tFeb '25
                All\t44.3%\t75.0%\t32.0%
                Region C1\t70.0%\t50.0%\t80.0%
                """);
    }

    @Test
    void measuresStandSideBySideInEveryPeriod() {
        model.change(l -> l.withMeasures(List.of(Measure.STOCK_OUT, Measure.FULFILMENT)));
        threads.settle();
        var said = new GridWords(en);
        assertThat(face().headings()).extracting(h -> said.fullName(face(), h)).containsExactly(
                "2025 (data incomplete) Stock-out", "2025 (data incomplete) Fulfilment", "Jan 2025 Stock-out", "Jan 2025 Fulfilment",
                "Feb 2025 Stock-out", "Feb 2025 Fulfilment");
        Slot second = face().lines().get(2);
        assertThat(face().headings().stream().mapToDouble(h -> face().at(second, h).value()).toArray()).containsExactly(0, 0.25, 0, 1, 1, 0);
        assertThat(new GridCopy(en, face(), List.of(second), face().headings().subList(4, 6)).text())
                .isEqualTo("Stock-out, Fulfilment\tFeb '25 Stock-out\tFeb '25 Fulfilment\nRegion C2\t100.0%\t0.0%\n");
        model.cell().lookAt(face().spot(second.and(face().headings().getLast())));
        assertThat(model.cell().measure().getValue()).isEqualTo(Measure.FULFILMENT);
        assertThat(model.cell().subject().get().orElseThrow().denominator()).isEqualTo(30);
        order(new RowOrder.By(Basis.VALUE, Measure.STOCK_OUT, Period.parse("2025-02"), true));
        assertThat(names()).containsExactly("All", "Region C2", "Region C1", "Region C3");
    }

    @Test
    void noMoreMeasuresThanFit() {
        Layout full = Layout.FIRST.withMeasures(List.of(Measure.COVERAGE, Measure.STOCK_OUT, Measure.COVERAGE, Measure.FULFILMENT, Measure.PRICE_INDEX));
        assertThat(full.measures()).containsExactly(Measure.COVERAGE, Measure.STOCK_OUT, Measure.FULFILMENT);
        assertThat(full.withMeasure(Measure.FULFILMENT).measures()).containsExactly(Measure.FULFILMENT, Measure.STOCK_OUT);
    }

    @Test
    void yearsHaveNoColumnsBesideThem() {
        model.change(l -> l.withGrain(Grain.YEAR));
        threads.settle();
        assertThat(grid().columns()).extracting(Column::total).containsExactly(false);
    }
}
