package sanwei.dataset;

import java.util.List;
import sanwei.work.Coded;

/** The ways customers are grouped besides their region, with the codes that have translated labels, in their order. */
public enum Category implements Coded {
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

    /** Codes that the product has labels for, in declared order. */
    public List<String> knownMembers() {
        return knownMembers;
    }
}
