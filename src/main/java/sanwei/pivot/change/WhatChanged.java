package sanwei.pivot.change;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import sanwei.measure.Formula;
import sanwei.measure.Measure;
import sanwei.time.Period;

/**
 * The change of a figure between two periods, divided among members: start, contributions and rest add up to the end. Undefined, and
 * with it all contributions, where the figure is undefined in either period.
 *
 * @param contributions one for each of the parts, in their order; undefined for a member whose amounts are
 * @param rest what the members do not account for, because it is counted in several of them or in none; empty where they account for all
 */
public record WhatChanged(Measure measure, ChangeOf of, Period then, Period now, double start, double end, List<Part> parts,
        List<Contribution> contributions, Optional<Contribution> rest) {

    /** What rounding leaves of a sum, against the size of what is added. */
    private static final double ROUNDING = 1e-9;

    public WhatChanged {
        parts = List.copyOf(parts);
        contributions = List.copyOf(contributions);
    }

    /**
     * @param whole what changed
     * @param parts it is divided into
     */
    public static WhatChanged between(Period then, Period now, Measure measure, ChangeOf of, Part whole, List<Part> parts) {
        Formula formula = of.formula(measure);
        double scale = of.scale(measure);
        double start = whole.value(formula, then) * scale;
        double end = whole.value(formula, now) * scale;
        if (Double.isNaN(start) || Double.isNaN(end)) {
            List<Contribution> undefined = parts.stream().map(p -> Contribution.UNDEFINED).toList();
            return new WhatChanged(measure, of, then, now, start, end, parts, undefined, Optional.empty());
        }
        var split = new Split(then, now, whole, sides(measure, of, whole, then, now));
        List<Contribution> contributions = parts.stream().map(split::of).toList();
        return new WhatChanged(measure, of, then, now, start, end, parts, contributions, split.rest(parts));
    }

    /** Whether there is a change to be explained. */
    public boolean isDefined() {
        return !Double.isNaN(start) && !Double.isNaN(end);
    }

    /** How far the figure moves for each unit of the amounts of either side of the measure. */
    private record Sides(Map<Formula, Double> numerator, Map<Formula, Double> denominator) {}

    private static Sides sides(Measure measure, ChangeOf of, Part whole, Period then, Period now) {
        return switch (of) {
            case VALUE -> {
                double before = whole.value(measure.denominator(), then);
                double after = whole.value(measure.denominator(), now);
                double numerators = whole.value(measure.numerator(), then) + whole.value(measure.numerator(), now);
                double scale = measure.unit().scale();
                yield new Sides(
                        Slopes.of(measure.numerator(), scale * (before + after) / (2 * before * after), whole, then, now),
                        Slopes.of(measure.denominator(), -scale * numerators / (2 * before * after), whole, then, now));
            }
            case NUMERATOR -> new Sides(Slopes.of(measure.numerator(), 1, whole, then, now), Map.of());
            case DENOMINATOR -> new Sides(Map.of(), Slopes.of(measure.denominator(), 1, whole, then, now));
        };
    }

    private record Split(Period then, Period now, Part whole, Sides sides) {

        Contribution of(Part part) {
            return new Contribution(moved(sides.numerator, part), moved(sides.denominator, part));
        }

        private double moved(Map<Formula, Double> slopes, Part part) {
            double sum = 0;
            for (var slope : slopes.entrySet()) {
                sum += slope.getValue() * move(slope.getKey(), part);
            }
            return sum;
        }

        private double move(Formula amount, Part part) {
            return part.value(amount, now) - part.value(amount, then);
        }

        Optional<Contribution> rest(List<Part> parts) {
            List<Part> counted = parts.stream().filter(p -> !Double.isNaN(of(p).total())).toList();
            double numerator = rest(sides.numerator, counted);
            double denominator = rest(sides.denominator, counted);
            return numerator == 0 && denominator == 0 ? Optional.empty() : Optional.of(new Contribution(numerator, denominator));
        }

        private double rest(Map<Formula, Double> slopes, List<Part> parts) {
            double sum = 0;
            for (var slope : slopes.entrySet()) {
                Formula amount = slope.getKey();
                double left = move(amount, whole) - parts.stream().mapToDouble(p -> move(amount, p)).sum();
                double size = Math.abs(whole.value(amount, then)) + Math.abs(whole.value(amount, now));
                sum += Math.abs(left) <= ROUNDING * size ? 0 : slope.getValue() * left;
            }
            return sum;
        }
    }
}
