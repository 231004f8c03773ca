package sanwei.pivot;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which days of last year a period is compared with. */
public enum Comparison {
    /** The same week number, month, quarter, half or date. */
    CALENDAR,
    /** The period moved back so that Spring Festival falls together. */
    FESTIVAL;

    /** The name used on the command line. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Comparison> ofCode(String code) {
        return Arrays.stream(values()).filter(c -> c.code().equals(code)).findFirst();
    }
}
