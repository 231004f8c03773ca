package sanwei.workspace;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What somebody chose, as codes under the names of the choices; a file may hold names and codes that mean nothing here.
 *
 * @param all by name; no name without a code
 */
public record Codes(SortedMap<String, List<String>> all) {

    /** The code of what holds; what does not has no code. */
    public static final String YES = "yes";

    public static final Codes NONE = new Codes(new TreeMap<>());

    public Codes {
        var copy = new TreeMap<String, List<String>>();
        all.forEach((name, codes) -> {
            if (!codes.isEmpty()) {
                copy.put(name, List.copyOf(codes));
            }
        });
        all = Collections.unmodifiableSortedMap(copy);
    }

    /** The codes under a name, none where there is no such name. */
    public List<String> many(String name) {
        return all.getOrDefault(name, List.of());
    }

    /** The only code under a name, or the first. */
    public Optional<String> one(String name) {
        return many(name).stream().findFirst();
    }

    /** With these codes instead of those under the name. */
    public Codes with(String name, List<String> codes) {
        var changed = new TreeMap<>(all);
        changed.put(name, codes);
        return new Codes(changed);
    }

    public Codes with(String name, Optional<String> code) {
        return with(name, code.stream().toList());
    }

    public Codes with(String name, String code) {
        return with(name, List.of(code));
    }

    /** With the code for what holds, or without. */
    public Codes with(String name, boolean holds) {
        return with(name, Optional.of(YES).filter(yes -> holds));
    }

    /** With all that the other has too. */
    public Codes and(Codes other) {
        var both = new TreeMap<>(all);
        both.putAll(other.all);
        return new Codes(both);
    }
}
