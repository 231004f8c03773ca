package sanwei.allocation.parameter;

import sanwei.work.Coded;

/** How claims are rationed when they exceed the supply. */
public enum Rule implements Coded {
    /** Everybody the same part of the claim. */
    PROPORTIONAL,
    /** Everybody the same, nobody more than the claim. */
    EQUAL_AWARDS,
    /** Everybody the same short of the claim, nobody less than nothing. */
    EQUAL_LOSSES,
    /** Core before key before general before none, proportional inside a class. */
    CLASS_PRIORITY,
    /** Every class its share of the claims, equal awards inside a class. */
    TAILORED_AWARDS,
    /** In proportion to the history, nobody more than the claim; who has none comes after those who have. */
    HISTORY_ONLY
}
