package sanwei.ui.action;

import java.util.Arrays;
import java.util.Locale;

/**
 * Something the palette leads to, in the language shown.
 *
 * @param id found by too, whatever the language
 * @param kind what sort of thing it is
 * @param shortcut its key, empty for none
 */
public record Entry(String id, String kind, String name, String shortcut, Runnable run) {

    /** Whether every word typed is part of the name or the id. */
    boolean matches(String typed) {
        String name = small(name());
        String id = small(id());
        return Arrays.stream(small(typed).strip().split("\\s+")).allMatch(word -> name.contains(word) || id.contains(word));
    }

    /** 0 where the name begins with what was typed, 1 where the id does, 2 elsewhere. */
    int rank(String typed) {
        String wanted = small(typed).strip();
        return small(name()).startsWith(wanted) ? 0 : small(id()).startsWith(wanted) ? 1 : 2;
    }

    private static String small(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
