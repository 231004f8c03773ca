package sanwei.workspace;

import java.util.ArrayList;
import java.util.List;
import sanwei.band.Bands;

/**
 * What the analyst made: the bands in force and everything kept, in the order in which it was made.
 *
 * @param bands in force
 */
public record Workspace(Bands bands, List<Entry> entries) {

    /** What one begins with. */
    public static final Workspace EMPTY = new Workspace(Bands.STANDARD, List.of());

    public Workspace {
        entries = List.copyOf(entries);
    }

    /** The entries of one kind. */
    public <E extends Entry> List<E> all(Class<E> kind) {
        return entries.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    public Workspace withBands(Bands other) {
        return new Workspace(other, entries);
    }

    /** With the entry in the place of the one of the same id, or behind all others. */
    public Workspace with(Entry entry) {
        List<Entry> changed = new ArrayList<>(entries);
        changed.replaceAll(e -> isSame(e, entry) ? entry : e);
        if (entries.stream().noneMatch(e -> isSame(e, entry))) {
            changed.add(entry);
        }
        return new Workspace(bands, changed);
    }

    private static boolean isSame(Entry a, Entry b) {
        return a.title().id().equals(b.title().id());
    }

    /** With these entries of a kind instead of those there are; the other kinds stay. */
    public <E extends Entry> Workspace withAll(Class<E> kind, List<E> instead) {
        List<Entry> changed = new ArrayList<>(entries);
        changed.removeIf(kind::isInstance);
        changed.addAll(instead);
        return new Workspace(bands, changed);
    }

    public Workspace without(Entry entry) {
        return new Workspace(bands, entries.stream().filter(e -> !isSame(e, entry)).toList());
    }
}
