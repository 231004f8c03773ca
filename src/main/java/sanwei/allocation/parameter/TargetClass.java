package sanwei.allocation.parameter;

import java.util.Optional;
import sanwei.work.Coded;

/** The target classes, the most important first. */
public enum TargetClass implements Coded {
    CORE,
    KEY,
    GENERAL,
    NONE;

    /** The class of a code as it stands in a dataset; any other text counts as none. */
    public static TargetClass of(String code) {
        Optional<TargetClass> found = Coded.find(TargetClass.class, code);
        return found.orElse(NONE);
    }
}
