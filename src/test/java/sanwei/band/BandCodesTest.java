package sanwei.band;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sanwei.dataset.Season;
import sanwei.measure.Band;
import sanwei.measure.Measure;
import sanwei.work.BadInput;

class BandCodesTest {

    @Test
    void whatIsSaidIsReadAgain() {
        Bands bands = Bands.STANDARD
                .with(Measure.PRICE_INDEX, BandPolicy.of(new Band(96, 104)))
                .with(Measure.FULFILMENT, BandPolicy.of(new Band(0.75, 1)).with(new TimeNode.InMonth(1), new Band(0.7, 0.7))
                        .with(new TimeNode.InSeason(Season.Kind.YEAR_END), new Band(0, 2)));
        assertThat(BandCodes.of(bands)).containsExactly("fulfilment=0.75..1", "fulfilment@year_end=0..2", "fulfilment@month-1=0.7..0.7",
                "price_index=96..104");
        assertThat(BandCodes.read(BandCodes.of(bands))).isEqualTo(bands);
        assertThat(BandCodes.of(Bands.STANDARD)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fulfilment", "fulfilment=", "fulfilment=0.8", "fulfilment=0.8..0.7", "fulfilment=-1..1", "fulfilment=0..3", "coverage=0..1",
        "fulfilment@month-13=0..1", "fulfilment@=0..1", "fulfilment=NaN..1", "fulfilment=0..1=2", "=0..1"})
    void whatIsNoBandIsRefused(String word) {
        assertThatThrownBy(() -> BandCodes.read(List.of(word)))
                .isInstanceOfSatisfying(BadInput.class, e -> assertThat(e.message().arguments()).contains(word));
    }
}
