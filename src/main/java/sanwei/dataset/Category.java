package sanwei.dataset;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The ways customers are grouped besides their region, with the codes that have translated labels, in their order. */
public enum Category {
    FORMAT("supermarket", "mall", "tobacco_liquor", "convenience", "grocery", "service", "other"),
    MARKET_TYPE("urban", "rural"),
    SCALE("large", "medium", "small"),
    TARGET_CLASS("core", "key", "general", "none"),
    CIRCLE("commercial", "industrial", "school", "government", "residential", "entertainment", "transit", "other");

    /** The member of customers whose value is empty. */
    public static final String EMPTY = "(none)";

    private final List<String> knownMembers;

    Category(String... knownMembers) {
        this.knownMembers = List.of(knownMembers);
    }

    /** The name used in files and on the command line. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Category> ofCode(String code) {
        return Arrays.stream(values()).filter(c -> c.code().equals(code)).findFirst();
    }

    /** Codes that the product has labels for, in declared order. */
    public List<String> knownMembers() {
        return knownMembers;
    }
}
