package sanwei.ui.whatif.analysis;

import java.math.BigDecimal;
import java.util.OptionalDouble;
import sanwei.allocation.parameter.Parameter.Figure;
import sanwei.allocation.parameter.ParameterUnit;
import sanwei.measure.Measure;

/**
 * How numbers of a form are written.
 *
 * @param percent whether a part of one is written as a percentage
 */
record Written(boolean percent) {

    static final Written PLAIN = new Written(false);
    static final Written PERCENT = new Written(true);

    static Written of(Figure figure) {
        return figure.unit() == ParameterUnit.SHARE ? PERCENT : PLAIN;
    }

    static Written of(Measure measure) {
        return switch (measure.unit()) {
            case RATE, CHANGE, POINTS -> PERCENT;
            case MULTIPLE, DAYS, INDEX -> PLAIN;
        };
    }

    String said(double value) {
        BigDecimal shown = BigDecimal.valueOf(value).scaleByPowerOfTen(percent ? 2 : 0).stripTrailingZeros();
        return shown.toPlainString() + (percent ? "%" : "");
    }

    /** Empty when it is no number. */
    OptionalDouble read(String text) {
        try {
            var written = new BigDecimal(text.replace("%", "").replace("％", "").replace(",", "").strip());
            return OptionalDouble.of(written.scaleByPowerOfTen(percent ? -2 : 0).doubleValue());
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }
}
