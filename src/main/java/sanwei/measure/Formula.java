package sanwei.measure;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A quantity computed from amounts, as a value: it can be evaluated, asked what it needs, and printed.
 * Undefined is NaN and makes everything built on it undefined; a division by 0 is undefined.
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

    /** Where a formula finds its amounts. */
    interface Amounts {
        /** The amount in one cell, NaN where the data do not reach. */
        double of(Amount amount, When when);

        /** Calendar days in the period. */
        int days();
    }

    double evaluate(Amounts amounts);

    /** The amounts it is built from. */
    Set<Of> terms();

    /** An amount over some days. */
    record Of(Amount amount, When when) implements Formula {
        @Override
        public double evaluate(Amounts amounts) {
            return amounts.of(amount, when);
        }

        @Override
        public Set<Of> terms() {
            return Set.of(this);
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
        public double evaluate(Amounts amounts) {
            return amounts.days();
        }

        @Override
        public Set<Of> terms() {
            return Set.of();
        }

        @Override
        public String toString() {
            return "DAYS";
        }
    }

    /** Two formulas joined by an operation. */
    record Binary(Operation operation, Formula left, Formula right) implements Formula {
        @Override
        public double evaluate(Amounts amounts) {
            return operation.apply(left.evaluate(amounts), right.evaluate(amounts));
        }

        @Override
        public Set<Of> terms() {
            return Stream.of(left, right).flatMap(f -> f.terms().stream()).collect(Collectors.toUnmodifiableSet());
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
