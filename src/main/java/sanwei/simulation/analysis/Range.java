package sanwei.simulation.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import sanwei.allocation.parameter.Catalogue;
import sanwei.allocation.parameter.Parameter;
import sanwei.allocation.parameter.Parameter.Figure;
import sanwei.allocation.parameter.ParameterUnit;
import sanwei.allocation.parameter.Scenario;
import sanwei.work.BadInput;
import sanwei.work.Choices;

/** The values that a parameter is moved between. */
public record Range(Figure parameter, double low, double high) {

    /** How far a value is moved to either side unless something else is chosen. */
    private static final double PART = 0.2;
    /** A value of 0, and an index, is moved by so many steps of its unit. */
    private static final int STEPS = 5;
    private static final Map<Figure, Figure> UPPER_OF = Map.of(Catalogue.MOVEMENT_LOWER, Catalogue.MOVEMENT_UPPER,
            Catalogue.STOCK_LOWER, Catalogue.STOCK_UPPER, Catalogue.PRICE_LOWER, Catalogue.PRICE_UPPER);

    /** @throws BadInput when the parameter cannot have one of the values, or they are the wrong way round */
    public Range {
        if (!parameter.allows(low) || !parameter.allows(high) || low > high) {
            throw BadInput.of("analysis.problem.range", parameter.id(), low, high, parameter.least(), parameter.most());
        }
    }

    /** 20 % of the value of the scenario to either side, inside the bounds and never across the other edge of a band. */
    public static Range around(Scenario scenario, Figure parameter) {
        double value = scenario.get(parameter);
        double part = part(parameter, value);
        double low = Math.max(parameter.least(), value - part);
        double high = Math.min(parameter.most(), value + part);
        for (var band : UPPER_OF.entrySet()) {
            high = parameter.equals(band.getKey()) ? Math.min(high, scenario.get(band.getValue())) : high;
            low = parameter.equals(band.getValue()) ? Math.max(low, scenario.get(band.getKey())) : low;
        }
        return new Range(parameter, tidy(low), tidy(high));
    }

    private static double part(Figure parameter, double value) {
        double steps = STEPS * parameter.unit().step();
        return switch (parameter.unit()) {
            case SHARE, MULTIPLE -> value == 0 ? steps : value * PART;
            case INDEX -> steps;
            case WEEKS -> Math.max(1, Math.rint(value * PART));
        };
    }

    /** Without the last digits, which only say how decimals are computed with. */
    static double tidy(double value) {
        return Math.rint(value * 1e9) / 1e9;
    }

    /**
     * What is moved unless something else is chosen: every number of the allocation; of the two weights, which add up to 1, the first.
     * How requests react is a supposition of its own and moves only by name.
     */
    public static List<Figure> movable() {
        return Catalogue.parameters().stream()
                .filter(p -> p instanceof Figure && p != Catalogue.HISTORY_WEIGHT && p != Catalogue.REQUEST_REACTION)
                .map(Figure.class::cast)
                .toList();
    }

    /**
     * The parameter of an id.
     *
     * @throws BadInput when it is none, or one that is no number
     */
    public static Figure figure(String id) {
        Parameter<?> found = Catalogue.find(id).filter(Figure.class::isInstance).orElseThrow(() -> BadInput.of("analysis.problem.parameter",
                id, Choices.of(id, movable().stream().map(Figure::id).toList())));
        return (Figure) found;
    }

    /** The scenario with another value; the other of the two weights moves along, so that they still add up to 1. */
    static Scenario set(Scenario scenario, Figure parameter, double value) {
        Scenario changed = scenario.with(parameter, value);
        if (parameter == Catalogue.REQUEST_WEIGHT) {
            return changed.with(Catalogue.HISTORY_WEIGHT, tidy(1 - value));
        }
        return parameter == Catalogue.HISTORY_WEIGHT ? changed.with(Catalogue.REQUEST_WEIGHT, tidy(1 - value)) : changed;
    }

    /** Evenly spaced values from low to high, both included; weeks are whole, so that there may be fewer. */
    double[] values(int steps) {
        double[] values = new double[steps];
        for (int i = 0; i < steps; i++) {
            double value = steps == 1 ? low : low + (high - low) * i / (steps - 1);
            values[i] = parameter.unit() == ParameterUnit.WEEKS ? Math.rint(value) : tidy(value);
        }
        return Arrays.stream(values).distinct().toArray();
    }

    /** Whether a scenario can be computed with: weights that add up to 1, no crossed edges. */
    static boolean isPossible(Scenario scenario) {
        try {
            scenario.check();
            return true;
        } catch (BadInput _) {
            return false;
        }
    }
}
