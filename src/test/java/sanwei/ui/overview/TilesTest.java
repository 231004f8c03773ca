package sanwei.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sanwei.dataset.Schema.Table;
import sanwei.dataset.TestDataset;
import sanwei.dataset.open.Dataset;
import sanwei.measure.Band;
import sanwei.measure.Measure;
import sanwei.pivot.Pivot;
import sanwei.time.Grain;
import sanwei.time.Period;
import sanwei.ui.open.Opened;
import sanwei.ui.scope.Changes;
import sanwei.ui.scope.Question;
import sanwei.ui.scope.Scope;
import sanwei.ui.scope.Setting;
import sanwei.work.Job;
import sanwei.work.Message;

/** Two shops; the first weeks of 2025, from Monday 30 December on: January and February are complete, March is not. */
class TilesTest {

    @TempDir
    Path folder;

    private Setting setting;

    @BeforeEach
    void open() {
        Path file = TestDataset.small(folder).without(Table.SURVEY)
                .line("2024-12-30", "k1", "a", 1, 1)
                .line("2025-01-06", "k1", "a", 10, 8)
                .line("2025-01-06", "k2", "a", 10, 10)
                .line("2025-02-03", "k1", "a", 10, 6)
                .line("2025-02-03", "k2", "a", 5, 0)
                .line("2025-03-03", "k1", "a", 4, 4)
                .write();
        var opened = new Opened(file, new Pivot(Dataset.open(file, Job.quiet())));
        setting = new Setting(opened, Scope.first(opened.market()));
    }

    private static Optional<Overview> read(Setting setting) {
        var question = new Question(setting, setting.scope().question(Tiles.measures(), Grain.MONTH));
        return OverviewReading.of(question, Question::answer, Job.quiet());
    }

    private static Tile tile(Overview overview, Measure measure) {
        return overview.tiles().stream().filter(t -> t.measure() == measure).findFirst().orElseThrow();
    }

    @Test
    void tilesAreAboutTheLatestCompletePeriod() {
        Overview overview = read(setting).orElseThrow();
        assertThat(overview.period()).isEqualTo(Period.parse("2025-02").orElseThrow());
        assertThat(overview.tiles()).hasSize(8);
    }

    @Test
    void aTileHasValuePartsChangeAndState() {
        Tile tile = tile(read(setting).orElseThrow(), Measure.MOVEMENT_HOUSEHOLDS);
        assertThat(tile.first()).isEqualTo(new Tile.Reading(Measure.MOVEMENT_HOUSEHOLDS, 0.5, 1, 2, -1));
        assertThat(tile.second()).contains(new Tile.Reading(Measure.MOVEMENT_AVERAGE, 6.0 / 9, 6, 9, -1));
        assertThat(tile.band()).contains(new Band(0.6, 0.8));
        assertThat(tile.state()).isEqualTo(Band.State.BELOW);
        Tile distribution = tile(read(setting).orElseThrow(), Measure.DISTRIBUTION);
        assertThat(distribution.changes().before()).isEqualTo(new Changes.Change(0.5, 1.0));
        assertThat(distribution.changes().lastYear().then()).isNaN();
        assertThat(distribution.state()).isEqualTo(Band.State.UNDEFINED);
    }

    @Test
    void theCourseLeavesOutPartialPeriods() {
        Tile tile = tile(read(setting).orElseThrow(), Measure.DISTRIBUTION);
        assertThat(tile.periods()).extracting(Period::label).containsExactly("2024-12", "2025-01", "2025-02");
        assertThat(tile.course()).containsExactly(Double.NaN, 1.0, 0.5);
    }

    @Test
    void whatHasNoValueSaysWhy() {
        Overview overview = read(setting).orElseThrow();
        assertThat(tile(overview, Measure.STOCK_TO_SALES).reason()).contains(Message.of("pivot.reason.no_survey"));
        assertThat(tile(overview, Measure.GROWTH_VOLUME).reason()).contains(Message.of("window.reason.year_before_data"));
        assertThat(tile(overview, Measure.DISTRIBUTION).reason()).isEmpty();
        Setting unit = new Setting(setting.opened(), setting.scope().withWithin(Optional.of("U1")));
        assertThat(tile(read(unit).orElseThrow(), Measure.COVERAGE).reason()).contains(Message.of("window.reason.below_county"));
    }

    @Test
    void monthsOfTheScopeLimitThePeriod() {
        Period january = Period.parse("2025-01").orElseThrow();
        Period march = Period.parse("2025-03").orElseThrow();
        var toJanuary = new Setting(setting.opened(), setting.scope().withMonths(Optional.empty(), Optional.of(january)));
        assertThat(read(toJanuary).orElseThrow().period()).isEqualTo(january);
        var fromMarch = new Setting(setting.opened(), setting.scope().withMonths(Optional.of(march), Optional.empty()));
        assertThat(read(fromMarch)).isEmpty();
    }

    @Test
    void theIndicatorsAreTheEightOfTheHandbook() {
        List<Measure> shown = Indicator.ALL.stream().flatMap(i -> Stream.concat(Stream.of(i.first()), i.second().stream())).toList();
        assertThat(Indicator.ALL).hasSize(8);
        assertThat(shown).containsExactlyElementsOf(Measure.handbook());
    }
}
