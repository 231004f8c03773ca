package sanwei.work;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A constant that goes by its own name in lower case in files and on the command line. */
public interface Coded {

    String name();

    default String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The constant that goes by the code. */
    static <E extends Enum<E> & Coded> Optional<E> find(Class<E> type, String code) {
        return Arrays.stream(type.getEnumConstants()).filter(c -> c.code().equals(code)).findFirst();
    }
}
