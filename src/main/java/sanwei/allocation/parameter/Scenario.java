package sanwei.allocation.parameter;

import static sanwei.allocation.parameter.Catalogue.*;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import sanwei.allocation.parameter.Parameter.Figure;
import sanwei.work.BadInput;

/** A complete set of parameter values under a name. */
public final class Scenario {

    /** Weights are read from decimals, so that their sum may miss 1 by a rounding. */
    private static final double ROUNDING = 1e-9;

    private final String name;
    private final Map<String, Object> changed;

    private Scenario(String name, Map<String, Object> changed) {
        this.name = name;
        this.changed = changed;
    }

    /** The handbook's values, and the assumed ones where it gives none. */
    public static Scenario standard(String name) {
        return new Scenario(name, Map.of());
    }

    public String name() {
        return name;
    }

    public <V> V get(Parameter<V> parameter) {
        @SuppressWarnings("unchecked") // put in by with
        V value = (V) changed.get(parameter.id());
        return value == null ? parameter.standard() : value;
    }

    /** Whether the value is not the standard one. */
    public boolean isChanged(Parameter<?> parameter) {
        return changed.containsKey(parameter.id());
    }

    /** The parameters whose values differ, in catalogue order. */
    public List<Parameter<?>> differences(Scenario other) {
        return parameters().stream().<Parameter<?>>filter(p -> !get(p).equals(other.get(p))).toList();
    }

    public Scenario named(String other) {
        return new Scenario(other, changed);
    }

    /**
     * The scenario with another value. Values that only make sense together are checked by {@link #check}.
     *
     * @throws BadInput when the parameter cannot have the value
     */
    public <V> Scenario with(Parameter<V> parameter, V value) {
        if (!parameter.allows(value)) {
            throw refused(parameter, value);
        }
        Map<String, Object> values = new HashMap<>(changed);
        if (value.equals(parameter.standard())) {
            values.remove(parameter.id());
        } else {
            values.put(parameter.id(), value);
        }
        return new Scenario(name, Map.copyOf(values));
    }

    private static <V> BadInput refused(Parameter<V> parameter, V value) {
        return switch (parameter) {
            case Figure figure -> figure.unit() == ParameterUnit.WEEKS
                    ? BadInput.of("parameter.problem.weeks", figure.id(), figure.least(), figure.most(), value)
                    : BadInput.of("parameter.problem.bounds", figure.id(), figure.least(), figure.most(), value);
            case Parameter.Choice<?> choice -> BadInput.of("parameter.problem.value", choice.id(), String.valueOf(value));
            case Parameter.Members members -> BadInput.of("parameter.problem.value", members.id(), String.valueOf(value));
        };
    }

    /**
     * The scenario itself when it can be computed with.
     *
     * @throws BadInput when the weights do not add up to 1, or a lower bound lies above its upper one
     */
    public Scenario check() {
        double sum = get(REQUEST_WEIGHT) + get(HISTORY_WEIGHT);
        if (Math.abs(sum - 1) > ROUNDING) {
            throw BadInput.of("parameter.problem.weights", REQUEST_WEIGHT.id(), HISTORY_WEIGHT.id(), sum);
        }
        for (List<Figure> band : Arrays.asList(List.of(MOVEMENT_LOWER, MOVEMENT_UPPER), List.of(STOCK_LOWER, STOCK_UPPER),
                List.of(PRICE_LOWER, PRICE_UPPER))) {
            if (get(band.getFirst()) > get(band.getLast())) {
                throw BadInput.of("parameter.problem.crossed", band.getFirst().id(), get(band.getFirst()), band.getLast().id(),
                        get(band.getLast()));
            }
        }
        return this;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Scenario s && name.equals(s.name) && changed.equals(s.changed);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, changed);
    }

    @Override
    public String toString() {
        return name + changed;
    }
}
