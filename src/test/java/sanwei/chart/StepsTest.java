package sanwei.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepsTest {

    @ParameterizedTest
    @CsvSource({
        "0, 1, 6, 0, 1, 0.2",
        "0.61, 0.79, 6, 0.6, 0.8, 0.05",
        "0.463, 0.8, 6, 0.4, 0.8, 0.1",
        "95, 105, 6, 94, 106, 2",
        "93.4, 105, 6, 92.5, 105, 2.5",
        "-0.021, 0.013, 6, -0.03, 0.02, 0.01",
        "0, 0.9999999999, 5, 0, 1, 0.2",
        "0, 7, 7, 0, 7, 1",
        "0.1, 6.9, 6, 0, 8, 2",
        "-1.9, 4.1, 6, -2, 6, 2",
    })
    void beginsAndEndsOnMultiplesOfARoundStep(double low, double high, int most, double lower, double upper, double step) {
        Steps steps = Steps.around(low, high, most);
        assertThat(steps.step()).isEqualTo(step, offset(1e-9));
        assertThat(steps.lower()).isEqualTo(lower, offset(1e-9));
        assertThat(steps.upper()).isEqualTo(upper, offset(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "1.01, 2", "2, 2", "2.2, 2.5", "3, 5", "5.1, 10", "0.03, 0.05", "0.1, 0.1", "7000, 10000"})
    void roundsUpToOneTwoTwoAndAHalfOrFive(double atLeast, double round) {
        assertThat(Steps.round(atLeast)).isEqualTo(round, offset(round * 1e-9));
    }
}
