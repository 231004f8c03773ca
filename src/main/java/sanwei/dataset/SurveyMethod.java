package sanwei.dataset;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How prices and stocks are collected from the panel. */
public enum SurveyMethod {
    VISIT,
    TERMINAL,
    PHONE,
    SMS;

    /** The name used in datasets. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<SurveyMethod> ofCode(String code) {
        return Arrays.stream(values()).filter(m -> m.code().equals(code)).findFirst();
    }
}
