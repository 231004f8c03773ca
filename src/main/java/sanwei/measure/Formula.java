package sanwei.measure;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A quantity computed from amounts, as a value: it can be evaluated, asked what it needs, and printed. It is evaluated for all
 * cells of a period at once. Undefined is NaN and makes everything built on it undefined; a division by 0 is undefined.
 */
public sealed interface Formula {

    /** The days an amount is taken over. */
    enum When {
        /** The period itself. */
        PERIOD,
        /** The previous period, over as many days as can be compared. */
        BEFORE,
        /** The same period last year, over as many days as can be compared. */
        YEAR_BEFORE
    }

    /** Where a formula finds its amounts for one period. */
    interface Amounts {
        /** The amount cell by cell, NaN where the data do not reach; only to be read. */
        double[] of(Amount amount, When when);

        /** Calendar days in the period. */
        int days();

        int cells();
    }

    /** The quantity cell by cell; only to be read. */
    double[] evaluate(Amounts amounts);

    /**
     * The quantity for one set of amounts.
     *
     * @param amounts NaN where undefined
     * @param days calendar days in the period
     */
    default double evaluate(ToDoubleFunction<Of> amounts, int days) {
        return switch (this) {
            case Of term -> amounts.applyAsDouble(term);
            case CalendarDays() -> days;
            case Binary(var operation, var left, var right) -> operation.apply(left.evaluate(amounts, days), right.evaluate(amounts, days));
        };
    }

    /** The amounts it is built from. */
    Set<Of> terms();

    /** The amount that it is, as it stands or times the calendar days; none for what is put together from several. */
    Optional<Amount> single();

    /** An amount over some days. */
    record Of(Amount amount, When when) implements Formula {
        @Override
        public double[] evaluate(Amounts amounts) {
            return amounts.of(amount, when);
        }

        @Override
        public Set<Of> terms() {
            return Set.of(this);
        }

        @Override
        public Optional<Amount> single() {
            return Optional.of(amount);
        }

        @Override
        public String toString() {
            return amount + switch (when) {
                case PERIOD -> "";
                case BEFORE -> "(P-1)";
                case YEAR_BEFORE -> "(P-1y)";
            };
        }
    }

    /** Calendar days in the period. */
    record CalendarDays() implements Formula {
        @Override
        public double[] evaluate(Amounts amounts) {
            double[] days = new double[amounts.cells()];
            Arrays.fill(days, amounts.days());
            return days;
        }

        @Override
        public Set<Of> terms() {
            return Set.of();
        }

        @Override
        public Optional<Amount> single() {
            return Optional.empty();
        }

        @Override
        public String toString() {
            return "DAYS";
        }
    }

    /** Two formulas joined by an operation. */
    record Binary(Operation operation, Formula left, Formula right) implements Formula {
        @Override
        public double[] evaluate(Amounts amounts) {
            double[] lefts = left.evaluate(amounts);
            double[] rights = right.evaluate(amounts);
            double[] results = new double[lefts.length];
            for (int i = 0; i < results.length; i++) {
                results[i] = operation.apply(lefts[i], rights[i]);
            }
            return results;
        }

        @Override
        public Set<Of> terms() {
            return Stream.of(left, right).flatMap(f -> f.terms().stream()).collect(Collectors.toUnmodifiableSet());
        }

        @Override
        public Optional<Amount> single() {
            return operation == Operation.TIMES && right instanceof CalendarDays ? left.single() : Optional.empty();
        }

        @Override
        public String toString() {
            return "(" + left + " " + operation.sign + " " + right + ")";
        }
    }

    /** How two quantities are joined. */
    enum Operation {
        MINUS("−"),
        TIMES("×"),
        PER("÷");

        private final String sign;

        Operation(String sign) {
            this.sign = sign;
        }

        double apply(double left, double right) {
            return switch (this) {
                case MINUS -> left - right;
                case TIMES -> left * right;
                case PER -> right == 0 ? Double.NaN : left / right;
            };
        }
    }

    static Formula of(Amount amount) {
        return new Of(amount, When.PERIOD);
    }

    static Formula before(Amount amount) {
        return new Of(amount, When.BEFORE);
    }

    static Formula yearBefore(Amount amount) {
        return new Of(amount, When.YEAR_BEFORE);
    }

    default Formula minus(Formula other) {
        return new Binary(Operation.MINUS, this, other);
    }

    default Formula times(Formula other) {
        return new Binary(Operation.TIMES, this, other);
    }

    default Formula per(Formula other) {
        return new Binary(Operation.PER, this, other);
    }
}
