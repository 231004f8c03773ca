package sanwei.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LeastSquaresTest {

    /** Anscombe (1973), first quartet: slope 0.5001, standard error 0.1179, R² 0.6665. */
    @Test
    void anscombesFirstQuartet() {
        double[] x = {10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5};
        double[] y = {8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68};
        LeastSquares line = line(x, y);
        assertThat(line.points()).isEqualTo(11);
        assertThat(line.slope()).isCloseTo(0.5001, within(0.00005));
        assertThat(line.standardError()).isCloseTo(0.1179, within(0.00005));
        assertThat(line.rSquared()).isCloseTo(0.6665, within(0.00005));
    }

    @Test
    void pointsOnALineLeaveNoError() {
        LeastSquares line = line(new double[] {1, 2, 3, 4}, new double[] {5, 3, 1, -1});
        assertThat(line.slope()).isEqualTo(-2);
        assertThat(line.standardError()).isZero();
        assertThat(line.rSquared()).isEqualTo(1);
    }

    @Test
    void noSpreadNoLine() {
        LeastSquares line = line(new double[] {2, 2, 2}, new double[] {1, 2, 3});
        assertThat(line.slope()).isNaN();
        assertThat(line.rSquared()).isNaN();
        assertThat(new LeastSquares().slope()).isNaN();
    }

    private static LeastSquares line(double[] x, double[] y) {
        var line = new LeastSquares();
        for (int i = 0; i < x.length; i++) {
            line.add(x[i], y[i]);
        }
        return line;
    }
}
