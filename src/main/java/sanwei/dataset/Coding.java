package sanwei.dataset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The members of a category as dense codes: known ones in declared order, then any other by its text, the empty one last. */
public final class Coding {

    private final List<String> members;

    private Coding(List<String> members) {
        this.members = List.copyOf(members);
    }

    /** @param values the values that occur, null or empty for none */
    public static Coding of(Category category, Iterable<String> values) {
        Set<String> found = new TreeSet<>(Comparator.<String>comparingInt(v -> rank(category, v)).thenComparing(Comparator.naturalOrder()));
        for (String value : values) {
            found.add(named(value));
        }
        return new Coding(new ArrayList<>(found));
    }

    private static int rank(Category category, String value) {
        int known = category.knownMembers().indexOf(value);
        return known >= 0 ? known : value.equals(Category.EMPTY) ? Integer.MAX_VALUE : category.knownMembers().size();
    }

    private static String named(String value) {
        return value == null || value.isEmpty() ? Category.EMPTY : value;
    }

    public List<String> members() {
        return members;
    }

    public int size() {
        return members.size();
    }

    /** Code of a value, −1 when no customer has it. */
    public int codeOf(String value) {
        return members.indexOf(named(value));
    }
}
