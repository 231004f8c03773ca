package sanwei.pivot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WeightedMeanTest {

    private final WeightedMean mean = new WeightedMean();

    @Test
    void isUndefinedOfNothing() {
        assertThat(mean.value()).isNaN();
    }

    @Test
    void isExactWhereAllAreEqual() {
        mean.add(3, 0.2);
        assertThat(mean.value()).isEqualTo(3);
        mean.add(3, 0.4);
        mean.add(3, 0.2);
        assertThat(mean.value()).isEqualTo(3);
    }

    @Test
    void weighs() {
        mean.add(100, 0.2);
        mean.add(106, 0.4);
        assertThat(mean.value()).isCloseTo(104, within(1e-12));
    }
}
