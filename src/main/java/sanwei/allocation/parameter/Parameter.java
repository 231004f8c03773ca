package sanwei.allocation.parameter;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import sanwei.work.Coded;

/**
 * Something about the allocation that can be set, declared once for forms, scenario files, analyses and documentation.
 *
 * @param <V> the type of its value
 */
public sealed interface Parameter<V> {

    /** The name in files and the key of its texts, such as {@code factor.core.festival}. */
    String id();

    Group group();

    /** The value unless another one is chosen. */
    V standard();

    /** Where the standard value comes from. */
    Source source();

    /** Whether the parameter can have the value. */
    boolean allows(V value);

    /** A number between two bounds, both included. */
    record Figure(String id, Group group, ParameterUnit unit, double least, double most, Double standard, Source source)
            implements Parameter<Double> {

        @Override
        public boolean allows(Double value) {
            return value >= least && value <= most && (unit != ParameterUnit.WEEKS || value == Math.rint(value));
        }
    }

    /** One of several ways of doing something. */
    record Choice<E extends Enum<E> & Coded>(String id, Group group, Class<E> type, E standard, Source source) implements Parameter<E> {

        public List<E> choices() {
            return Arrays.asList(type.getEnumConstants());
        }

        @Override
        public boolean allows(E value) {
            return value != null;
        }
    }

    /** Some members of a category. */
    record Members(String id, Group group, List<String> known, Set<String> standard, Source source) implements Parameter<Set<String>> {

        public Members {
            known = List.copyOf(known);
            standard = Set.copyOf(standard);
        }

        @Override
        public boolean allows(Set<String> value) {
            return known.containsAll(value);
        }
    }
}
