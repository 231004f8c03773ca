package sanwei.dataset;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Levels of the region tree, from the widest to the narrowest. */
public enum RegionLevel {
    PROVINCE,
    CITY,
    COUNTY,
    UNIT;

    /** The name used in files and on the command line. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<RegionLevel> ofCode(String code) {
        return Arrays.stream(values()).filter(l -> l.code().equals(code)).findFirst();
    }
}
