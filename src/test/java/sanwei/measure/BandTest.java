package sanwei.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sanwei.time.Period;

class BandTest {

    @ParameterizedTest
    @CsvSource({"0.5999, BELOW", "0.6, INSIDE", "0.8, INSIDE", "0.8001, ABOVE", "NaN, UNDEFINED"})
    void placesAValue(double value, Band.State state) {
        assertThat(new Band(0.6, 0.8).stateOf(value)).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"2025-W10, 3.478571, 6.522321", "2025-04, 0.811667, 1.521875"})
    void stockToSalesBandFollowsTheLengthOfThePeriod(String period, double lower, double upper) {
        var days = Period.parse(period).orElseThrow().days();
        Band band = Band.standard(Measure.STOCK_TO_SALES, days).orElseThrow();
        assertThat(band.lower()).isCloseTo(lower, within(1e-6));
        assertThat(band.upper()).isCloseTo(upper, within(1e-6));
    }

    @Test
    void growthHasNoBand() {
        assertThat(Band.standard(Measure.GROWTH_VOLUME, Period.parse("2025-04").orElseThrow().days())).isEmpty();
    }
}
