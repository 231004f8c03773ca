package sanwei.band.alarm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sanwei.band.alarm.Alarm.Trend;
import sanwei.dataset.Category;
import sanwei.dataset.RegionLevel;
import sanwei.dataset.TestDataset;
import sanwei.dataset.open.Dataset;
import sanwei.measure.Band;
import sanwei.measure.Measure;
import sanwei.pivot.Cell;
import sanwei.pivot.Pivot;
import sanwei.pivot.PivotSpec;
import sanwei.pivot.PivotTable;
import sanwei.time.Grain;
import sanwei.time.Period;
import sanwei.work.Job;

/** Four whole weeks from Monday 6 January 2025 on and a begun one; k1 is the only customer of county C1, k2 of C2. */
class AlarmsTest {

    private static final BiFunction<Measure, Period, Optional<Band>> STANDARD = (measure, period) -> Band.standard(measure, period.days());

    @TempDir
    Path folder;

    private Pivot pivot;

    @BeforeEach
    void open() {
        pivot = new Pivot(Dataset.open(TestDataset.small(folder)
                // C1 fulfilled: 80 %, 60 %, 50 %, 55 %
                .line("2025-01-06", "k1", "a", 10, 8)
                .line("2025-01-13", "k1", "a", 10, 6)
                .line("2025-01-20", "k1", "a", 10, 5)
                .line("2025-01-27", "k1", "a", 20, 11)
                // C2 fulfilled: 50 %, 50 %, 50 %, 40 %
                .line("2025-01-06", "k2", "a", 10, 5)
                .line("2025-01-13", "k2", "a", 10, 5)
                .line("2025-01-20", "k2", "a", 10, 5)
                .line("2025-01-31", "k2", "a", 10, 4)
                .line("2025-02-03", "k2", "a", 10, 1)
                .write(), Job.quiet()));
    }

    private static PivotSpec weeks(Measure... measures) {
        return PivotSpec.of(List.of(measures), Grain.WEEK);
    }

    private PivotTable counties(Measure... measures) {
        return pivot.compute(weeks(measures).withRegion(Optional.of(RegionLevel.COUNTY)), Job.quiet());
    }

    private static List<Alarm> find(String week, PivotTable... tables) {
        return new Alarms(STANDARD).of(List.of(tables), Period.parse(week).orElseThrow());
    }

    @Test
    void theWorstComesFirstWithItsRunAndItsTrend() {
        List<Alarm> alarms = find("2025-W05", counties(Measure.FULFILMENT));
        assertThat(alarms).extracting(Alarm::cell).containsExactly(new Cell(3, 1, 0), new Cell(3, 0, 0));
        Alarm second = alarms.get(1);
        assertThat(second.value()).isEqualTo(0.55);
        assertThat(second.state()).isEqualTo(Band.State.BELOW);
        assertThat(second.band()).isEqualTo(new Band(0.7, 1.0));
        // (70 % − 55 %) ÷ 30 %, after (70 % − 50 %) ÷ 30 %
        assertThat(second.widths()).isCloseTo(0.5, within(1e-12));
        assertThat(second.trend()).isEqualTo(Trend.NEARER);
        assertThat(second.since()).hasToString("2025-W03");
        assertThat(second.sinceKnown()).isTrue();
        assertThat(second.periods()).isEqualTo(3);
        Alarm worst = alarms.getFirst();
        assertThat(worst.widths()).isCloseTo(1.0, within(1e-12));
        assertThat(worst.trend()).isEqualTo(Trend.FURTHER);
        assertThat(worst.since()).hasToString("2025-W02");
        assertThat(worst.sinceKnown()).isFalse();
        assertThat(worst.periods()).isEqualTo(4);
    }

    @Test
    void whatWasInsideBeforeIsNewlyOutside() {
        Alarm first = find("2025-W03", counties(Measure.FULFILMENT)).get(1);
        assertThat(first.trend()).isEqualTo(Trend.FURTHER);
        assertThat(first.periods()).isEqualTo(1);
        Alarm same = find("2025-W04", counties(Measure.FULFILMENT)).stream().filter(a -> a.cell().region() == 1).findFirst().orElseThrow();
        assertThat(same.trend()).isEqualTo(Trend.UNCHANGED);
    }

    @Test
    void nothingIsKnownOfWhatLiesBeforeTheData() {
        assertThat(find("2025-W02", counties(Measure.FULFILMENT))).singleElement()
                .satisfies(a -> assertThat(a.trend()).isEqualTo(Trend.UNKNOWN));
    }

    @Test
    void partialPeriodsRaiseNone() {
        assertThat(find("2025-W06", counties(Measure.FULFILMENT))).isEmpty();
        assertThat(find("2025-W09", counties(Measure.FULFILMENT))).isEmpty();
    }

    @Test
    void whatHasNoBandOrNoValueRaisesNone() {
        assertThat(find("2025-W05", counties(Measure.DISTRIBUTION, Measure.STOCK_TO_SALES))).isEmpty();
    }

    @Test
    void aChangeOfSideEndsTheRun() {
        // from 100 %, above, to 50 %, below
        BiFunction<Measure, Period, Optional<Band>> bands = (measure, period) -> Optional.of(
                period.label().equals("2025-W04") ? new Band(0.1, 0.2) : new Band(0.7, 1.0));
        Alarm alarm = new Alarms(bands).of(List.of(counties(Measure.FULFILMENT)), Period.parse("2025-W05").orElseThrow()).getFirst();
        assertThat(alarm.periods()).isEqualTo(1);
        assertThat(alarm.sinceKnown()).isTrue();
        assertThat(alarm.trend()).isEqualTo(Trend.FURTHER);
    }

    @Test
    void aBandWithoutWidthIsInfinitelyFar() {
        BiFunction<Measure, Period, Optional<Band>> bands = (measure, period) -> Optional.of(new Band(0.55, 0.55));
        List<Alarm> alarms = new Alarms(bands).of(List.of(counties(Measure.FULFILMENT)), Period.parse("2025-W05").orElseThrow());
        assertThat(alarms).singleElement().satisfies(a -> assertThat(a.widths()).isInfinite());
    }

    @Test
    void aTableThatTellsNothingApartGivesItsTotalAndOthersTheirMembers() {
        PivotTable total = pivot.compute(weeks(Measure.FULFILMENT), Job.quiet());
        PivotTable formats = pivot.compute(weeks(Measure.FULFILMENT).withCategory(Optional.of(Category.FORMAT)), Job.quiet());
        assertThat(find("2025-W05", total)).extracting(Alarm::cell).containsExactly(new Cell(3, 0, 0));
        assertThat(find("2025-W05", formats)).extracting(Alarm::cell).containsExactly(new Cell(3, 0, 0));
        assertThat(find("2025-W05", total, counties(Measure.FULFILMENT), formats)).hasSize(4);
    }
}
