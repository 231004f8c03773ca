package sanwei.band;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import sanwei.dataset.Season;
import sanwei.measure.Band;
import sanwei.measure.Measure;
import sanwei.time.DayRange;
import sanwei.time.Period;

class PresetsTest {

    private static final int REGIONS = 11;
    private static final List<Period> MONTHS =
            Stream.of("2025-01", "2025-02", "2025-03").map(m -> Period.parse(m).orElseThrow()).toList();
    private static final List<Season> SEASONS = List.of(new Season(days("2025-01"), Season.Kind.FESTIVAL, ""));

    private static DayRange days(String period) {
        return Period.parse(period).orElseThrow().days();
    }

    /** January 0.50, 0.51 … 0.60, February 0.70 … 0.80 and March, cut off, whatever. */
    private static BandCells cells(int regions) {
        double[] values = IntStream.range(0, regions)
                .mapToObj(r -> new double[] {(50 + r) / 100.0, (70 + r) / 100.0, 9})
                .flatMapToDouble(Arrays::stream)
                .toArray();
        double[] none = new double[values.length];
        Arrays.fill(none, Double.NaN);
        return new BandCells(Measure.MOVEMENT_STANDARD, MONTHS, new boolean[] {false, false, true}, values, none, none, new double[] {1.5, 1.5, 1.5});
    }

    @Test
    void holdTheMiddleOfTheCellsOfTheirNode() {
        var presets = new Presets(cells(REGIONS), SEASONS);
        // a tenth of 22 cells, two, is cut off at either end
        assertThat(presets.overall()).isEqualTo(BandPolicy.of(new Band(0.52, 0.78)));
        assertThat(presets.bySeason()).isEqualTo(BandPolicy.of(new Band(0.52, 0.78))
                .with(new TimeNode.InSeason(Season.Kind.FESTIVAL), new Band(0.51, 0.59))
                .with(new TimeNode.InSeason(Season.Kind.NORMAL), new Band(0.71, 0.79)));
        assertThat(presets.byMonth().exceptions()).containsOnlyKeys(new TimeNode.InMonth(1), new TimeNode.InMonth(2));
    }

    @Test
    void areTheStandardOnesWhereThereAreTooFewCells() {
        assertThat(new Presets(cells(4), SEASONS).byMonth()).isEqualTo(Bands.standard(Measure.MOVEMENT_STANDARD));
        assertThat(new Presets(cells(6), SEASONS).byMonth().exceptions()).isEmpty();
        assertThat(new Presets(cells(6), SEASONS).overall()).isEqualTo(BandPolicy.of(new Band(0.51, 0.74)));
    }
}
