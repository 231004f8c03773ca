package sanwei.ui.whatif;

import java.math.BigDecimal;
import sanwei.allocation.parameter.Parameter.Figure;

/** Moves figures in the steps of their unit, without the rounding of binary fractions. */
final class Stepping {

    private Stepping() {}

    /** The nearest step. */
    static double snapped(Figure figure, double value) {
        return within(figure, steps(figure, value).doubleValue());
    }

    /** Some steps further, within the bounds. */
    static double moved(Figure figure, double value, int steps) {
        return within(figure, BigDecimal.valueOf(value).add(step(figure).multiply(BigDecimal.valueOf(steps))).doubleValue());
    }

    private static BigDecimal steps(Figure figure, double value) {
        return step(figure).multiply(BigDecimal.valueOf(Math.rint(value / figure.unit().step())));
    }

    private static BigDecimal step(Figure figure) {
        return BigDecimal.valueOf(figure.unit().step());
    }

    private static double within(Figure figure, double value) {
        return Math.clamp(value, figure.least(), figure.most());
    }
}
