package sanwei.ui.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import sanwei.dataset.RegionLevel;
import sanwei.dataset.TestDataset;
import sanwei.measure.Band;
import sanwei.measure.Measure;
import sanwei.report.Axes;
import sanwei.report.ColourScale;
import sanwei.report.Colouring;
import sanwei.time.Period;

/** How a grid lies on the screen: four counties with a shop each, January to March 2025, March cut off; fulfilment has the band 70 to 100 %. */
class FaceTest extends Exploring {

    @Override
    void fill(TestDataset dataset) {
        for (int i = 1; i <= 4; i++) {
            dataset.region("C" + i, "Y", "county").region("U" + i, "C" + i, "unit").customer("k" + i, "U" + i);
        }
        dataset.line("2025-01-06", "k1", "a", 100, 50).line("2025-02-03", "k1", "a", 100, 90)
                .line("2025-01-06", "k2", "a", 100, 95).line("2025-02-03", "k2", "a", 100, 80)
                .line("2025-01-06", "k3", "a", 100, 75).line("2025-02-28", "k3", "a", 100, 65)
                .line("2025-01-06", "k4", "a", 100, 75)
                .line("2025-03-03", "k1", "a", 100, 10);
    }

    /** Of the members that are shown; their names are called after them. */
    private List<String> codes() {
        return face().rows().stream().map(r -> new GridWords(en).name(grid(), r).replace("Region ", "")).toList();
    }

    private List<String> codes(List<Slot> slots) {
        return slots.stream().map(s -> new GridWords(en).name(face(), s).replace("Region ", "")).toList();
    }

    private static RowOrder february(Basis basis, boolean descending) {
        return new RowOrder.By(basis, Measure.FULFILMENT, Period.parse("2025-02"), descending);
    }

    @Test
    void periodsStandBelowEachOtherWhenTheAxesAreSwapped() {
        double[][] before = values();
        show(l -> l.withAxes(Axes.PERIODS_DOWN));
        assertThat(codes(face().lines())).containsExactly("2025 *", "Jan '25", "Feb '25", "Mar '25 *");
        assertThat(codes(face().headings())).containsExactly("All", "C1", "C2", "C3", "C4");
        assertThat(face().fixed()).isEqualTo(1);
        double[][] after = values();
        for (int i = 0; i < before.length; i++) {
            for (int j = 0; j < before[i].length; j++) {
                assertThat(after[j][i]).isEqualTo(Double.valueOf(before[i][j]));
            }
        }
        show(l -> l.withMeasures(List.of(Measure.FULFILMENT, Measure.STOCK_OUT)));
        assertThat(face().headings()).hasSize(10);
        assertThat(face().fixed()).isEqualTo(2);
        Slot march = face().lines().getLast();
        assertThat(new GridCopy(en, face(), List.of(march), face().headings().subList(2, 4)).text())
                .isEqualTo("Fulfilment, Stock-out\tRegion C1 Fulfilment\tRegion C1 Stock-out\nMar '25 *\t10.0%\t0.0%\n");
        model.cell().lookAt(face().spot(march.and(face().headings().get(2))));
        assertThat(model.cell().subject().get().orElseThrow().numerator()).isEqualTo(10);
    }

    private double[][] values() {
        return face().lines().stream()
                .map(line -> face().headings().stream().mapToDouble(h -> face().at(line, h).value()).toArray())
                .toArray(double[][]::new);
    }

    @Test
    void membersAreSortedByChangeAndByDistanceToTheBand() {
        order(february(Basis.CHANGE, true));
        assertThat(codes()).containsExactly("All", "C1", "C3", "C2", "C4");
        order(february(Basis.DISTANCE, true));
        assertThat(codes()).containsExactly("All", "C3", "C1", "C2", "C4");
        order(february(Basis.YEAR_CHANGE, true));
        assertThat(codes()).containsExactly("All", "C1", "C2", "C3", "C4");
        order(new RowOrder.By(Basis.VALUE, Measure.FULFILMENT, Optional.empty(), false));
        assertThat(codes()).containsExactly("All", "C3", "C2", "C1", "C4");
        order(new RowOrder.By(Basis.VALUE, Measure.FULFILMENT, Period.parse("2025"), true));
        assertThat(codes()).containsExactly("All", "C2", "C4", "C3", "C1");
    }

    @Test
    void changesReachBehindTheFirstMonthShown() {
        scope.change(s -> s.withMonths(Period.parse("2025-02"), Period.parse("2025-02")));
        threads.settle();
        order(february(Basis.CHANGE, false));
        assertThat(face().grid().periods()).hasSize(1);
        assertThat(codes()).containsExactly("All", "C2", "C3", "C1", "C4");
    }

    @Test
    void whatIsCutOffHasNoChange() {
        order(new RowOrder.By(Basis.CHANGE, Measure.FULFILMENT, Period.parse("2025-03"), true));
        assertThat(codes()).containsExactly("All", "C1", "C2", "C3", "C4");
    }

    @Test
    void theUsersOrderCanBeTakenBackAndStaysInAnotherReading() {
        Layout before = model.wanted().get();
        model.move(face().rows().get(3), -1);
        assertThat(codes()).containsExactly("All", "C1", "C3", "C2", "C4");
        model.move(face().rows().get(1), -5);
        assertThat(codes()).as("the total stays first").containsExactly("All", "C1", "C3", "C2", "C4");
        model.moveOver(face().rows().get(1), 3);
        assertThat(codes()).containsExactly("All", "C3", "C2", "C4", "C1");
        show(l -> l.withMeasure(Measure.DISTRIBUTION));
        assertThat(codes()).containsExactly("All", "C3", "C2", "C4", "C1");
        assertThat(face().codes()).containsExactly("*", "C3", "C2", "C4", "C1");
        model.restore(before);
        threads.settle();
        assertThat(codes()).containsExactly("All", "C1", "C2", "C3", "C4");
    }

    private void filter(String text, Optional<RowFilter.Condition> condition) {
        show(l -> l.withFilter(new RowFilter(text, condition, false)));
    }

    @Test
    void theFilterKeepsTheTotalAndCounts() {
        filter("c3", Optional.empty());
        assertThat(codes()).containsExactly("All", "C3");
        assertThat(List.of(face().count(), face().all())).containsExactly(1, 4);
        filter("", Optional.of(new RowFilter.Condition(RowFilter.Test.OUTSIDE, Measure.FULFILMENT, Period.parse("2025-02"), 0)));
        assertThat(codes()).containsExactly("All", "C3");
        filter("", Optional.of(new RowFilter.Condition(RowFilter.Test.ABOVE, Measure.FULFILMENT, Period.parse("2025-02"), 0.7)));
        assertThat(codes()).containsExactly("All", "C1", "C2");
        filter("", Optional.of(new RowFilter.Condition(RowFilter.Test.BELOW, Measure.FULFILMENT, Optional.empty(), 0.85)));
        assertThat(codes()).containsExactly("All", "C2", "C3");
        filter("no such", Optional.empty());
        assertThat(codes()).containsExactly("All");
        assertThat(face().codes()).containsExactly("*");
    }

    @Test
    void whatIsFoundUnderAFoldedRowIsShownWithIt() {
        show(l -> l.withRegions(Optional.of(RegionLevel.COUNTY), Optional.of(RegionLevel.UNIT)));
        filter("u3", Optional.empty());
        assertThat(codes()).containsExactly("All", "C3", "U3");
        show(l -> l.withFilter(RowFilter.NONE));
        assertThat(codes()).containsExactly("All", "C1", "C2", "C3", "C4");
    }

    @Test
    void incompletePeriodsCanBeLeftOutButNotTotals() {
        show(l -> l.withFilter(new RowFilter("", Optional.empty(), true)));
        assertThat(codes(face().headings())).containsExactly("2025 *", "Jan '25", "Feb '25");
    }

    private List<Integer> steps(int line) {
        Slot row = face().lines().get(line);
        return face().headings().stream().map(h -> face().scale().step(face().at(row, h))).toList();
    }

    @Test
    void coloursFollowTheScale() {
        show(l -> l.withColouring(Colouring.SEQUENTIAL));
        assertThat(face().scale().ends()).containsEntry(Measure.FULFILMENT, new ColourScale.Ends(0.1, 0.95));
        assertThat(steps(1)).as("50, 50, 90, 10 %").containsExactly(3, 3, 5, 1);
        assertThat(steps(4)).as("undefined has no colour").containsExactly(4, 4, 0, 0);
        show(l -> l.withColouring(Colouring.DIVERGING));
        assertThat(steps(1)).as("20, 20, 0 and 60 points below the band").containsExactly(-1, -1, 0, -3);
        Slot first = face().lines().get(1);
        assertThat(face().scale().state(face().at(first, face().headings().getLast()))).isEqualTo(Band.State.BELOW);
        show(l -> l.withColouring(Colouring.OFF));
        assertThat(steps(1)).containsOnly(0);
        assertThat(face().scale().state(face().at(first, face().headings().getLast()))).isEqualTo(Band.State.UNDEFINED);
    }

    @Test
    void lookingChangesNothingThatWasAsked() {
        var answer = model.reading().get();
        order(february(Basis.VALUE, true));
        show(l -> l.withColouring(Colouring.OFF).withAxes(Axes.PERIODS_DOWN).withFilter(new RowFilter("c", Optional.empty(), true)));
        assertThat(model.reading().get()).isSameAs(answer);
    }

    @Test
    void copiesAreTablesForOtherPrograms() {
        var copy = new GridCopy(en, face(), face().lines().subList(1, 2), face().headings().subList(1, 3));
        assertThat(copy.html()).isEqualTo("""
                <table border="1">
                <tr><td>Fulfilment</td><td>Jan '25</td><td>Feb '25</td></tr>
                <tr><td>Region C1</td><td>50.0%</td><td>90.0%</td></tr>
                </table>
                """);
    }
}
