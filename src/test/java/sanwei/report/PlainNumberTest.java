package sanwei.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainNumberTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0", "-0.0, 0", "1, 1", "-3, -3", "101.25, 101.25", "0.1, 0.1", "1e-5, 0.00001", "1.5e-10, 0.00000000015",
        "1e17, 100000000000000000", "1.25e7, 12500000", "12345678.5, 12345678.5", "-1.5e-4, -0.00015", "9007199254740993, 9007199254740992"
    })
    void writesTheShortestPlainDecimal(double value, String text) {
        assertThat(PlainNumber.of(value)).isEqualTo(text);
    }

    @Test
    void thirdsKeepAllTheirDigits() {
        assertThat(PlainNumber.of(1.0 / 3)).isEqualTo("0.3333333333333333");
        assertThat(PlainNumber.of(200.0 / 3)).isEqualTo("66.66666666666667");
    }

    @Test
    void everyNumberReadsBackAsItself() {
        var random = new SplittableRandom(1);
        for (int i = 0; i < 20_000; i++) {
            double value = Math.scalb(random.nextDouble() - 0.5, random.nextInt(-80, 80));
            String text = PlainNumber.of(value);
            assertThat(Double.parseDouble(text)).isEqualTo(value);
            assertThat(text).doesNotContainIgnoringCase("e").doesNotMatch(".*\\.\\d*0");
        }
    }
}
