package sanwei.report;

import java.math.BigDecimal;

/** Numbers as plain decimals for files: the shortest that reads back as the same number, without exponent or idle zeros. */
public final class PlainNumber {

    private static final double WHOLE_UP_TO = 1L << 53;

    private PlainNumber() {}

    /** @param value finite */
    public static String of(double value) {
        if (value == Math.rint(value) && Math.abs(value) <= WHOLE_UP_TO) {
            return Long.toString((long) value);
        }
        String shortest = Double.toString(value);
        if (shortest.indexOf('E') < 0) {
            return shortest;
        }
        return new BigDecimal(shortest).stripTrailingZeros().toPlainString();
    }
}
