package sanwei.ui.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sanwei.dataset.RegionLevel;
import sanwei.dataset.TestDataset;
import sanwei.measure.Measure;
import sanwei.time.Period;
import sanwei.ui.drill.Part;
import sanwei.ui.inspect.Inspection;
import sanwei.ui.inspect.Subject;

/** Looking at a cell of the grid: two counties with a shop each, January to March 2025, March cut off. */
class CellTest extends Exploring {

    @Override
    void fill(TestDataset dataset) {
        dataset.region("C1", "Y", "county").region("C2", "Y", "county")
                .region("U1", "C1", "unit").region("U2", "C2", "unit")
                .customer("k1", "U1").customer("k2", "U2")
                .line("2025-01-06", "k1", "a", 10, 5)
                .line("2025-01-06", "k2", "a", 10, 10)
                .line("2025-02-03", "k1", "a", 10, 8)
                .line("2025-02-28", "k2", "a", 30, 6)
                .line("2025-03-03", "k1", "a", 10, 1);
    }

    private void look(String row, String period) {
        model.cell().lookAt(new Spot(Optional.of(row), Period.parse(period), Optional.empty()));
        threads.settle();
    }

    private Subject subject() {
        return model.cell().subject().get().orElseThrow();
    }

    private Inspection inspection() {
        return model.cell().inspector().reading().get().answer().orElseThrow();
    }

    @Test
    void atFirstTheTotalOfTheLatestCompletePeriodIsLookedAt() {
        assertThat(subject().period().label()).isEqualTo("2025-02");
        assertThat(subject().value()).isEqualTo(14.0 / 40);
        assertThat(inspection().subject()).isEqualTo(subject());
        assertThat(inspection().changes().before().then()).isEqualTo(15.0 / 20);
        assertThat(inspection().changes().lastYear().then()).isNaN();
    }

    @Test
    void theInspectorFollowsTheCellLookedAt() {
        look("C2/*", "2025-02");
        assertThat(List.of(subject().numerator(), subject().denominator())).containsExactly(6.0, 30.0);
        assertThat(inspection().changes().before().then()).isEqualTo(1);
        look("C1/*", "2025");
        assertThat(inspection().subject().numerator()).isEqualTo(14);
        // the cell is found again in another reading
        model.change(l -> l.withMeasure(Measure.DISTRIBUTION));
        threads.settle();
        assertThat(subject().measure()).isEqualTo(Measure.DISTRIBUTION);
        assertThat(subject().period().label()).isEqualTo("2025");
        assertThat(inspection().subject().denominator()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Measure.class)
    void everyMeasureCanBeInspected(Measure measure) {
        model.change(l -> l.withMeasure(measure));
        threads.settle();
        assertThat(model.cell().inspector().reading().get().failure()).isEmpty();
        assertThat(inspection().subject()).isEqualTo(subject());
        assertThat(subject().measure()).isEqualTo(measure);
    }

    @Test
    void monthsOutsideTheScopeServeComparison() {
        scope.change(s -> s.withMonths(Period.parse("2025-02"), Period.parse("2025-02")));
        threads.settle();
        look("C1/*", "2025-02");
        assertThat(subject().table().periods()).hasSize(1);
        assertThat(inspection().changes().before().then()).isEqualTo(0.5);
    }

    @Test
    void whatIsCutOffIsComparedWithAsManyFirstDays() {
        look("C1/*", "2025-03");
        assertThat(subject().partial()).isTrue();
        // the data reach the third day of March: of February the order on the third counts
        assertThat(inspection().changes().before().then()).isEqualTo(0.8);
    }

    @Test
    void aCellThatAnotherScreenFoundIsLookedAt() {
        look("C1/*", "2025-02");
        Subject found = subject();
        model.change(l -> l.withMeasure(Measure.DISTRIBUTION).withRegion(Optional.empty()));
        look("*/*", "2025-01");
        model.open(found);
        threads.settle();
        assertThat(model.layout().get().region()).contains(RegionLevel.COUNTY);
        assertThat(subject().measure()).isEqualTo(Measure.FULFILMENT);
        assertThat(subject().cell()).isEqualTo(found.cell());
        assertThat(model.chosen().get()).containsExactly("C1/*");
    }

    @Test
    void aClosedInspectorAsksForNothing() {
        model.cell().inspector().toggle();
        look("C2/*", "2025-01");
        assertThat(inspection().subject()).isNotEqualTo(subject());
        model.cell().inspector().toggle();
        threads.settle();
        assertThat(inspection().subject()).isEqualTo(subject());
    }

    @Test
    void anotherQuestionLeadsBackFromTheDrill() {
        look("C2/*", "2025-01");
        model.cell().drill(Part.LINES);
        threads.settle();
        assertThat(model.cell().drill().subject().get()).contains(subject());
        assertThat(model.cell().drill().part().get()).isEqualTo(Part.LINES);
        scope.change(s -> s.withWithin(Optional.of("C1")));
        assertThat(model.cell().drill().subject().get()).isEmpty();
        threads.settle();
        assertThat(model.isSettled()).isTrue();
    }

    @Test
    void theLayoutCanBeMadeWhatItWas() {
        Layout before = model.wanted().get();
        model.change(l -> l.withMeasure(Measure.STOCK_OUT).withRegion(Optional.empty()));
        threads.settle();
        model.restore(before);
        threads.settle();
        assertThat(model.layout().get()).isEqualTo(before);
        assertThat(subject().measure()).isEqualTo(Measure.FULFILMENT);
    }
}
