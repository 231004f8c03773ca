package sanwei.report.commentary;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;

/**
 * The greatest of several values with all that have it, as far as the figures shown can tell them apart.
 *
 * @param shown the value as it is read
 */
record Peak(List<String> names, String shown) {

    static Optional<Peak> highest(List<Named> values, DoubleFunction<String> shown) {
        return first(values, shown, Comparator.comparingDouble(Named::value).reversed());
    }

    static Optional<Peak> lowest(List<Named> values, DoubleFunction<String> shown) {
        return first(values, shown, Comparator.comparingDouble(Named::value));
    }

    private static Optional<Peak> first(List<Named> values, DoubleFunction<String> shown, Comparator<Named> order) {
        return values.stream().filter(Named::isDefined).min(order).map(top -> {
            String figure = shown.apply(top.value());
            return new Peak(values.stream().filter(v -> v.isDefined() && shown.apply(v.value()).equals(figure)).map(Named::name).toList(), figure);
        });
    }
}
