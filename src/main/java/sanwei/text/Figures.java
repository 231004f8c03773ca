package sanwei.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import sanwei.measure.Measure;
import sanwei.measure.Unit;

/**
 * Numbers as people read them in one language: rounded half up, real minus sign, commas between thousands, "—" where
 * undefined. A value that rounds to zero has no sign.
 */
public final class Figures {

    /** What stands in place of an undefined value. */
    public static final String UNDEFINED = "—";

    private static final String MINUS = "−";

    private final Texts texts;

    public Figures(Texts texts) {
        this.texts = texts;
    }

    /** The value standing alone, with its unit: {@code 73.5%}, {@code +1.3 pp}, {@code 101.25}, {@code 12.3 days}. */
    public String value(Measure measure, double value) {
        String cell = cell(measure, value);
        return cell.equals(UNDEFINED) ? cell : switch (measure.unit()) {
            case POINTS -> texts.get("member.figure.points", cell);
            case DAYS -> texts.get("member.figure.days", cell);
            case RATE, CHANGE, MULTIPLE, INDEX -> cell;
        };
    }

    /** The value in a column whose header is {@link Labels#header}. */
    public String cell(Measure measure, double value) {
        return cell(measure.unit(), value);
    }

    /** The value in a unit that is said elsewhere. */
    public String cell(Unit unit, double value) {
        return switch (unit) {
            case RATE -> percent(value, 1, Sign.MINUS);
            case CHANGE -> percent(value, 1, Sign.BOTH);
            case POINTS -> decimal(value, 2, 1, Sign.BOTH);
            case MULTIPLE, INDEX -> decimal(value, 0, 2, Sign.MINUS);
            case DAYS -> decimal(value, 0, 1, Sign.MINUS);
        };
    }

    /** A value on an axis whose ticks are a step apart, with as many decimals as the step needs and without words. */
    public String tick(Unit unit, double value, double step) {
        return switch (unit) {
            case RATE -> percent(value, decimals(step, 2), Sign.MINUS);
            case CHANGE -> percent(value, decimals(step, 2), Sign.BOTH);
            case POINTS -> decimal(value, 2, decimals(step, 2), Sign.BOTH);
            case MULTIPLE, DAYS, INDEX -> decimal(value, 0, decimals(step, 0), Sign.MINUS);
        };
    }

    /** An edge of a band, with as few decimals as it needs and no more than a value has. */
    public String edge(Unit unit, double value) {
        double finest = switch (unit) {
            case RATE, CHANGE, POINTS -> 1_000;
            case MULTIPLE, INDEX -> 100;
            case DAYS -> 10;
        };
        return tick(unit, value, Math.rint(value * finest) / finest);
    }

    /** {@code 1,204 / 1,733}; both parts with the same decimals, none where both are whole. */
    public String parts(Measure measure, double numerator, double denominator) {
        int decimals = Math.max(decimalsOfPart(numerator), decimalsOfPart(denominator));
        return part(numerator, decimals) + " / " + part(denominator, decimals);
    }

    /** A part standing alone: {@code 1,204}, with decimals where it is not whole. */
    public String part(double value) {
        return part(value, decimalsOfPart(value));
    }

    /** What a part gained or lost: {@code +1,204}. */
    public String gain(double value) {
        return decimal(value, 0, decimalsOfPart(value), Sign.BOTH);
    }

    /** One of several parts that are written with the same decimals. */
    public static String part(double value, int decimals) {
        return decimal(value, 0, decimals, Sign.MINUS);
    }

    private static int decimalsOfPart(double value) {
        double size = Math.abs(value);
        return !Double.isFinite(value) || size == Math.rint(size) || size >= 100_000 ? 0 : size >= 1_000 ? 1 : 2;
    }

    /** The signed difference: percentage points for rates, points of index for an index, days for days. */
    public String change(Measure measure, double now, double then) {
        String cell = changeCell(measure, now, then);
        return cell.equals(UNDEFINED) ? cell : switch (measure.unit()) {
            case RATE, CHANGE, POINTS -> texts.get("member.figure.points", cell);
            case INDEX -> texts.get("member.figure.index_points", cell);
            case MULTIPLE -> cell;
            case DAYS -> texts.get("member.figure.days", cell);
        };
    }

    /** The signed difference in a column whose header says its unit. */
    public String changeCell(Measure measure, double now, double then) {
        double difference = now - then;
        return switch (measure.unit()) {
            case RATE, CHANGE, POINTS -> decimal(difference, 2, 1, Sign.BOTH);
            case INDEX, MULTIPLE -> decimal(difference, 0, 2, Sign.BOTH);
            case DAYS -> decimal(difference, 0, 1, Sign.BOTH);
        };
    }

    /** A part of a whole as a percentage. */
    public String share(double part) {
        return percent(part, 1, Sign.MINUS);
    }

    /** A whole number. */
    public String count(double count) {
        return decimal(count, 0, 0, Sign.MINUS);
    }

    private enum Sign {
        /** Only below zero. */
        MINUS,
        /** Below and above zero. */
        BOTH
    }

    private static String percent(double value, int decimals, Sign sign) {
        String figure = decimal(value, 2, decimals, sign);
        return figure.equals(UNDEFINED) ? figure : figure + "%";
    }

    /**
     * Rounds the shortest decimal that stands for the double, as somebody does who checks the figure by hand.
     *
     * @param power of ten that the value is multiplied with
     */
    private static String decimal(double value, int power, int decimals, Sign sign) {
        if (!Double.isFinite(value)) {
            return UNDEFINED;
        }
        BigDecimal rounded = BigDecimal.valueOf(value).scaleByPowerOfTen(power).setScale(decimals, RoundingMode.HALF_UP);
        String prefix = switch (rounded.signum()) {
            case -1 -> MINUS;
            case 1 -> sign == Sign.BOTH ? "+" : "";
            default -> "";
        };
        return prefix + String.format(Locale.ROOT, "%,." + decimals + "f", rounded.abs());
    }

    /** Decimals that a step of an axis needs once it is multiplied with the power of ten; at most six. */
    private static int decimals(double step, int power) {
        BigDecimal shown = BigDecimal.valueOf(step).scaleByPowerOfTen(power).setScale(6, RoundingMode.HALF_UP).stripTrailingZeros();
        return Math.max(0, shown.scale());
    }
}
