package sanwei.allocation.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class FairnessTest {

    @Test
    void giniIsAsPublished() {
        assertThat(Fairness.gini(new double[] {1, 3, 2, 1, 1, 1, 4})).isCloseTo(0.3076923, within(5e-8));
        assertThat(Fairness.gini(new double[] {2, 2, 2})).isZero();
        assertThat(Fairness.gini(new double[] {0, 0})).isNaN();
        assertThat(Fairness.gini(new double[0])).isNaN();
    }

    @Test
    void jainIsAsPublished() {
        assertThat(Fairness.jain(new double[] {1, 3, 5})).isCloseTo(0.7714, within(5e-5));
        assertThat(Fairness.jain(new double[] {0, 0, 7})).isCloseTo(1.0 / 3, within(1e-15));
        assertThat(Fairness.jain(new double[] {0})).isNaN();
    }
}
