package sanwei.band;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sanwei.measure.Band;

class EdgeTest {

    @ParameterizedTest
    @CsvSource({"LOWER, 0.55, 0.55, 0.8", "LOWER, 0.9, 0.8, 0.8", "LOWER, -1, 0, 0.8", "LOWER, NaN, 0.6, 0.8",
            "UPPER, 0.95, 0.6, 0.95", "UPPER, 0.5, 0.6, 0.6", "UPPER, 7, 0.6, 2", "UPPER, Infinity, 0.6, 2"})
    void stopsAtTheLimitsAndAtTheOtherEdge(Edge edge, double rate, double lower, double upper) {
        assertThat(edge.move(new Band(0.6, 0.8), rate, new Scale(2))).isEqualTo(new Band(lower, upper));
    }
}
