package sanwei.pivot.change;

import java.util.LinkedHashMap;
import java.util.Map;
import sanwei.measure.Formula;
import sanwei.time.Period;

/**
 * How far a formula moves for each unit that one of its amounts moves between two periods, so that the movements of all amounts
 * make up the movement of the formula exactly: each operation is split half and half between the order in which its sides could
 * have moved, as Shapley's value does it for two. As the slopes belong to the total, what an amount moves by divides among the members
 * that it adds up over.
 */
final class Slopes {

    private final Part whole;
    private final Period then;
    private final Period now;
    private final Map<Formula, Double> byAmount = new LinkedHashMap<>();

    private Slopes(Part whole, Period then, Period now) {
        this.whole = whole;
        this.then = then;
        this.now = now;
    }

    /** @param slope how far the result moves for each unit of the formula */
    static Map<Formula, Double> of(Formula formula, double slope, Part whole, Period then, Period now) {
        var slopes = new Slopes(whole, then, now);
        slopes.descend(formula, slope);
        return slopes.byAmount;
    }

    private void descend(Formula formula, double slope) {
        if (formula.single().isPresent()) {
            byAmount.merge(formula, slope, Double::sum);
            return;
        }
        switch (formula) {
            case Formula.Binary(var operation, var left, var right) -> {
                double leftMean = mean(left);
                double rightMean = mean(right);
                switch (operation) {
                    case MINUS -> {
                        descend(left, slope);
                        descend(right, -slope);
                    }
                    case TIMES -> {
                        descend(left, slope * rightMean);
                        descend(right, slope * leftMean);
                    }
                    case PER -> {
                        double product = whole.value(right, then) * whole.value(right, now);
                        descend(left, slope * rightMean / product);
                        descend(right, -slope * leftMean / product);
                    }
                }
            }
            case Formula.Of term -> throw new IllegalStateException(term + " is an amount");
            case Formula.CalendarDays days -> throw new IllegalArgumentException("days on their own belong to no member");
        }
    }

    private double mean(Formula formula) {
        return (whole.value(formula, then) + whole.value(formula, now)) / 2;
    }
}
