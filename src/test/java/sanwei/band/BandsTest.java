package sanwei.band;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import sanwei.dataset.Season;
import sanwei.measure.Band;
import sanwei.measure.Measure;
import sanwei.time.Period;

class BandsTest {

    private static final List<Season> NONE = List.of();

    private static Period period(String label) {
        return Period.parse(label).orElseThrow();
    }

    @Test
    void untunedOnesAreTheStandardOnes() {
        for (Measure measure : Measure.values()) {
            assertThat(Bands.STANDARD.of(measure, period("2025-04"), NONE)).isEqualTo(Band.standard(measure, period("2025-04").days()));
        }
        assertThat(Bands.MEASURES).containsExactly(Measure.MOVEMENT_HOUSEHOLDS, Measure.MOVEMENT_AVERAGE, Measure.MOVEMENT_STANDARD, Measure.STOCK_OUT,
                Measure.FULFILMENT, Measure.STOCK_TO_SALES, Measure.PRICE_INDEX);
    }

    @Test
    void aTunedBandHoldsForItsMeasureAndNode() {
        Bands bands = Bands.STANDARD.with(Measure.PRICE_INDEX, BandPolicy.of(new Band(96, 104)).with(new TimeNode.InMonth(1), new Band(90, 110)));
        assertThat(bands.of(Measure.PRICE_INDEX, period("2025-01"), NONE)).contains(new Band(90, 110));
        assertThat(bands.of(Measure.PRICE_INDEX, period("2025-02"), NONE)).contains(new Band(96, 104));
        assertThat(bands.of(Measure.FULFILMENT, period("2025-01"), NONE)).contains(new Band(0.7, 1));
        assertThat(bands.of(Measure.GROWTH_VOLUME, period("2025-01"), NONE)).isEqualTo(Optional.empty());
    }

    @Test
    void stockToSalesIsSetForAMeanMonth() {
        Bands bands = Bands.STANDARD.with(Measure.STOCK_TO_SALES, BandPolicy.of(new Band(1, 2)));
        Band week = bands.of(Measure.STOCK_TO_SALES, period("2025-W10"), NONE).orElseThrow();
        assertThat(week.lower()).isCloseTo(4.348214, within(1e-6));
        assertThat(week.upper()).isCloseTo(8.696429, within(1e-6));
    }

    @Test
    void whatIsTunedBackIsNotTuned() {
        Bands bands = Bands.STANDARD.with(Measure.STOCK_OUT, BandPolicy.of(new Band(0, 0.2)));
        assertThat(bands.with(Measure.STOCK_OUT, BandPolicy.of(new Band(0, 0.3)))).isEqualTo(Bands.STANDARD);
        assertThatIllegalArgumentException().isThrownBy(() -> bands.policy(Measure.COVERAGE));
    }
}
